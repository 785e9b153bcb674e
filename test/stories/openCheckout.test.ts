/** Opening a payment page at the provider when a try before it, or the provider's own rules, stand in the way. */
import { sessionOf } from '../../shared/payments/stripeSession';
import { openBooks, type Books } from '../support/books';

let books: Books;
beforeEach(async () => {
  books = await openBooks({ goalMinor: 100_000 });
});
afterEach(() => books.close());

it('M-03: a deployment with another address between two tries: the page of the first is found', async () => {
  const pledge = await books.pledgeWithoutPage();
  const first = await books.openPage(pledge);

  const second = await books.providerAt('https://moved.example').openCheckout(pledge);

  expect(sessionOf(pledge, 'https://moved.example')).not.toEqual(
    sessionOf(pledge, 'http://127.0.0.1:4280'),
  );
  expect(second).toEqual({ kind: 'opened', page: first.checkout });
});

it('the same, when the first page is over: it is too late for another', async () => {
  const pledge = await books.pledgeWithoutPage();
  await books.act(await books.openPage(pledge), 'expire');

  expect(await books.providerAt('https://moved.example').openCheckout(pledge)).toEqual({
    kind: 'too-late',
  });
});

it.each([
  ['an amount', { amountMinor: 10 }, 'amountMinor'],
  ['an address', { donor: { email: 'nobody', name: null, locale: 'en' as const } }, 'donor.email'],
])('%s that the provider never takes is refused by its field', async (_, over, field) => {
  const pledge = { ...(await books.pledgeWithoutPage()), ...over };

  expect(await books.provider.openCheckout(pledge)).toMatchObject({ kind: 'refused', field });
});

it('what is refused and nothing of the donor’s has no field', async () => {
  const pledge = await books.pledgeWithoutPage();

  expect(await books.providerAt('nowhere').openCheckout(pledge)).toEqual({
    kind: 'refused',
    field: null,
    code: 'url_invalid',
  });
});

it('a place is taken back once, and never from a pledge that has a page or has moved on', async () => {
  const refused = await books.pledgeWithoutPage();
  const paged = await books.pledge();

  await Promise.all([refused, refused, paged].map((pledge) => books.pledges.takeBack(pledge)));

  expect(await books.stored(refused)).toBeUndefined();
  expect((await books.stored(paged))?.status).toBe('pending');
  expect(await books.funding()).toMatchObject({ reservedMinor: paged.amountMinor });
});
