/** What a donor may do with a gift in each state, as the API will allow it. */
import type { PledgeStatus } from '../api/contract';

interface Rights {
  mayChooseFallback: boolean;
  hasReceipt: boolean;
  /** Not while something is open between donor, bank and us. */
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

export const rightsOn = (status: PledgeStatus): Rights => rights[status];
