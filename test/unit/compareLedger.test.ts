/** Night after night, whatever comes early or late: each cent is compared once, and both sums agree. */
import fc from 'fast-check';
import { compareLedger } from '../../shared/ledger/compareLedger';
import type { ProviderLeg } from '../../shared/ledger/providerLeg';
import { addUp, beginning, type Position } from '../../shared/ledger/reconciliationReport';
import type { BalanceTransaction } from '../../shared/payments/balanceTransaction';
import { cedar } from '../support/donor';
import { pledgeId } from './samples';

const anHour = 3_600_000;
const aDay = 24 * anHour;
const start = Date.parse('2026-03-01T00:00:00.000Z');
const nights = 6;

interface Gift {
  amountMinor: number;
  /** When the provider booked it, and when the ledger recorded it and its fee. */
  bookedAt: number;
  settledAt: number;
  feeAt: number;
}

/** Gifts of four days. The ledger may be ahead of the provider, and late by so much. */
const gifts = (lateHoursMax: number) =>
  fc.array(
    fc
      .record({
        amountMinor: fc.integer({ min: 500, max: 100_000 }),
        seconds: fc.integer({ min: 0, max: 4 * 24 * 3600 }),
        settledAfter: fc.integer({ min: -2 * anHour, max: lateHoursMax * anHour }),
        feeAfter: fc.integer({ min: 0, max: anHour }),
      })
      .map(({ amountMinor, seconds, settledAfter, feeAfter }): Gift => {
        const bookedAt = start + seconds * 1000;
        const settledAt = bookedAt + settledAfter;
        return {
          amountMinor,
          bookedAt,
          settledAt,
          feeAt: Math.max(bookedAt, settledAt) + feeAfter,
        };
      }),
    { maxLength: 30 },
  );

const iso = (at: number) => new Date(at).toISOString();

const transactionOf = ({ amountMinor, bookedAt }: Gift, index: number): BalanceTransaction => ({
  transactionId: `txn_${index}`,
  category: 'charge',
  sourceId: `ch_${index}`,
  amountMinor,
  feeMinor: 30,
  netMinor: amountMinor - 30,
  currency: 'USD',
  createdAt: iso(bookedAt),
});

const legsOf = ({ amountMinor, settledAt, feeAt }: Gift, index: number): ProviderLeg[] => {
  const leg = (reason: 'settlement' | 'fee', minor: number, at: number): ProviderLeg => ({
    ...{ group: `${reason}:ch_${index}`, reason, book: cedar, pledgeId },
    ...{ amountMinor: minor, currency: 'USD', recordedAt: iso(at) },
  });
  return [leg('settlement', amountMinor, settledAt), leg('fee', -30, feeAt)];
};

/** One night: at three o'clock all is compared that the provider booked before midnight. */
async function compareAt(ranAt: number, world: readonly Gift[], last: Position) {
  const known = world.map(transactionOf).filter(({ createdAt }) => createdAt <= iso(ranAt));
  // A run takes its time: the provider is listed before, and the ledger goes on meanwhile.
  const listedAt = ranAt - anHour / 2;
  const doneAt = ranAt + anHour / 2;
  const legs = world.flatMap(legsOf).filter(({ recordedAt }) => recordedAt <= iso(doneAt));
  const compare = compareLedger({
    legsBetween: async (from, until) =>
      legs.filter(
        ({ recordedAt }) => recordedAt >= from.toISOString() && recordedAt < until.toISOString(),
      ),
    legsOf: async (groups) => legs.filter(({ group }) => groups.includes(group)),
    settledBetween: async (from, until) =>
      world.flatMap(({ settledAt }, index) =>
        settledAt >= from.getTime() && settledAt < until.getTime()
          ? [{ status: 'settled' as const, chargeId: `ch_${index}` }]
          : [],
      ),
    findTransactionOf: async (id) =>
      known.find(({ sourceId }) => sourceId === id) ?? ('awaited' as const),
  });
  const until = ranAt - 3 * anHour;
  const lines = await compare({
    listed: known.filter(({ createdAt }) => createdAt >= last.until && createdAt <= iso(listedAt)),
    from: new Date(last.until),
    until: new Date(until),
    lastRanAt: new Date(last.ranAt),
    ranAt: new Date(ranAt),
  });
  const position: Position = {
    until: iso(until),
    ranAt: iso(ranAt),
    totals: addUp(last.totals, lines),
  };
  return { position, differences: lines.flatMap(({ differences }) => differences) };
}

async function allNights(world: readonly Gift[]) {
  const found: string[][] = [];
  let position = beginning;
  for (let night = 1; night <= nights; night += 1) {
    const compared = await compareAt(start + night * aDay + 3 * anHour, world, position);
    position = compared.position;
    found.push(compared.differences);
  }
  const netMinor = world.reduce((sum, { amountMinor }) => sum + amountMinor - 30, 0);
  return { found, total: position.totals[0] ?? { providerMinor: 0, ledgerMinor: 0 }, netMinor };
}

it('M-08: what is recorded by three in the morning agrees on every night, and each cent is counted once', async () => {
  await fc.assert(
    fc.asyncProperty(gifts(1), async (world) => {
      const { found, total, netMinor } = await allNights(world);

      expect(found.flat()).toEqual([]);
      expect(total).toMatchObject({ providerMinor: netMinor, ledgerMinor: netMinor });
    }),
  );
});

it('M-08: what is recorded a day late is missing on its night only, and the sums agree in the end', async () => {
  await fc.assert(
    fc.asyncProperty(gifts(30), async (world) => {
      const { found, total, netMinor } = await allNights(world);

      expect(found.flat().filter((kind) => kind !== 'missing' && kind !== 'fee-pending')).toEqual(
        [],
      );
      expect(total).toMatchObject({ providerMinor: netMinor, ledgerMinor: netMinor });
    }),
  );
});

it('M-08: what is never recorded is missing, and stays between the sums', async () => {
  const afterAll = start + 90 * aDay;
  const never = { amountMinor: 5_000, bookedAt: start, settledAt: afterAll, feeAt: afterAll };

  const { found, total } = await allNights([never]);

  expect(found).toEqual([['missing'], [], [], [], [], []]);
  expect(total).toMatchObject({ providerMinor: 4_970, ledgerMinor: 0 });
});
