/** How far a pledge's money has come, for every status. Whoever asks, asks here. */
import { pledgeStatuses } from '../words';
import type { PledgeStatus } from './pledge';

/**
 * `asked-for`: nobody has paid. `on-its-way`: the donor has done their part. `came-in`: we have had it,
 * whatever became of it since. `never-came`: it ended unpaid.
 */
type PledgeMoney = 'asked-for' | 'on-its-way' | 'came-in' | 'never-came';

const moneyOf: Record<PledgeStatus, PledgeMoney> = {
  pending: 'asked-for',
  processing: 'on-its-way',
  settled: 'came-in',
  'partly-refunded': 'came-in',
  refunded: 'came-in',
  disputed: 'came-in',
  lost: 'came-in',
  expired: 'never-came',
  failed: 'never-came',
  cancelled: 'never-came',
};

export const hasComeIn = (status: PledgeStatus): boolean => moneyOf[status] === 'came-in';

export const neverCame = (status: PledgeStatus): boolean => moneyOf[status] === 'never-came';

/** Every status whose money has come so far: queries, which are constants, are held to it by a test. */
export const statusesWith = (...money: readonly PledgeMoney[]): PledgeStatus[] =>
  pledgeStatuses.filter((status) => money.includes(moneyOf[status]));
