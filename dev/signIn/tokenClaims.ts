/** The claims of an access token, as Entra's version 2.0 has them. */
import { z } from 'zod';
import { idFrom } from '../../shared/hash';
import { sampleIdentity } from '../sampleData/samplePeople';
import { apiAudience, pagesClientId } from './registrations';

/** For trying what the API refuses: a claim replaced, or with null taken out. */
export const claimChangesSchema = z.strictObject({
  iss: z.string().nullish(),
  aud: z.string().optional(),
  exp: z.int().nullish(),
  nbf: z.int().nullish(),
  tid: z.string().nullish(),
  oid: z.string().nullish(),
  scp: z.string().nullish(),
  idtyp: z.string().nullish(),
});
export type ClaimChanges = z.infer<typeof claimChangesSchema>;

interface Issued {
  issuer: string;
  person: string;
  /** Seconds since 1970. */
  issuedAt: number;
  expiresAt: number;
  changes: ClaimChanges;
}

export function tokenClaims({ issuer, person, issuedAt, expiresAt, changes }: Issued) {
  const { tenantId, objectId } = sampleIdentity(person);
  const claims = {
    iss: issuer,
    aud: apiAudience,
    iat: issuedAt,
    nbf: issuedAt,
    exp: expiresAt,
    tid: tenantId,
    oid: objectId,
    // Another one for every app that a person signs in to, so nothing may be found by it.
    sub: idFrom('sample-subject', pagesClientId, person),
    azp: pagesClientId,
    scp: 'access',
    ver: '2.0',
    ...changes,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
}
