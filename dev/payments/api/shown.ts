/** Objects as the API answers them, and found by an id of any kind. */
import type { Account } from '../account';
import { shownBalanceTransaction } from '../balance/balanceTransaction';
import { shownSession } from '../sessions/session';
import type { RecordKind, RecordOf } from '../store/record';
import { missing } from './stripeProblem';

/** What the API knows, by the start of its ids. */
const kinds = {
  cs: 'checkout.session',
  pi: 'payment_intent',
  ch: 'charge',
  txn: 'balance_transaction',
  re: 'refund',
  dp: 'dispute',
  po: 'payout',
  evt: 'event',
} as const satisfies Record<string, RecordKind>;

export type ApiKind = (typeof kinds)[keyof typeof kinds];
export type ApiRecord = RecordOf<ApiKind>;

const hasKind = (prefix: string): prefix is keyof typeof kinds => Object.hasOwn(kinds, prefix);

export function shown(account: Account, record: ApiRecord): object {
  switch (record.object) {
    case 'checkout.session':
      return shownSession(record, account.origin());
    case 'balance_transaction':
      return shownBalanceTransaction(record, account.now());
    case 'payment_intent':
    case 'charge':
    case 'refund':
    case 'dispute':
    case 'payout':
    case 'event':
      return record;
  }
}

/** @throws StripeProblem (404 `resource_missing`) when there is none. */
export function found<K extends ApiKind>(
  account: Account,
  kind: K,
  id: string,
  param = 'id',
): RecordOf<K> {
  const record = account.store.find(kind, id);
  if (record === undefined) throw missing(kind, id, param);
  return record;
}

export function findById(account: Account, id: string): ApiRecord | undefined {
  const [prefix = ''] = id.split('_');
  return hasKind(prefix) ? account.store.find(kinds[prefix], id) : undefined;
}
