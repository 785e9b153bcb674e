/** Starts what makes functions run by themselves: queues, timers and change feeds. */
import { openLease } from './changeFeedLease';
import { listenToChangeFeed } from './changeFeedListener';
import type { CosmosContainers } from './cosmosContainers';
import { isTriggeredBy, type PlannedFunction } from './plannedFunction';
import type { QueueOptions } from './hostJson';
import type { Invoke } from './invoker';
import type { FindQueue } from './queueClients';
import { listenToQueue } from './queueListener';
import type { RunningWork } from './runningWork';
import { runTimer } from './timerListener';
import type { QueueTrigger } from './triggers';
import type { HostLog } from './workerProtocol';

export interface TriggerParts {
  findQueue: FindQueue;
  containers: CosmosContainers;
  queueOptions: QueueOptions;
  queueLeaseSeconds: number;
  invoke: Invoke;
  work: RunningWork;
  stopping: AbortSignal;
  log: HostLog;
}

/** Runs until the host stops. */
type Listener = () => Promise<void>;

/**
 * @returns what starts every trigger that is not disabled, and resolves when all have ended.
 * @throws Error when a container that a change feed needs does not exist.
 */
export async function prepareTriggers(
  functions: readonly PlannedFunction[],
  parts: TriggerParts,
): Promise<() => Promise<void>> {
  const listeners: Listener[] = [];
  for (const planned of functions.filter(({ disabled }) => !disabled)) {
    const listener = await prepare(planned, parts);
    if (listener !== undefined) listeners.push(listener);
  }
  return async () => {
    await Promise.all(listeners.map((listen) => listen()));
  };
}

async function prepare(
  planned: PlannedFunction,
  parts: TriggerParts,
): Promise<Listener | undefined> {
  if (isTriggeredBy('queuetrigger', planned)) return prepareQueue(planned, parts);
  if (isTriggeredBy('timertrigger', planned)) return () => runTimer(planned, parts);
  if (isTriggeredBy('cosmosdbtrigger', planned)) {
    const { monitored, leases } = await parts.containers.open(planned);
    const lease = openLease(leases, planned);
    return () => listenToChangeFeed(planned, { ...parts, monitored, lease });
  }
  return undefined;
}

function prepareQueue(
  planned: PlannedFunction<QueueTrigger>,
  { findQueue, queueOptions, queueLeaseSeconds, invoke, work, stopping, log }: TriggerParts,
): Listener {
  const { connection, queueName } = planned.trigger;
  const delivery = {
    ...{ planned, invoke, log },
    queue: findQueue(connection, queueName),
    poisonQueue: findQueue(connection, `${queueName}-poison`),
    options: queueOptions,
    leaseSeconds: queueLeaseSeconds,
  };
  return () => listenToQueue(delivery, work, stopping);
}
