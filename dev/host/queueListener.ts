/** Polls a queue for one function, as often and as greedily as host.json says. */
import { RestError, type DequeuedMessageItem } from '@azure/storage-queue';
import { pause } from './pause';
import { deliver, type QueueDelivery } from './queueDelivery';
import type { RunningWork } from './runningWork';
import { describeThrown } from './thrown';

/** The pause after the first empty answer; it doubles up to host.json's maxPollingInterval. */
const shortestPauseMs = 100;

/** @returns when the host stops, after the last receive; what was received by then still runs in `work`. */
export async function listenToQueue(
  delivery: QueueDelivery,
  work: RunningWork,
  stopping: AbortSignal,
): Promise<void> {
  const { batchSize, newBatchThreshold, maxPollingIntervalMs } = delivery.options;
  const running = new Set<Promise<void>>();
  const stopped = () => stopping.aborted;
  let pauseMs = shortestPauseMs;
  while (!stopped()) {
    if (running.size > newBatchThreshold) {
      await Promise.race(running);
      continue;
    }
    const messages = await receive(delivery, batchSize);
    if (stopped()) {
      await release(delivery, messages);
      return;
    }
    for (const message of messages) {
      const delivered = work.track(deliver(delivery, message));
      running.add(delivered);
      void delivered.then(() => running.delete(delivered));
    }
    if (messages.length > 0) {
      pauseMs = shortestPauseMs;
    } else {
      await pause(pauseMs, stopping);
      pauseMs = Math.min(pauseMs * 2, maxPollingIntervalMs);
    }
  }
}

/** A queue that does not exist yet is an empty one. */
async function receive(
  { queue, leaseSeconds, log }: QueueDelivery,
  numberOfMessages: number,
): Promise<DequeuedMessageItem[]> {
  try {
    const answer = await queue.receiveMessages({
      numberOfMessages,
      visibilityTimeout: leaseSeconds,
    });
    return answer.receivedMessageItems;
  } catch (error) {
    const missing = error instanceof RestError && error.statusCode === 404;
    if (!missing) log('warning', 'Host.Queues', describeThrown(error));
    return [];
  }
}

/** What arrived while the host stopped is visible again at once. */
async function release(
  { queue, log }: QueueDelivery,
  messages: readonly DequeuedMessageItem[],
): Promise<void> {
  for (const { messageId, popReceipt, messageText } of messages) {
    try {
      await queue.updateMessage(messageId, popReceipt, messageText, 0);
    } catch (error) {
      log('warning', 'Host.Queues', `It comes back with its lease. ${describeThrown(error)}`);
    }
  }
}
