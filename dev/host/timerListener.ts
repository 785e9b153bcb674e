/** Fires a timer function on its schedule, never twice at once. */
import type { PlannedFunction } from './plannedFunction';
import type { Invoke } from './invoker';
import { parseNcrontab } from './ncrontab';
import { pause } from './pause';
import { runWithRetry } from './retryPolicy';
import type { RunningWork } from './runningWork';
import type { TimerTrigger } from './triggers';
import type { InvocationRequest, RetryContext } from './workerProtocol';

export interface TimerParts {
  invoke: Invoke;
  work: RunningWork;
  stopping: AbortSignal;
}

/** @returns when the host stops. Occurrences that pass while the function runs are left out. */
export async function runTimer(
  planned: PlannedFunction<TimerTrigger>,
  { invoke, work, stopping }: TimerParts,
): Promise<void> {
  const schedule = parseNcrontab(planned.trigger.schedule);
  const fire = async (): Promise<void> => {
    const attempt = async (retry?: RetryContext) => {
      await invoke(planned, timerInvocation(planned, new Date(), retry));
    };
    await work.track(runWithRetry(planned.retry, attempt, (delayMs) => pause(delayMs, stopping)));
  };

  if (planned.trigger.runOnStartup) await fire();
  let due = schedule.next(new Date());
  while (await pause(due.getTime() - Date.now(), stopping)) {
    await fire();
    due = schedule.next(new Date(Math.max(due.getTime(), Date.now())));
  }
}

export function timerInvocation(
  { bindingName, trigger }: PlannedFunction<TimerTrigger>,
  now: Date,
  retryContext?: RetryContext,
): InvocationRequest {
  const timer = {
    Schedule: { AdjustForDST: true },
    ScheduleStatus: {
      Last: now,
      Next: parseNcrontab(trigger.schedule).next(now),
      LastUpdated: now,
    },
    IsPastDue: false,
  };
  return {
    inputData: [{ name: bindingName, data: { json: JSON.stringify(timer) } }],
    triggerMetadata: {},
    ...(retryContext === undefined ? {} : { retryContext }),
  };
}
