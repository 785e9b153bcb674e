/** What the ledger and the sums hold after each thing that can happen to a payment. */
import { openBooks, table, type Books } from '../support/books';

const goalMinor = 100_000;
let books: Books;
beforeEach(async () => {
  books = await openBooks({ goalMinor });
});
afterEach(() => books.close());

const untouched = { raisedMinor: 0, reservedMinor: 0, remainingMinor: goalMinor };

it('M-20: a paid gift is all owed to the campaign; operations pays the fee and receives the tip', async () => {
  const pledge = await books.pledge({ amountMinor: 5_000, tipMinor: 500 });
  await books.act(pledge, 'pay');

  await books.hear(pledge, 'checkout.session.completed');

  expect(table(await books.ledger())).toMatchInlineSnapshot(`
   "| settlement | provider   |    5500 | USD |
   | settlement | campaign   |   -5000 | USD |
   | settlement | operations |    -500 | USD |
   | fee        | operations |     190 | USD |
   | fee        | provider   |    -190 | USD |"
  `);
  expect(await books.funding()).toEqual({
    raisedMinor: 5_000,
    reservedMinor: 0,
    remainingMinor: 95_000,
  });
  expect(await books.notices()).toBe(1);
});

it('a fee that is not known yet follows with charge.updated, once', async () => {
  await books.close();
  const feeDelayMs = 500;
  books = await openBooks({ goalMinor, feeDelayMs });
  const pledge = await books.pledge({ amountMinor: 5_000 });
  await books.act(pledge, 'pay');
  await books.hear(pledge, 'checkout.session.completed');
  expect(await books.ledger()).toHaveLength(2);
  await new Promise((resolve) => setTimeout(resolve, feeDelayMs * 2));

  await books.hear(pledge, 'charge.updated');
  await books.hear(pledge, 'charge.updated');

  expect(table(await books.ledger())).toMatchInlineSnapshot(`
   "| settlement | provider   |    5000 | USD |
   | settlement | campaign   |   -5000 | USD |
   | fee        | operations |     175 | USD |
   | fee        | provider   |    -175 | USD |"
  `);
});

it('M-05: charge.updated may come before the payment it belongs to', async () => {
  const pledge = await books.pledge({ amountMinor: 5_000 });
  await books.act(pledge, 'pay');

  await books.hear(pledge, 'charge.updated');
  await books.hear(pledge, 'checkout.session.completed');

  expect((await books.stored(pledge))?.status).toBe('settled');
  expect(await books.ledger()).toHaveLength(4);
});

it('M-04: the same event twice moves the money once and thanks once', async () => {
  const pledge = await books.pledge();
  await books.act(pledge, 'pay');

  await books.hear(pledge, 'checkout.session.completed');
  await books.hear(pledge, 'checkout.session.completed');

  expect(await books.funding()).toMatchObject({ raisedMinor: 5_000, reservedMinor: 0 });
  expect(await books.notices()).toBe(1);
  expect(books.discrepancies).toEqual([]);
});

it('M-09: a delayed payment changes no total until it is paid', async () => {
  const pledge = await books.pledge();
  await books.act(pledge, 'pay-later');
  await books.hear(pledge, 'checkout.session.completed');

  expect((await books.stored(pledge))?.status).toBe('processing');
  expect(await books.ledger()).toEqual([]);
  expect(await books.funding()).toEqual({
    ...untouched,
    reservedMinor: 5_000,
    remainingMinor: 95_000,
  });

  await books.act(pledge, 'settle');
  await books.hear(pledge, 'checkout.session.async_payment_succeeded');

  expect((await books.stored(pledge))?.status).toBe('settled');
  expect(await books.funding()).toMatchObject({ raisedMinor: 5_000, reservedMinor: 0 });
});

it('a delayed payment that fails lets its place go, once', async () => {
  const pledge = await books.pledge();
  await books.act(pledge, 'pay-later');
  await books.hear(pledge, 'checkout.session.completed');
  await books.act(pledge, 'fail');

  await books.hear(pledge, 'checkout.session.async_payment_failed');
  await books.hear(pledge, 'checkout.session.async_payment_failed');

  expect((await books.stored(pledge))?.status).toBe('failed');
  expect(await books.funding()).toEqual(untouched);
  expect(await books.ledger()).toEqual([]);
});

it('a declined card changes nothing; the next one settles the pledge', async () => {
  const pledge = await books.pledge();
  await books.act(pledge, 'decline');
  expect((await books.stored(pledge))?.status).toBe('pending');

  await books.act(pledge, 'pay');
  await books.hear(pledge, 'checkout.session.completed');

  expect((await books.stored(pledge))?.status).toBe('settled');
});

it('a page that expired lets its place go, once', async () => {
  const pledge = await books.pledge();
  await books.act(pledge, 'expire');

  await books.hear(pledge, 'checkout.session.expired');
  await books.hear(pledge, 'checkout.session.expired');

  expect((await books.stored(pledge))?.status).toBe('expired');
  expect(await books.funding()).toEqual(untouched);
});

it('M-13: money for a pledge whose hold had ended is recorded first, and is then a discrepancy', async () => {
  const pledge = await books.pledge();
  await books.act(pledge, 'pay');
  // The hold ends although the money is there: as if another page of this pledge had expired.
  const stored = await books.pledges.find(pledge.book, pledge.pledgeId);
  if (stored === undefined) throw new Error('the pledge is not stored');
  await books.pledges.commit(stored, {
    pledge: { ...stored.value, status: 'expired' },
    funding: { raisedMinor: 0, reservedMinor: -5_000 },
    entries: [],
    notices: [],
  });

  await books.hear(pledge, 'checkout.session.completed');

  expect((await books.stored(pledge))?.status).toBe('settled');
  expect(table(await books.ledger())).toMatchInlineSnapshot(`
   "| settlement | provider   |    5000 | USD |
   | settlement | campaign   |   -5000 | USD |
   | fee        | operations |     175 | USD |
   | fee        | provider   |    -175 | USD |"
  `);
  expect(await books.funding()).toEqual({
    raisedMinor: 5_000,
    reservedMinor: 0,
    remainingMinor: 95_000,
  });
  expect(books.discrepancies).toMatchObject([{ reason: 'paid-late', pledgeId: pledge.pledgeId }]);
  expect(books.announced).toMatchObject([{ kind: 'discrepancy' }]);
});

it.each([
  ['another amount', { amountMinor: 4_000 }, 'amount-mismatch'],
  ['another currency', { currency: 'eur' }, 'currency-mismatch'],
])('a payment of %s moves nothing and is a discrepancy with an alert', async (_, paid, reason) => {
  const pledge = await books.pledge();
  await books.act(pledge, 'pay', paid);

  await books.hear(pledge, 'checkout.session.completed');

  expect(await books.ledger()).toEqual([]);
  expect((await books.stored(pledge))?.status).toBe('pending');
  expect(books.discrepancies).toMatchObject([{ reason }]);
  expect(books.announced).toMatchObject([{ kind: 'discrepancy', about: { type: 'discrepancy' } }]);
});

it('M-06: an event that the portal cannot deal with yet is a discrepancy, never ignored', async () => {
  const pledge = await books.pledge();

  await books.hear(pledge, 'charge.dispute.created');

  expect(books.discrepancies).toMatchObject([{ reason: 'unexpected-event' }]);
});

it('an event of a pledge that is not known yet is tried again, and after ten minutes is a discrepancy', async () => {
  const pledge = await books.pledge();
  const unknown = { pledgeId: crypto.randomUUID() };

  await expect(books.hear(pledge, 'checkout.session.completed', unknown)).rejects.toThrow(
    'names no pledge yet',
  );
  expect(books.discrepancies).toEqual([]);

  const tenMinutesAgo = new Date(Date.now() - 601_000).toISOString();
  await books.hear(pledge, 'checkout.session.completed', { ...unknown, receivedAt: tenMinutesAgo });
  expect(books.discrepancies).toMatchObject([{ reason: 'unknown-pledge' }]);
});

it('a page that was made for another pledge is a discrepancy', async () => {
  const [one, other] = [await books.pledge(), await books.pledge()];
  await books.act(other, 'pay');

  await books.hear(one, 'checkout.session.completed', {
    sessionId: other.checkout?.sessionId ?? '',
  });

  expect((await books.stored(one))?.status).toBe('pending');
  expect(books.discrepancies).toMatchObject([{ reason: 'other-checkout' }]);
});
