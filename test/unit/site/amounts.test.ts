/** Which amounts the pledge form offers and takes: never one that the API would refuse. */
import fc from 'fast-check';
import { isWithinLimits } from '../../../shared/campaigns/funding';
import { currencyRules } from '../../../shared/money';
import {
  faultOf,
  firstAmounts,
  firstChoice,
  offersFor,
  type Room,
} from '../../../site/src/give/amounts';

const { USD } = currencyRules;

const room = (remainingMinor: number | null, needLeftMinor?: number): Room => ({
  limits: USD,
  remainingMinor,
  need: needLeftMinor === undefined ? null : { item: 'livestock', leftMinor: needLeftMinor },
});

/** The rule of the API: all that remains, or within the limits and leaving at least the minimum. */
function apiTakes(amountMinor: number, remainingMinor: number | null): boolean {
  if (remainingMinor === null) return isWithinLimits(amountMinor, 'USD');
  const leavesEnough = remainingMinor >= amountMinor + USD.minimumMinor;
  return amountMinor === remainingMinor || (isWithinLimits(amountMinor, 'USD') && leavesEnough);
}

const anyRemaining = fc.option(fc.integer({ min: 1, max: 3_000_000 }));

test('the form takes an amount exactly when the API does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000_000 }), anyRemaining, (amount, remaining) => {
      expect(faultOf(amount, room(remaining)) === null).toBe(apiTakes(amount, remaining));
    }),
  );
});

test('every offer is one that the API takes, and there is always one', () => {
  fc.assert(
    fc.property(anyRemaining, fc.integer({ min: 1, max: 300_000 }), (remaining, needLeft) => {
      const offers = offersFor(room(remaining, Math.min(needLeft, remaining ?? needLeft)));

      expect(offers.length).toBeGreaterThan(0);
      expect(offers.filter(({ amountMinor }) => !apiTakes(amountMinor, remaining))).toEqual([]);
    }),
  );
});

test('a fund offers the plain amounts', () => {
  expect(offersFor(room(null)).map(({ amountMinor }) => amountMinor)).toEqual([
    1_000, 2_500, 5_000, 10_000,
  ]);
});

test('the rest of a need is offered after the plain amounts, when it is handy', () => {
  expect(offersFor(room(174_000, 22_000)).at(-1)).toEqual({
    amountMinor: 22_000,
    kind: 'rest-of-need',
  });
  expect(offersFor(room(174_000, 900)).every(({ kind }) => kind === 'plain')).toBe(true);
});

test('the rest of the plan is offered once, even when it is the rest of a need as well', () => {
  expect(
    offersFor(room(22_000, 22_000)).filter(({ amountMinor }) => amountMinor === 22_000),
  ).toEqual([{ amountMinor: 22_000, kind: 'rest-of-plan' }]);
});

test('with less than two smallest gifts left, only all of it is offered', () => {
  expect(offersFor(room(999))).toEqual([{ amountMinor: 999, kind: 'rest-of-plan' }]);
  expect(faultOf(500, room(999))).toBe('only-all');
  expect(offersFor(room(300))).toEqual([{ amountMinor: 300, kind: 'rest-of-plan' }]);
});

test('each refusal has its own reason', () => {
  expect(faultOf(499, room(null))).toBe('too-little');
  expect(faultOf(1_000_001, room(null))).toBe('too-much');
  expect(faultOf(5_001, room(5_000))).toBe('exceeds');
  expect(faultOf(4_600, room(5_000))).toBe('leaves-too-little');
});

test('the form begins with the amount that was asked for, if it is offered', () => {
  const offers = offersFor(room(null));

  expect(firstChoice(offers, 1_000)?.amountMinor).toBe(1_000);
  expect(firstChoice(offers, 1_234)?.amountMinor).toBe(5_000);
  expect(firstChoice(offers, Number.NaN)?.amountMinor).toBe(5_000);
});

test('the first step shows plain amounts, or what is left when none fits', () => {
  expect(firstAmounts(room(174_000, 22_000))).toEqual([1_000, 2_500, 5_000, 10_000]);
  expect(firstAmounts(room(700))).toEqual([700]);
});
