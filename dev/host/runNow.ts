/** Runs a function now, by hand, as `POST /admin/functions/{name}` asks for. */
import { z } from 'zod';
import type { RunNow } from './administration';
import { changeFeedInvocation } from './changeFeedListener';
import { isTriggeredBy, type PlannedFunction } from './plannedFunction';
import type { Invoke } from './invoker';
import { queueInvocation } from './queueDelivery';
import type { RunningWork } from './runningWork';
import { timerInvocation } from './timerListener';
import type { InvocationRequest } from './workerProtocol';

const documentsSchema = z.array(z.unknown());

/** Disabled functions run too: only their trigger is off. HTTP functions have addresses of their own. */
export function createRunNow(
  functions: readonly PlannedFunction[],
  invoke: Invoke,
  work: RunningWork,
): RunNow {
  return (functionName) => {
    const planned = functions.find(({ name }) => name.toLowerCase() === functionName.toLowerCase());
    if (planned === undefined || planned.trigger.type === 'httptrigger') return undefined;
    return (input) => {
      const run = invoke(planned, invocationFor(planned, input));
      // The invoker has logged what went wrong, and nobody waits for the outcome.
      void work.track(run.then(() => undefined).catch(() => undefined));
    };
  };
}

function invocationFor(planned: PlannedFunction, input: string): InvocationRequest {
  if (isTriggeredBy('timertrigger', planned)) return timerInvocation(planned, new Date());
  if (isTriggeredBy('queuetrigger', planned)) return queueInvocation(planned, input);
  if (isTriggeredBy('cosmosdbtrigger', planned)) {
    return changeFeedInvocation(planned, documentsSchema.parse(JSON.parse(input)));
  }
  throw new Error(`"${planned.name}" has no trigger that can be run by hand.`);
}
