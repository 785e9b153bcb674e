/** How far the gifts reach along a plan. They fill it from the top: a rule of display, and the page says so. */

export interface FilledNeed<Need> {
  need: Need;
  givenMinor: number;
  leftMinor: number;
}

export function fillNeeds<Need extends { goalMinor: number }>(
  needs: readonly Need[],
  raisedMinor: number,
): FilledNeed<Need>[] {
  let restMinor = Math.max(0, raisedMinor);
  return needs.map((need) => {
    const givenMinor = Math.min(need.goalMinor, restMinor);
    restMinor -= givenMinor;
    return { need, givenMinor, leftMinor: need.goalMinor - givenMinor };
  });
}

/** A row of stitches is at most this long, so that each is still seen on a narrow phone. */
const stitchesMax = 28;

/** No stitch stands for less, units of currency; whole steps of it are easy to say. */
const stitchStepMajor = 10;

/** What one stitch stands for, minor units, when the longest of some rows must fit the page. */
export function stitchFor(goalsMinor: readonly number[], minorPerMajor: number): number {
  const stepMinor = stitchStepMajor * minorPerMajor;
  const longestMinor = Math.max(stepMinor, ...goalsMinor);
  return Math.ceil(longestMinor / stitchesMax / stepMinor) * stepMinor;
}

/**
 * Stitches of a row: how many there are, and how many of them are given.
 *
 * The first gift shows at once, and the last stitch is given only when all is.
 */
export function stitchesOf(
  { goalMinor, givenMinor }: { goalMinor: number; givenMinor: number },
  stitchMinor: number,
): { count: number; given: number } {
  const count = Math.max(1, Math.round(goalMinor / stitchMinor));
  if (givenMinor >= goalMinor) return { count, given: count };
  if (givenMinor <= 0) return { count, given: 0 };
  const reached = Math.floor((givenMinor / goalMinor) * count);
  return { count, given: Math.min(Math.max(reached, 1), Math.max(count - 1, 0)) };
}
