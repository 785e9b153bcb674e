/** When what stands in the form is the gift that was started before. */
import type { PledgeRequest } from '../../../site/src/api/contract';
import { isSameGift } from '../../../site/src/give/sameGift';

const gift: PledgeRequest = {
  amountMinor: 1_000,
  currency: 'USD',
  tipMinor: 0,
  fallback: 'pool',
  donor: { email: 'sam@example.org', name: null, locale: 'en' },
  receiptKey: 'key',
  shareCode: null,
};

test('another language, or another way to the page, is the same gift', () => {
  const inFrench = { ...gift, donor: { ...gift.donor, locale: 'fr' } };

  expect(isSameGift(gift, inFrench)).toBe(true);
  expect(isSameGift(gift, { ...gift, shareCode: 'appeal' })).toBe(true);
});

test.each<[string, Partial<PledgeRequest>]>([
  ['amount', { amountMinor: 2_500 }],
  ['currency', { currency: 'EUR' }],
  ['tip', { tipMinor: 200 }],
  ['choice if the plan changes', { fallback: 'refund' }],
  ['address', { donor: { ...gift.donor, email: 'kim@example.org' } }],
  ['name', { donor: { ...gift.donor, name: 'Kim' } }],
])('another %s is another gift', (_, change) => {
  expect(isSameGift(gift, { ...gift, ...change })).toBe(false);
});
