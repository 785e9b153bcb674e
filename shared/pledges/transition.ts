/** What changes together with a pledge, in one transaction of its book. */
import type { FundingChange } from '../campaigns/funding';
import type { LedgerEntry } from '../ledger/ledgerEntry';
import type { Notice } from '../outbox/outbox';
import type { Pledge } from './pledge';

export interface Transition {
  pledge: Pledge;
  /** Null when no sum moves. */
  funding: FundingChange | null;
  entries: readonly LedgerEntry[];
  notices: readonly Notice[];
}
