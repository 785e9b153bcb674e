/** What Microsoft Entra would know of the portal: its tenant, the API and the staff pages. */
import { idFrom } from '../../shared/hash';
import { sampleTenantId } from '../sampleData/samplePeople';

/** What access tokens are for. */
export const apiAudience = idFrom('sample-api');

export const apiResource = `api://${sampleTenantId}/portal`;

/** What the staff pages ask for beside `openid`. */
export const apiScope = `${apiResource}/access`;

/** The staff pages: a public client, which proves with PKCE that it began the sign-in. */
export const pagesClientId = idFrom('sample-pages');

/** Where the provider leads people back to. */
export const redirectUriOf = (siteOrigin: string): string => `${siteOrigin}/staff/`;
