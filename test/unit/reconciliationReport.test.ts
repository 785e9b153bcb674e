/** The nightly report: sums by currency, and a table that a spreadsheet opens without harm. */
import type { Line } from '../../shared/ledger/balanceCheck';
import { ownEntriesOf } from '../../shared/ledger/ownEntries';
import { addUp, asCsv, dayOf, withDifference } from '../../shared/ledger/reconciliationReport';
import type { BalanceTransaction } from '../../shared/payments/balanceTransaction';
import { now } from './samples';

const aLine = (over: Partial<Line> = {}): Line => ({
  transactionId: 'txn_1',
  category: 'charge',
  sourceId: 'ch_1',
  createdAt: now.toISOString(),
  currency: 'USD',
  providerMinor: 4_825,
  ledgerMinor: 4_825,
  differences: [],
  book: 'b',
  pledgeId: 'p',
  ...over,
});

it('M-08: adds up each currency on its own, on top of what was compared before', () => {
  const before = [{ currency: 'USD', providerMinor: 100, ledgerMinor: 90 }];

  const totals = addUp(before, [
    aLine(),
    aLine({ currency: 'JPY', providerMinor: 7 }),
    aLine({ ledgerMinor: 0 }),
  ]);

  expect(totals.map(withDifference)).toEqual([
    { currency: 'JPY', providerMinor: 7, ledgerMinor: 4_825, differenceMinor: -4_818 },
    { currency: 'USD', providerMinor: 9_750, ledgerMinor: 4_915, differenceMinor: 4_835 },
  ]);
  expect(before).toEqual([{ currency: 'USD', providerMinor: 100, ledgerMinor: 90 }]);
});

it('is of the day before its cut-off', () => {
  expect(dayOf({ until: '2026-03-15T00:00:00.000Z' })).toBe('2026-03-14');
  expect(dayOf({ until: '2026-03-15T00:00:01.000Z' })).toBe('2026-03-15');
});

it('as a table has a row for each line, with what does not agree', () => {
  expect(asCsv([aLine(), aLine({ transactionId: null, differences: ['amount', 'fee'] })])).toBe(
    [
      'createdAt,transactionId,category,sourceId,currency,providerMinor,ledgerMinor,book,pledgeId,differences',
      '2026-03-15T12:00:00.000Z,txn_1,charge,ch_1,USD,4825,4825,b,p,',
      '2026-03-15T12:00:00.000Z,,charge,ch_1,USD,4825,4825,b,p,amount fee',
      '',
    ].join('\r\n'),
  );
});

it.each([
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', 'a"b', '"a""b"'],
  ['lines', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
])('as a table keeps %s from being anything else', (_, category, shown) => {
  expect(asCsv([aLine({ category })])).toContain(`,${shown},ch_1,`);
});

describe("the provider's own transactions", () => {
  const own = (over: Partial<BalanceTransaction>): BalanceTransaction => ({
    transactionId: 'txn_1',
    category: 'payout',
    sourceId: 'po_1',
    amountMinor: -5_000,
    feeMinor: 0,
    netMinor: -5_000,
    currency: 'USD',
    createdAt: now.toISOString(),
    ...over,
  });
  const told = (transaction: BalanceTransaction) =>
    ownEntriesOf(transaction, now).map(
      ({ group, account, amountMinor, book }) => `${book} ${group} ${account} ${amountMinor}`,
    );

  it('a payout goes to the bank', () => {
    expect(told(own({}))).toEqual([
      'organisation~2026-03 provider-payout:po_1 bank 5000',
      'organisation~2026-03 provider-payout:po_1 provider -5000',
    ]);
  });

  it('M-20: what the provider keeps for a payout is paid by operations, and the bank has the rest', () => {
    expect(told(own({ feeMinor: 50, netMinor: -5_050 }))).toEqual([
      'organisation~2026-03 provider-payout:po_1 bank 5000',
      'organisation~2026-03 provider-payout:po_1 operations 50',
      'organisation~2026-03 provider-payout:po_1 provider -5050',
    ]);
  });

  it('M-20: a fee that is of no payment is paid by operations', () => {
    expect(told(own({ category: 'fee', sourceId: null, netMinor: -200 }))).toEqual([
      'organisation~2026-03 provider-fee:txn_1 operations 200',
      'organisation~2026-03 provider-fee:txn_1 provider -200',
    ]);
  });

  it('M-04: recorded again in the next month, it is the same entry in the same book', () => {
    const placesOf = (recordedAt: Date) =>
      ownEntriesOf(own({}), recordedAt).map(({ book, id }) => `${book} ${id}`);
    const nextMonth = new Date(now.getTime() + 31 * 86_400_000);

    expect(placesOf(nextMonth)).toEqual(placesOf(now));
  });

  it.each([
    ['a charge', { category: 'charge', netMinor: 4_825 }],
    ['a payout that came back', { netMinor: 5_000 }],
    ['a currency that is not ours', { currency: 'XXX' }],
    ['what we do not know', { category: 'risk_reserved_funds' }],
  ])('%s is not recorded by itself', (_, over) => {
    expect(told(own(over))).toEqual([]);
  });
});
