/** SG-06: when a campaign is open no more, nobody can pay for it at a page that was opened before. */
import { openBooks, type Books } from '../support/books';

let books: Books;
beforeEach(async () => {
  books = await openBooks({ goalMinor: 100_000 });
});
afterEach(() => books.close());

const untouched = { raisedMinor: 0, reservedMinor: 0, remainingMinor: 100_000 };

it('SG-06: the open pages of a closed campaign end, and the places go back', async () => {
  const pledges = [await books.pledge(), await books.pledge()];
  await books.closeFunding();

  await books.endPages();

  for (const pledge of pledges) {
    expect((await books.act(pledge, 'pay')).status).toBe(409);
    await books.hear(pledge, 'checkout.session.expired');
    expect((await books.stored(pledge))?.status).toBe('expired');
  }
  expect(await books.funding()).toEqual(untouched);
});

it('the pages of a campaign that is open stay', async () => {
  const pledge = await books.pledge();

  await books.endPages();

  expect((await books.act(pledge, 'pay')).status).toBe(200);
});

it('a page that is paid, or over, is left as it is, run after run', async () => {
  const paid = await books.pledge();
  const over = await books.pledge();
  const later = await books.pledge();
  await books.pledgeWithoutPage();
  await books.act(paid, 'pay');
  await books.act(over, 'expire');
  await books.act(later, 'pay-later');
  await books.closeFunding();

  await books.endPages();
  await books.endPages();

  await books.hear(paid, 'checkout.session.completed');
  await books.hear(later, 'checkout.session.completed');
  expect((await books.stored(paid))?.status).toBe('settled');
  expect((await books.stored(later))?.status).toBe('processing');
});

it('while the provider is away, the run fails, and the next one ends the page', async () => {
  const pledge = await books.pledge();
  await books.closeFunding();
  await books.breakProvider(3);

  await expect(books.endPages()).rejects.toThrow(`pages not ended: ${pledge.pledgeId}`);
  await books.endPages();

  expect((await books.act(pledge, 'pay')).status).toBe(409);
});

it('a page whose time is over by itself is not asked about', async () => {
  await books.pledge();
  await books.closeFunding();
  await books.breakProvider(3);

  await expect(books.endPages(46 * 60_000)).resolves.toBeUndefined();
});
