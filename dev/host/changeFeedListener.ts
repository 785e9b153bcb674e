/** Reads a container's change feed for one function, batch after batch. */
import { ChangeFeedStartFrom, StatusCodes, type Container } from '@azure/cosmos';
import type { ChangeFeedLease } from './changeFeedLease';
import type { PlannedFunction } from './plannedFunction';
import type { Invoke } from './invoker';
import { pause } from './pause';
import { runWithRetry } from './retryPolicy';
import type { RunningWork } from './runningWork';
import { describeThrown } from './thrown';
import type { ChangeFeedTrigger } from './triggers';
import type { HostLog, InvocationRequest, RetryContext } from './workerProtocol';

export interface ChangeFeedParts {
  monitored: Container;
  lease: ChangeFeedLease;
  invoke: Invoke;
  work: RunningWork;
  stopping: AbortSignal;
  log: HostLog;
}

interface Page {
  documents: unknown[];
  continuation: string;
}

/**
 * A batch that still fails when the function's retry policy is spent, or that fails once without one, is skipped.
 * The lease is written after the batch: a host that is killed in between gets the batch again.
 *
 * @returns when the host stops; a batch whose retries were cut off by that comes again.
 */
export async function listenToChangeFeed(
  planned: PlannedFunction<ChangeFeedTrigger>,
  parts: ChangeFeedParts,
): Promise<void> {
  const { monitored, lease, invoke, work, stopping, log } = parts;
  let position: string | undefined;

  const seeThrough = async ({ documents, continuation }: Page): Promise<void> => {
    const attempt = async (retry?: RetryContext) => {
      await invoke(planned, changeFeedInvocation(planned, documents, retry));
    };
    const waitForRetry = (delayMs: number) => pause(delayMs, stopping);
    if ((await runWithRetry(planned.retry, attempt, waitForRetry)) === 'stopped') return;
    position = continuation;
    await lease.write(continuation);
  };
  const readOn = async (): Promise<'more' | 'caught up'> => {
    position ??= await lease.read();
    const page = await readPage(planned.trigger, monitored, position);
    if (page.documents.length > 0) {
      await work.track(seeThrough(page));
      return 'more';
    }
    // Written once although nothing happened yet: what happens from now on is seen after a restart too.
    if (position === undefined) await lease.write(page.continuation);
    position = page.continuation;
    return 'caught up';
  };

  while (!stopping.aborted) {
    const next = await readOn().catch((error: unknown) => {
      log('warning', 'Host.ChangeFeed', `${planned.name}: ${describeThrown(error)}`);
      return 'failed';
    });
    if (next !== 'more') await pause(planned.trigger.feedPollDelay, stopping);
  }
}

export function changeFeedInvocation(
  { bindingName }: PlannedFunction<ChangeFeedTrigger>,
  documents: readonly unknown[],
  retryContext?: RetryContext,
): InvocationRequest {
  return {
    inputData: [{ name: bindingName, data: { json: JSON.stringify(documents) } }],
    triggerMetadata: {},
    ...(retryContext === undefined ? {} : { retryContext }),
  };
}

async function readPage(
  trigger: ChangeFeedTrigger,
  monitored: Container,
  position: string | undefined,
): Promise<Page> {
  const iterator = monitored.items.getChangeFeedIterator<unknown>({
    maxItemCount: trigger.maxItemsPerInvocation,
    changeFeedStartFrom: startFrom(trigger, position),
  });
  const { statusCode, result, continuationToken } = await iterator.readNext();
  const documents = statusCode === StatusCodes.NotModified ? [] : result;
  return { documents, continuation: continuationToken };
}

function startFrom(
  { startFromBeginning }: ChangeFeedTrigger,
  position: string | undefined,
): ChangeFeedStartFrom {
  /* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- as the SDK types its own factories */
  if (position !== undefined) return ChangeFeedStartFrom.Continuation(position);
  return startFromBeginning ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.Now();
  /* eslint-enable @typescript-eslint/no-unsafe-class-instance-assignment */
}
