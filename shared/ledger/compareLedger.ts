/**
 * Comparing the ledger with the provider: what was recorded since the last comparison is read once,
 * and only what the two sides do not name alike is asked for one by one.
 */
import { groupNamesOf, type BalanceTransaction } from '../payments/balanceTransaction';
import type { PledgeStatus } from '../pledges/pledge';
import { hasComeIn } from '../pledges/pledgeMoney';
import {
  checkTransactions,
  checkUnnamed,
  groupsOf,
  type Line,
  type LookedUp,
  type PaidPledge,
} from './balanceCheck';
import { providerIdOf, type ProviderLeg } from './providerLeg';

interface CompareDeps {
  legsBetween: (from: Date, until: Date) => Promise<ProviderLeg[]>;
  legsOf: (groups: readonly string[]) => Promise<ProviderLeg[]>;
  settledBetween: (
    from: Date,
    until: Date,
  ) => Promise<{ status: PledgeStatus; chargeId: string | null }[]>;
  findTransactionOf: (id: string) => Promise<LookedUp>;
}

interface Compared {
  /** The provider's transactions since the last cut-off. */
  listed: readonly BalanceTransaction[];
  /** The last cut-off, and this one. */
  from: Date;
  until: Date;
  /** When the ledger was looked at last, and now: what is recorded later waits for the next time. */
  lastRanAt: Date;
  ranAt: Date;
}

export const compareLedger =
  ({ legsBetween, legsOf, settledBetween, findTransactionOf }: CompareDeps) =>
  async ({ listed, from, until, lastRanAt, ranAt }: Compared): Promise<Line[]> => {
    const transactions = listed.filter(({ createdAt }) => new Date(createdAt) < until);
    const names = new Set(transactions.flatMap(namesOf));
    const lately = await legsBetween(lastRanAt, ranAt);
    const latelyNamed = new Set(lately.map(({ group }) => group));
    const older = (await legsOf([...names].filter((name) => !latelyNamed.has(name)))).filter(
      ({ recordedAt }) => new Date(recordedAt) < ranAt,
    );
    const legs = [...older, ...lately];
    const pledges = paidPledges(await settledBetween(earliestOf(legs, ranAt), ranAt));

    const ofAnotherDay = new Set(listed.flatMap(namesOf));
    const unnamed = lately.filter(({ group }) => !ofAnotherDay.has(group));
    const lines = checkTransactions({ transactions, legs, pledges });
    for (const group of groupsOf(unnamed).values()) {
      const line = checkUnnamed(group, await lookUp(group, findTransactionOf), { from, until });
      if (line !== undefined) lines.push(line);
    }
    return lines;
  };
export type CompareLedger = ReturnType<typeof compareLedger>;

const namesOf = (transaction: BalanceTransaction): string[] => {
  const names = groupNamesOf(transaction);
  return names === undefined ? [] : [names.money, ...(names.fee === null ? [] : [names.fee])];
};

/** Pledges are settled in the same batch as their first group is recorded in. */
const earliestOf = (legs: readonly ProviderLeg[], ranAt: Date): Date =>
  legs.reduce((earliest, { recordedAt }) => {
    const at = new Date(recordedAt);
    return at < earliest ? at : earliest;
  }, ranAt);

function paidPledges(
  settled: readonly { status: PledgeStatus; chargeId: string | null }[],
): Map<string, PaidPledge> {
  return new Map(
    settled.flatMap(({ status, chargeId }) =>
      chargeId === null ? [] : [[chargeId, { chargeId, isPaid: hasComeIn(status) }]],
    ),
  );
}

async function lookUp(
  [first]: readonly ProviderLeg[],
  findTransactionOf: CompareDeps['findTransactionOf'],
): Promise<LookedUp> {
  return first === undefined ? undefined : await findTransactionOf(providerIdOf(first));
}
