import { retryDelayMs, runWithRetry } from './retryPolicy';

const twice = { strategy: 'fixedDelay', maxRetryCount: 2, delayInterval: { seconds: 3 } } as const;

/** Runs an attempt that fails `failures` times, and tells the tries and pauses that were made. */
async function run(policy: Parameters<typeof runWithRetry>[0], failures: number, stopAfter = 99) {
  const tries: (number | undefined)[] = [];
  const pausesMs: number[] = [];
  const outcome = await runWithRetry(
    policy,
    async (retry) => {
      tries.push(retry?.retryCount);
      if (tries.length <= failures) throw new Error(`try ${tries.length}`);
    },
    async (delayMs) => pausesMs.push(delayMs) < stopAfter,
  );
  return { outcome, tries, pausesMs };
}

test('without a policy a failed attempt is the only one', async () => {
  expect(await run(undefined, 1)).toEqual({ outcome: 'failed', tries: [undefined], pausesMs: [] });
});

test('two retries with a fixed delay are three tries, three seconds apart', async () => {
  expect(await run(twice, 9)).toEqual({
    outcome: 'failed',
    tries: [0, 1, 2],
    pausesMs: [3000, 3000],
  });
});

test('no try is made after one that succeeded', async () => {
  expect(await run(twice, 1)).toMatchObject({ outcome: 'done', tries: [0, 1] });
});

test('-1 tries without end', async () => {
  expect(await run({ ...twice, maxRetryCount: -1 }, 50)).toMatchObject({ outcome: 'done' });
});

test('a host that stops cuts the retries off', async () => {
  expect(await run(twice, 9, 1)).toMatchObject({ outcome: 'stopped', tries: [0] });
});

test('exponential backoff doubles up to its longest delay', () => {
  const policy = {
    strategy: 'exponentialBackoff',
    maxRetryCount: 5,
    minimumInterval: { seconds: 2 },
    maximumInterval: { seconds: 15 },
  } as const;

  expect([0, 1, 2, 3].map((retry) => retryDelayMs(policy, retry))).toEqual([
    2000, 4000, 8000, 15_000,
  ]);
});
