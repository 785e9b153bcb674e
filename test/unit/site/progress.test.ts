/** How far gifts reach along a plan, in figures and in stitches. */
import fc from 'fast-check';
import { fillNeeds, stitchesOf, stitchFor } from '../../../site/src/appeals/progress';

const plan = [{ goalMinor: 62_000 }, { goalMinor: 24_000 }, { goalMinor: 48_000 }];

test('gifts fill the plan from the top', () => {
  const filled = fillNeeds(plan, 90_000);

  expect(filled.map(({ givenMinor, leftMinor }) => [givenMinor, leftMinor])).toEqual([
    [62_000, 0],
    [24_000, 0],
    [4_000, 44_000],
  ]);
});

test('what the needs have got together is what was raised, and never more than they cost', () => {
  const goals = fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(goals, fc.integer({ min: -1_000, max: 4_000_000 }), (goalsMinor, raisedMinor) => {
      const filled = fillNeeds(
        goalsMinor.map((goalMinor) => ({ goalMinor })),
        raisedMinor,
      );
      const given = filled.reduce((sum, { givenMinor }) => sum + givenMinor, 0);
      const whole = goalsMinor.reduce((sum, goalMinor) => sum + goalMinor, 0);

      expect(given).toBe(Math.min(Math.max(raisedMinor, 0), whole));
    }),
  );
});

test('a stitch stands for whole tens, and the longest row fits', () => {
  expect(stitchFor([112_000], 100)).toBe(4_000);
  expect(stitchFor([500], 100)).toBe(1_000);
  expect(stitchFor([286_000], 100)).toBe(11_000);
});

test('the first gift shows, and the last stitch waits for the last cent', () => {
  const need = 48_000;

  expect(stitchesOf({ goalMinor: need, givenMinor: 0 }, 4_000)).toEqual({ count: 12, given: 0 });
  expect(stitchesOf({ goalMinor: need, givenMinor: 1 }, 4_000)).toEqual({ count: 12, given: 1 });
  expect(stitchesOf({ goalMinor: need, givenMinor: need - 1 }, 4_000)).toEqual({
    count: 12,
    given: 11,
  });
  expect(stitchesOf({ goalMinor: need, givenMinor: need }, 4_000)).toEqual({
    count: 12,
    given: 12,
  });
});
