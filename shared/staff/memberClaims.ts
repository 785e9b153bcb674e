/**
 * What one member alone may have: an address, and a sign-in.
 *
 * Each is a document under an id of its own, stored with the member in one batch, so that of two who
 * take it at once one fails whole.
 */
import * as z from 'zod';
import { sha256 } from '../hash';
import type { Identity } from './identity';
import type { Member } from './member';

export const claimSchema = z.strictObject({
  id: z.string(),
  type: z.literal('claim'),
  memberId: z.string(),
});
type Claim = z.infer<typeof claimSchema>;

/** Hashed, as an address may have signs that an id may not. */
export const addressClaimId = (email: string): string => `address:${sha256(email)}`;

export const identityClaimId = ({ tenantId, objectId }: Identity): string =>
  `identity:${tenantId}:${objectId}`;

export function claimsOf({ memberId, email, identity }: Member): Claim[] {
  const ids = [addressClaimId(email), ...(identity === null ? [] : [identityClaimId(identity)])];
  return ids.map((id) => ({ id, type: 'claim', memberId }));
}

/** What a changed member takes, and what they leave to others. */
export const movedClaims = (from: Member, to: Member): { taken: Claim[]; freed: Claim[] } => ({
  taken: missingIn(claimsOf(from), claimsOf(to)),
  freed: missingIn(claimsOf(to), claimsOf(from)),
});

const missingIn = (some: Claim[], others: Claim[]): Claim[] =>
  others.filter((claim) => !some.some(({ id }) => id === claim.id));
