/** What a donor may do with a pledge of theirs: choose again what happens with it, and be forgotten. */
import * as z from 'zod';
import { fallbacks } from '../words';
import type { Pledge, PledgeStatus } from './pledge';
import { hasComeIn } from './pledgeMoney';

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

const rights: Record<PledgeStatus, Omit<Rights, 'hasReceipt'>> = {
  pending: { mayChooseFallback: true, mayBeErased: false },
  processing: { mayChooseFallback: true, mayBeErased: false },
  settled: { mayChooseFallback: true, mayBeErased: true },
  'partly-refunded': { mayChooseFallback: true, mayBeErased: true },
  disputed: { mayChooseFallback: true, mayBeErased: false },
  refunded: { mayChooseFallback: false, mayBeErased: true },
  lost: { mayChooseFallback: false, mayBeErased: true },
  failed: { mayChooseFallback: false, mayBeErased: true },
  expired: { mayChooseFallback: false, mayBeErased: true },
  cancelled: { mayChooseFallback: false, mayBeErased: true },
};

export const rightsOn = ({ status }: Pick<Pledge, 'status'>): Rights => ({
  ...rights[status],
  hasReceipt: hasComeIn(status),
});

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
