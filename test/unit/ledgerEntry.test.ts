/** The ledger: every group sums to zero, and need lines pay nothing for others. */
import fc from 'fast-check';
import {
  feeEntries,
  ledgerEntrySchema,
  settlementEntries,
  type LedgerEntry,
} from '../../shared/ledger/ledgerEntry';
import { amountMinorMax } from '../../shared/money';
import { cedar } from '../support/donor';
import { now, pledgeId } from './samples';

const gift = {
  book: cedar,
  campaignId: cedar,
  pledgeId,
  currency: 'USD',
  chargeId: 'ch_1',
  now,
} as const;

const legs = (entries: readonly LedgerEntry[]) =>
  entries.map(({ account, amountMinor }) => [account, amountMinor]);

const amounts = fc.integer({ min: 1, max: amountMinorMax });
const orNothing = fc.integer({ min: 0, max: amountMinorMax });

it('every group sums to zero and has no leg of nothing', () => {
  fc.assert(
    fc.property(amounts, orNothing, orNothing, (amountMinor, tipMinor, feeMinor) => {
      const groups = [
        settlementEntries(gift, { amountMinor, tipMinor }),
        feeEntries(gift, feeMinor),
      ];

      for (const group of groups) {
        expect(group.reduce((sum, entry) => sum + entry.amountMinor, 0)).toBe(0);
        for (const entry of group) expect(ledgerEntrySchema.parse(entry)).toEqual(entry);
        expect(new Set(group.map(({ id }) => id)).size).toBe(group.length);
      }
    }),
  );
});

it('a settlement owes the campaign all of the gift, and the tip to operations (M-20)', () => {
  expect(legs(settlementEntries(gift, { amountMinor: 5_000, tipMinor: 500 }))).toEqual([
    ['provider', 5_500],
    ['campaign', -5_000],
    ['operations', -500],
  ]);
});

it('a settlement without a tip has two legs', () => {
  expect(legs(settlementEntries(gift, { amountMinor: 5_000, tipMinor: 0 }))).toEqual([
    ['provider', 5_000],
    ['campaign', -5_000],
  ]);
});

it('a fee is paid by operations', () => {
  expect(legs(feeEntries(gift, 190))).toEqual([
    ['operations', 190],
    ['provider', -190],
  ]);
});

it('M-20: a fee never touches a campaign', () => {
  fc.assert(
    fc.property(orNothing, (feeMinor) => {
      const accounts = feeEntries(gift, feeMinor).map(({ account }) => account);

      expect(accounts).not.toContain('campaign');
    }),
  );
});

it('a fee of nothing is no group at all', () => {
  expect(feeEntries(gift, 0)).toEqual([]);
});

it('M-04: the same charge names the same entries, at any time, and another charge others', () => {
  const ids = (over: object) =>
    settlementEntries({ ...gift, ...over }, { amountMinor: 5_000, tipMinor: 500 }).map(
      ({ id }) => id,
    );

  expect(ids({ now: new Date(0) })).toEqual(ids({}));
  expect(ids({})).toEqual([
    'entry:settlement:ch_1:provider',
    'entry:settlement:ch_1:campaign',
    'entry:settlement:ch_1:operations',
  ]);
  expect(ids({ chargeId: 'ch_2' })).not.toEqual(ids({}));
});

it('an entry of nothing is refused', () => {
  const [entry] = settlementEntries(gift, { amountMinor: 5_000, tipMinor: 0 });

  expect(ledgerEntrySchema.safeParse({ ...entry, amountMinor: 0 }).success).toBe(false);
});

it.each([0.5, NaN])('a group of %p is refused: an entry is whole', (amountMinor) => {
  expect(() =>
    settlementEntries(gift, { amountMinor, tipMinor: 0 }).map((entry) =>
      ledgerEntrySchema.parse(entry),
    ),
  ).toThrow();
});
