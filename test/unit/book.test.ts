/** Books: where a pledge lies, also at the turn of a month. */
import fc from 'fast-check';
import { bookOf, bookSchema, campaignIdOf, earlierBookOf } from '../../shared/pledges/book';
import { cedar, pool } from '../support/donor';
import { pledgeId } from './samples';

const person = (now: string) =>
  ({ kind: 'person', campaignId: cedar, pledgeId, now: new Date(now), poolBuckets: 4 }) as const;
const ofPool = (now: string, poolBuckets = 4, id = pledgeId) =>
  ({ kind: 'pool', campaignId: pool, pledgeId: id, now: new Date(now), poolBuckets }) as const;

it('a person’s book is the campaign’s id', () => {
  expect(bookOf(person('2026-03-15T12:00:00Z'))).toBe(cedar);
});

it('a pool’s book is one of its month’s', () => {
  expect(bookOf(ofPool('2026-03-15T12:00:00Z', 1))).toBe(`${pool}~2026-03~0`);
});

it('the month is that of UTC', () => {
  expect(bookOf(ofPool('2026-03-01T00:30:00+02:00', 1))).toBe(`${pool}~2026-02~0`);
});

it('every pledge has a bucket of the pool, always the same', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), fc.integer({ min: 1, max: 256 }), (id, buckets) => {
      const book = bookOf(ofPool('2026-03-15T12:00:00Z', buckets, id));

      expect(bookSchema.safeParse(book).success).toBe(true);
      expect(Number(book.split('~')[2])).toBeLessThan(buckets);
      expect(bookOf(ofPool('2026-03-20T12:00:00Z', buckets, id))).toBe(book);
      expect(campaignIdOf(book)).toBe(pool);
    }),
  );
});

it('pledges spread over all buckets', () => {
  const ids = fc.sample(fc.uuid({ version: 4 }), 200);

  const books = new Set(ids.map((id) => bookOf(ofPool('2026-03-15T12:00:00Z', 4, id))));

  expect(books.size).toBe(4);
});

describe('M-03: a pledge sent again after midnight of a month is found where it was', () => {
  it.each([
    ['2026-03-01T00:00:00.000Z', '2026-02'],
    ['2026-03-01T23:59:59.999Z', '2026-02'],
    ['2026-03-02T00:00:00.000Z', undefined],
    ['2026-03-31T23:59:59.999Z', undefined],
    ['2026-01-01T00:00:01.000Z', '2025-12'],
  ])('at %s the earlier book is of %p', (instant, month) => {
    const earlier = earlierBookOf(ofPool(instant, 1));

    expect(earlier).toBe(month === undefined ? undefined : `${pool}~${month}~0`);
  });

  it('a person’s book has no month', () => {
    expect(earlierBookOf(person('2026-03-01T00:00:00.000Z'))).toBeUndefined();
  });
});

it.each([
  'campaign',
  '7B9D2C64-5F0E-4B86-9A51-6F0F5F2F0C3A',
  '7b9d2c64-5f0e-1b86-9a51-6f0f5f2f0c3a',
  `${pool}~2026-03`,
  `${pool}~2026-03~1~2`,
  `${pool}~2026-03~1234`,
  ` ${pool}`,
  `${pool}\n`,
])('%p is no book', (text) => {
  expect(bookSchema.safeParse(text).success).toBe(false);
});
