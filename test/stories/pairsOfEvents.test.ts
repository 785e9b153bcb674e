/** M-05: two events of one pledge at the same moment, in every combination, keep the sums right. */
import { openBooks, type Books } from '../support/books';

const goalMinor = 100_000;
let books: Books;
beforeEach(async () => {
  books = await openBooks({ goalMinor });
});
afterEach(() => books.close());

const events = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.updated',
] as const;
const pairs = events.flatMap((one) => events.map((other) => [one, other] as const));

/** What the provider says in the end, and what must then be true whichever events told of it. */
const endings = [
  { acts: ['pay'], status: 'settled', raisedMinor: 5_000, entries: 4 },
  { acts: ['pay-later', 'settle'], status: 'settled', raisedMinor: 5_000, entries: 4 },
  { acts: ['pay-later', 'fail'], status: 'failed', raisedMinor: 0, entries: 0 },
  { acts: ['expire'], status: 'expired', raisedMinor: 0, entries: 0 },
] as const;

it.each(endings)('after $acts, all pairs of events at once end in "$status"', async (ending) => {
  const { acts, status, raisedMinor, entries } = ending;
  for (const [one, other] of pairs) {
    const before = await books.funding();
    const ledgerBefore = (await books.ledger()).length;
    const pledge = await books.pledge({ amountMinor: 5_000 });
    for (const act of acts) await books.act(pledge, act);

    await Promise.all([books.hear(pledge, one), books.hear(pledge, other)]);
    await books.hear(pledge, 'charge.updated');

    expect({ one, other, status: (await books.stored(pledge))?.status }).toEqual({
      one,
      other,
      status,
    });
    const after = await books.funding();
    expect(after.reservedMinor).toBe(0);
    expect((after.raisedMinor ?? 0) - (before.raisedMinor ?? 0)).toBe(raisedMinor);
    expect((await books.ledger()).length - ledgerBefore).toBe(entries);
    // Make room again: the campaign is small.
    if (raisedMinor > 0) {
      await books.close();
      books = await openBooks({ goalMinor });
    }
  }
  expect(books.discrepancies).toEqual([]);
});
