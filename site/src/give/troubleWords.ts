/** Which words answer a pledge that was not taken. Pure. */
import type { Trouble, TroubleKind } from '../api/answer';

/** Each has a heading `problem.<words>`, a `problem.<words>.body` and a next step of its own. */
export type TroubleWords =
  | 'exceeds-remaining'
  | 'leaves-too-little'
  | 'nothing-remains'
  | 'closed'
  | 'invalid-pledge'
  | 'currency-mismatch'
  | 'no-connection'
  | 'too-many-attempts'
  | 'payments-unavailable'
  | 'unexpected';

const wordsOfKind: Record<TroubleKind, TroubleWords> = {
  'campaign-not-available': 'closed',
  'not-found': 'closed',
  'exceeds-remaining': 'exceeds-remaining',
  'leaves-too-little': 'leaves-too-little',
  'currency-mismatch': 'currency-mismatch',
  'too-many-attempts': 'too-many-attempts',
  'payments-unavailable': 'payments-unavailable',
  'no-connection': 'no-connection',
  'invalid-pledge': 'invalid-pledge',
  // Something was pasted into a field that is far longer than it may be.
  'body-too-large': 'invalid-pledge',
  // The form does not send these, or begins anew by itself: what is left is a fault of ours.
  'idempotency-key-reused': 'unexpected',
  'pledge-expired': 'unexpected',
  'invalid-ids': 'unexpected',
  'pledge-final': 'unexpected',
  'pledge-open': 'unexpected',
  'no-receipt-yet': 'unexpected',
  'invalid-concern': 'unexpected',
  'not-allowed': 'unexpected',
  unexpected: 'unexpected',
};

export function wordsOf({ kind, remainingMinor }: Trouble): TroubleWords {
  const words = wordsOfKind[kind];
  const isAboutRoom = words === 'exceeds-remaining' || words === 'leaves-too-little';
  return isAboutRoom && remainingMinor === 0 ? 'nothing-remains' : words;
}
