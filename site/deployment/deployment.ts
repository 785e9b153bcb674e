/**
 * What a deployment puts into the built site. The build knows no settings, so that it may run before
 * they are there; the local stack and the deploy hook both call what is here.
 */
import type { Organisation } from '../../shared/organisation';
import { locales } from '../src/text/locales';
import { apiOriginPlaceholder } from './apiOriginPlaceholder';
import { fillOrganisation } from './fillOrganisation';
import { securityText } from './securityText';
import { signInOriginPlaceholder } from './signInOriginPlaceholder';

export interface Deployment {
  /** Origin of the API. */
  api: string;
  /** Origin of the site. */
  site: string;
  /** Open only with a payment provider and an organisation that says who it is. */
  giving: 'open' | 'soon';
  organisation: Organisation | null;
  /** How staff sign in; null where nobody can. */
  signIn: { authority: string; clientId: string; scope: string } | null;
}

/** Where the hosting rules are, which name the API's origin. */
export const hostingFile = '/staticwebapp.config.json';

/**
 * A built file's text with the settings in it. Filling a filled page again, with other settings,
 * gives what filling the built one gives.
 *
 * @param path on the site, for example `/en/index.html`.
 */
export function filled(path: string, text: string, deployment: Deployment): string {
  const api = new URL(deployment.api).origin;
  if (path === hostingFile) return rulesFor(text, deployment);
  if (!path.endsWith('.html')) return text;
  const site = new URL(deployment.site).origin;
  const page = text
    .replaceAll(/( data-api(?:="")?) href="[^"]*"/g, `$1 href="${api}"`)
    .replaceAll(
      /( data-site(?:="")? hreflang="[\w-]+") href="(?:https?:\/\/[^/"]+)?(\/[^"]*)"/g,
      `$1 href="${site}$2"`,
    );
  const locale = locales.find((known) => path.startsWith(`/${known}/`));
  return locale === undefined ? page : fillOrganisation(page, deployment, locale);
}

/** The hosting rules, with the origins that pages may call. */
function rulesFor(rules: string, { api, signIn }: Deployment): string {
  const signInOrigin = signIn === null ? '' : ` ${new URL(signIn.authority).origin}`;
  return rules
    .replaceAll(apiOriginPlaceholder, new URL(api).origin)
    .replaceAll(` ${signInOriginPlaceholder}`, signInOrigin);
}

/** The files that only a deployment can write, by their path on the site. */
export function added(deployment: Deployment, now: Date): Record<string, string> {
  const { organisation } = deployment;
  return {
    '/config.json': `${JSON.stringify(settingsOf(deployment))}\n`,
    ...(organisation !== null && { '/.well-known/security.txt': securityText(organisation, now) }),
  };
}

/** What scripts are told. What is to be read stands in the pages, for the line may be bad. */
const settingsOf = ({ api, giving, organisation, signIn }: Deployment) => ({
  api: new URL(api).origin,
  giving: organisation === null ? 'soon' : giving,
  organisation: organisation && { legalName: organisation.legalName },
  signIn,
});
