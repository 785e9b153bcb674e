/** When what stands in the form is the gift that was started before. */
import { isFor } from '../../../site/src/give/attempt';
import type { PledgeWishes } from '../../../site/src/give/draft';

const wishes: PledgeWishes = {
  amountMinor: 1_000,
  currency: 'USD',
  tipMinor: 0,
  fallback: 'pool',
  donor: { email: 'sam@example.org', name: null, locale: 'en' },
  shareCode: null,
};
const attempt = { pledgeId: 'a', request: { ...wishes, receiptKey: 'key' } };

test('another language, or another way to the page, is the same gift', () => {
  const inFrench = { ...wishes, donor: { ...wishes.donor, locale: 'fr' } };

  expect(isFor(attempt, inFrench)).toBe(true);
  expect(isFor(attempt, { ...wishes, shareCode: 'appeal' })).toBe(true);
});

test.each<[string, Partial<PledgeWishes>]>([
  ['amount', { amountMinor: 2_500 }],
  ['currency', { currency: 'EUR' }],
  ['tip', { tipMinor: 200 }],
  ['choice if the plan changes', { fallback: 'refund' }],
  ['address', { donor: { ...wishes.donor, email: 'kim@example.org' } }],
  ['name', { donor: { ...wishes.donor, name: 'Kim' } }],
])('another %s is another gift', (_, change) => {
  expect(isFor(attempt, { ...wishes, ...change })).toBe(false);
});
