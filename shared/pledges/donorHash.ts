/** What a donor's pledges are found by: a hash, so that no search has to hold an address (SG-41). */
import { sha256 } from '../hash';

/**
 * The same for every way of writing one address.
 *
 * Capitals alone make no other mailbox at any mail service of today. Dots and plus signs may, so
 * they are left as they are.
 */
export const donorHashOf = (email: string): string => sha256(`donor:${email.toLowerCase()}`);
