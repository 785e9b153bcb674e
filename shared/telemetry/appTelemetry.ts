/**
 * What is told to Application Insights: which function ran, how it ended, how long it took. No ids of
 * people, no words. Its library is large, so it is loaded only after the first answer was sent.
 */
import type { PostInvocationContext, PreInvocationContext } from '@azure/functions';

export interface FunctionRun {
  name: string;
  outcome: 'done' | 'failed';
  durationMs: number;
}

/** A started telemetry client. */
export interface RunTelemetry {
  track(run: FunctionRun): void;
}

/** Long enough that the first answer is on its way before loading takes the processor. */
const loadDelayMs = 1_000;

/** Runs kept while the library loads; more than that is load, and the host counts it too. */
const waitingMax = 200;

/** Hooks for every function; `load` is called once, after the first run. */
export function telemetryHooks(load: () => Promise<RunTelemetry>) {
  let started: RunTelemetry | 'loading' | undefined;
  const waiting: FunctionRun[] = [];

  const start = () => {
    started = 'loading';
    setTimeout(() => {
      load().then(
        (telemetry) => {
          started = telemetry;
          for (const run of waiting.splice(0)) telemetry.track(run);
        },
        () => {
          // Telemetry that does not load must never stop a payment: the host goes on reporting.
          waiting.length = 0;
        },
      );
    }, loadDelayMs).unref();
  };

  return {
    before: ({ hookData }: PreInvocationContext) => {
      hookData['startedMs'] = performance.now();
    },
    after: ({ hookData, invocationContext, error }: PostInvocationContext) => {
      const run: FunctionRun = {
        name: invocationContext.functionName,
        outcome: error === null || error === undefined ? 'done' : 'failed',
        durationMs: Math.floor(performance.now() - Number(hookData['startedMs'])),
      };
      if (started === undefined) start();
      if (started !== undefined && started !== 'loading') started.track(run);
      else if (waiting.length < waitingMax) waiting.push(run);
    },
  };
}
