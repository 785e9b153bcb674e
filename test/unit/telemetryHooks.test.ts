/** Telemetry: loaded late and once, told how functions ended, and never in the way. */
import { InvocationContext, type PostInvocationContext } from '@azure/functions';
import { only } from './samples';
import { telemetryHooks, type FunctionRun } from '../../shared/telemetry/appTelemetry';

beforeEach(() => jest.useFakeTimers({ doNotFake: ['performance'] }));
afterEach(() => jest.useRealTimers());

const loadDelayMs = 1_000;

/** A function that ran, as the worker tells it to hooks. */
const ran = (name: string, error?: unknown) => ({
  inputs: [{ body: 'a donor’s words' }],
  result: 'a donor’s words',
  error,
  hookData: {},
  invocationContext: new InvocationContext({ functionName: name }),
});

function hooksInto(tracked: FunctionRun[], load?: () => Promise<never>) {
  let loads = 0;
  const hooks = telemetryHooks(() => {
    loads += 1;
    return load?.() ?? Promise.resolve({ track: (run: FunctionRun) => void tracked.push(run) });
  });
  const run = (name: string, error?: unknown) => {
    const context = ran(name, error) as unknown as PostInvocationContext &
      Parameters<typeof hooks.before>[0];
    hooks.before(context);
    hooks.after(context);
  };
  return { run, loads: () => loads };
}

it('nothing is loaded before a function has run, and not at once then', async () => {
  const { run, loads } = hooksInto([]);

  await jest.advanceTimersByTimeAsync(10 * loadDelayMs);
  expect(loads()).toBe(0);
  run('listCampaigns');
  await jest.advanceTimersByTimeAsync(loadDelayMs - 1);
  expect(loads()).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(loads()).toBe(1);
});

it('it is loaded once, and what ran meanwhile is told too', async () => {
  const tracked: FunctionRun[] = [];
  const { run, loads } = hooksInto(tracked);

  run('a');
  run('b', new Error('broken'));
  await jest.advanceTimersByTimeAsync(loadDelayMs);
  run('c');

  expect(loads()).toBe(1);
  expect(tracked.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
    'a done',
    'b failed',
    'c done',
  ]);
});

it('SG-41: name, outcome and duration are told, and nothing else', async () => {
  const tracked: FunctionRun[] = [];
  const { run } = hooksInto(tracked);

  run('createPledge', new Error('a donor’s words'));
  await jest.advanceTimersByTimeAsync(loadDelayMs);

  const { durationMs, ...rest } = only(tracked);
  expect(rest).toEqual({ name: 'createPledge', outcome: 'failed' });
  expect(durationMs).toBeGreaterThanOrEqual(0);
});

it('what waits is limited', async () => {
  const tracked: FunctionRun[] = [];
  const { run } = hooksInto(tracked);

  for (let count = 0; count < 1_000; count += 1) run('a');
  await jest.advanceTimersByTimeAsync(loadDelayMs);

  expect(tracked).toHaveLength(200);
});

it('telemetry that does not load stops nothing and is not tried again', async () => {
  const tracked: FunctionRun[] = [];
  const { run, loads } = hooksInto(tracked, () => Promise.reject(new Error('no such file')));

  run('a');
  await jest.advanceTimersByTimeAsync(loadDelayMs);
  run('b');
  await jest.advanceTimersByTimeAsync(10 * loadDelayMs);

  expect(loads()).toBe(1);
  expect(tracked).toEqual([]);
});
