/**
 * The OpenID provider: authorization code with PKCE, and access tokens for the API as Entra makes them.
 *
 * Its keys are made at every start: tokens of an earlier one are no longer good.
 */
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { Provider, type Configuration, type JWK, type ResourceServer } from 'oidc-provider';
import { z } from 'zod';
import { samplePeople } from '../sampleData/samplePeople';
import { apiAudience, apiResource, apiScope, pagesClientId, redirectUriOf } from './registrations';
import { tokenClaims, type ClaimChanges } from './tokenClaims';

/** As Entra's, which live for an hour or a little more. */
const accessTokenSeconds = 3_600;
/** A working day, then one chooses again. */
const sessionSeconds = 8 * 3_600;
/** Time to choose a person. */
const choiceSeconds = 3_600;

const api: ResourceServer = {
  scope: apiScope,
  audience: apiAudience,
  accessTokenTTL: accessTokenSeconds,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
};

export interface SignInProvider {
  provider: Provider;
  /** An access token without the browser, of the same make. */
  issueToken: (person: string, changes: ClaimChanges) => Promise<string>;
}

export async function createProvider(issuer: string, siteOrigin: string): Promise<SignInProvider> {
  const changesOf = new WeakMap<object, ClaimChanges>();
  const claimsOf: ClaimsOf = (token, { iat, exp }) =>
    tokenClaims({
      issuer,
      person: personSchema.parse(token).accountId,
      issuedAt: iat,
      expiresAt: exp,
      changes: changesOf.get(token) ?? {},
    });
  const provider = new Provider(issuer, await configurationFor(siteOrigin, claimsOf));
  return {
    provider,
    async issueToken(person, changes) {
      const client = await provider.Client.find(pagesClientId);
      if (client === undefined) throw new Error('the staff pages are not registered');
      const token = new provider.AccessToken({
        client,
        accountId: person,
        grantId: 'local',
        gty: 'authorization_code',
        scope: apiScope,
        resourceServer: {
          ...api,
          scopes: new Set([apiScope]),
          identifier: () => apiResource,
        },
      });
      changesOf.set(token, changes);
      return await token.save();
    },
  };
}

type ClaimsOf = (token: object, times: z.infer<typeof timesSchema>) => Record<string, unknown>;

async function configurationFor(siteOrigin: string, claimsOf: ClaimsOf): Promise<Configuration> {
  return {
    clients: [
      {
        client_id: pagesClientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirectUriOf(siteOrigin)],
        post_logout_redirect_uris: [redirectUriOf(siteOrigin)],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [await newKey()] },
    scopes: ['openid', 'profile', 'offline_access'],
    clientBasedCORS: (_, origin) => origin === siteOrigin,
    findAccount: (_, accountId) =>
      isSamplePerson(accountId)
        ? { accountId, claims: () => ({ sub: accountId, name: accountId.replace('-', ' ') }) }
        : undefined,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        // As with Entra, the scope says which API a token is for.
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => api,
      },
    },
    interactions: { url: (_, { uid }) => `/choose/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      // The portal's own pages: nobody is asked for consent, as in Azure.
      const { accountId } = session;
      const grant = new provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(apiResource, apiScope);
      await grant.save();
      return grant;
    },
    formats: {
      customizers: {
        jwt: (_, token, parts) => {
          parts.header = { typ: 'JWT' };
          parts.payload = claimsOf(token, timesSchema.parse(parts.payload));
        },
      },
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      Session: sessionSeconds,
      Grant: sessionSeconds,
      IdToken: accessTokenSeconds,
      Interaction: choiceSeconds,
    },
  };
}

/** @param form the library's own, with its id; the button sends it. */
const signOutPage = (form: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign out</title>
  <h1>Sign out?</h1>${form}
  <button form="op.logoutForm" name="logout" value="yes">Yes, sign out</button></html>`;

const timesSchema = z.object({ iat: z.int(), exp: z.int() });
const personSchema = z.object({ accountId: z.enum(samplePeople) });

const isSamplePerson = (person: string): boolean =>
  samplePeople.some((sample) => sample === person);

async function newKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kty: 'RSA', use: 'sig', alg: 'RS256' };
}
