/** Access tokens: whether the sign-in provider signed one, for this API, for now. */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { Fault } from '../fault';
import { identityOf, type Identity } from './identity';

export interface SignIn {
  issuer: string;
  /** Where the provider publishes its keys (JWKS). */
  keysUrl: string;
  tenantId: string;
  audience: string;
}

/** Whom a token speaks for; undefined when it is not good. */
export type Identify = (accessToken: string) => Promise<Identity | undefined>;

/** Clocks in a cloud differ by a second or two; more would let an ended token live on. */
const clockToleranceSeconds = 10;

/** How a key set that cannot be had shows itself; everything else says that the token is bad. */
const keysUnavailable: readonly string[] = [
  'ERR_JWKS_TIMEOUT',
  'ERR_JWKS_INVALID',
  'ERR_JOSE_GENERIC',
];

export function signInProvider({ issuer, keysUrl, tenantId, audience }: SignIn): Identify {
  // Kept for ten minutes; a key that is not known is looked for at most twice a minute.
  const keys = createRemoteJWKSet(new URL(keysUrl));
  return async (accessToken) => {
    try {
      const { payload } = await jwtVerify(accessToken, keys, {
        issuer,
        audience,
        // The provider's own; a token must not choose how it is looked at.
        algorithms: ['RS256'],
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'nbf'],
      });
      return identityOf(payload, tenantId);
    } catch (error) {
      if (error instanceof errors.JOSEError && !keysUnavailable.includes(error.code)) {
        return undefined;
      }
      throw new Fault('the keys of the sign-in provider cannot be had', true);
    }
  };
}
