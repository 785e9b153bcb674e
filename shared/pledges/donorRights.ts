/** What a donor may do with a pledge of theirs: choose again what happens with it, and be forgotten. */
import * as z from 'zod';
import { fallbacks } from '../words';
import type { Pledge, PledgeStatus } from './pledge';

export const fallbackRequestSchema = z.strictObject({ fallback: z.enum(fallbacks) });

interface Rights {
  /** While money may still have to go another way: then the choice means something. */
  mayChooseFallback: boolean;
  /** Money has come in, so there is a receipt. */
  hasReceipt: boolean;
  /**
   * Nothing is open between donor, bank and us. Before that the address is still needed: money may
   * be on its way, and its receipt with it.
   */
  mayBeErased: boolean;
}

const rights: Record<PledgeStatus, Rights> = {
  pending: { mayChooseFallback: true, hasReceipt: false, mayBeErased: false },
  processing: { mayChooseFallback: true, hasReceipt: false, mayBeErased: false },
  settled: { mayChooseFallback: true, hasReceipt: true, mayBeErased: true },
  'partly-refunded': { mayChooseFallback: true, hasReceipt: true, mayBeErased: true },
  disputed: { mayChooseFallback: true, hasReceipt: true, mayBeErased: false },
  refunded: { mayChooseFallback: false, hasReceipt: true, mayBeErased: true },
  lost: { mayChooseFallback: false, hasReceipt: true, mayBeErased: true },
  failed: { mayChooseFallback: false, hasReceipt: false, mayBeErased: true },
  expired: { mayChooseFallback: false, hasReceipt: false, mayBeErased: true },
  cancelled: { mayChooseFallback: false, hasReceipt: false, mayBeErased: true },
};

export const rightsOn = ({ status }: Pick<Pledge, 'status'>): Rights => rights[status];

/**
 * The pledge without anything about who gave it (SG-58).
 *
 * Amounts, times and the provider's ids stay: the books must add up, and a refund must find its
 * charge. No key opens it any more. The hash of the request stays too: it was made with the random
 * receipt key, so nothing can be found out from it.
 */
export const withoutDonor = (pledge: Pledge): Pledge => ({
  ...pledge,
  donor: null,
  donorHash: null,
  keys: [],
  shareCode: null,
});
