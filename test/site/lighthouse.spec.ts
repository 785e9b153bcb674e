/** Lighthouse on the pages that a donor goes through, as a slow phone on a slow line sees them. */
import { siteUrl } from './support/donor';
import { measure, type Measured } from './support/lighthouse';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

/** The least scores, and the most that may be seen of waiting and moving. */
const goals = { performance: 98, largestPaintMs: 1_500, shift: 0.02 };

/** Odd, so that one of them is the median. */
const judgedTimes = 3;

/** Lighthouse counts in what else this machine does. Then it is asked again, and its quietest moments count. */
const timesMax = 9;

test.setTimeout(300_000);

const pages: Record<string, () => Promise<string>> = {
  'the first page': async () => '/en/',
  'an appeal': async () => `/en/appeals/${(await cardOf('quartz')).id}`,
  'the pledge form': async () => `/en/give/${(await cardOf('quartz')).id}`,
};

for (const [name, pathOf] of Object.entries(pages)) {
  test(`${name} is quick, still and without fault on a slow phone`, async () => {
    const measured = await measure(
      siteUrl(await pathOf()),
      (so) => so.length === timesMax || (so.length >= judgedTimes && isQuick(middleOf(so))),
    );

    const middle = middleOf(measured);
    const wanting = [...new Set(measured.flatMap((once) => once.wanting))];
    console.log(name, measured.length, middle, wanting);
    expect(middle.accessibility, wanting.join('\n')).toBe(100);
    expect(middle.bestPractices, wanting.join('\n')).toBe(100);
    expect(middle.shift, wanting.join('\n')).toBeLessThan(goals.shift);
    expect(isQuick(middle), `${JSON.stringify(middle)} ${wanting.join('\n')}`).toBe(true);
  });
}

type Middle = ReturnType<typeof middleOf>;

const isQuick = ({ performance, largestPaintMs }: Middle): boolean =>
  performance >= goals.performance && largestPaintMs < goals.largestPaintMs;

/** The median of the measurements that were taken in the machine's quietest moments. */
function middleOf(measured: readonly Measured[]) {
  const quietest = [...measured].sort((a, b) => b.machine - a.machine).slice(0, judgedTimes);
  const median = (of: (once: Measured) => number) =>
    quietest.map(of).sort((a, b) => a - b)[(judgedTimes - 1) / 2] ?? Number.NaN;
  return {
    performance: median(({ scores }) => scores.performance),
    accessibility: median(({ scores }) => scores.accessibility),
    bestPractices: median(({ scores }) => scores.bestPractices),
    largestPaintMs: median(({ largestPaintMs }) => largestPaintMs),
    shift: median(({ shift }) => shift),
    machine: median(({ machine }) => machine),
  };
}
