import { setTimeout as delay } from 'node:timers/promises';
import type { PlannedFunction } from './plannedFunction';
import { RunningWork } from './runningWork';
import { runTimer } from './timerListener';
import type { TimerTrigger } from './triggers';

const everySecond: PlannedFunction<TimerTrigger> = {
  name: 'tick',
  registered: { name: 'tick', bindings: {}, callback: () => undefined },
  bindingName: 'timer',
  trigger: { type: 'timertrigger', schedule: '* * * * * *', runOnStartup: false },
  outputs: [],
  retry: undefined,
  disabled: false,
};

/** Runs the timer for `ms` with a function that takes `eachMs`, and tells when it began. */
async function run(ms: number, eachMs: number): Promise<Date[]> {
  const began: Date[] = [];
  const stopping = new AbortController();
  const invoke = async () => {
    began.push(new Date());
    await delay(eachMs);
    return {};
  };
  const ended = runTimer(everySecond, {
    invoke,
    work: new RunningWork(),
    stopping: stopping.signal,
  });
  await delay(ms);
  stopping.abort();
  await ended;
  return began;
}

let quick: Date[];
let slow: Date[];
beforeAll(async () => {
  [quick, slow] = await Promise.all([run(2200, 0), run(3300, 1500)]);
});

test('a timer fires on the second, and never again for the same one', () => {
  const seconds = quick.map((date) => Math.floor(date.getTime() / 1000));

  expect(seconds.length).toBeGreaterThanOrEqual(2);
  expect(new Set(seconds).size).toBe(seconds.length);
  for (const date of quick) expect(date.getMilliseconds()).toBeLessThan(200);
});

test('occurrences that pass while the function runs are left out', () => {
  const [first, second] = slow.map((date) => date.getTime());

  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1500);
});
