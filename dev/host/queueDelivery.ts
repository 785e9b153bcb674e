/** One queue message: given to its function, then deleted, shown again later, or moved to the poison queue. */
import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import type { PlannedFunction } from './plannedFunction';
import type { QueueOptions } from './hostJson';
import type { Invoke } from './invoker';
import { keepLease } from './queueLease';
import { decodeMessage, messageText } from './queueMessage';
import { describeThrown } from './thrown';
import type { QueueTrigger } from './triggers';
import type { HostLog, InvocationRequest } from './workerProtocol';

export interface QueueDelivery {
  planned: PlannedFunction<QueueTrigger>;
  queue: QueueClient;
  poisonQueue: QueueClient;
  options: QueueOptions;
  /** How long a message stays invisible while its function runs; it is renewed at half of that. */
  leaseSeconds: number;
  invoke: Invoke;
  log: HostLog;
}

/** Never rejects: a message that could not be acknowledged comes back when its lease ends. */
export async function deliver(
  delivery: QueueDelivery,
  message: DequeuedMessageItem,
): Promise<void> {
  try {
    await tryToDeliver(delivery, message);
  } catch (error) {
    delivery.log('error', 'Host.Queues', describeThrown(error));
  }
}

async function tryToDeliver(delivery: QueueDelivery, message: DequeuedMessageItem): Promise<void> {
  const { planned, queue, options, leaseSeconds, invoke, log } = delivery;
  const body = decodeMessage(message.messageText, options.messageEncoding);
  if (body === undefined) {
    log('warning', 'Host.Queues', `A message in '${queue.name}' is not base64.`);
    await moveToPoison(delivery, message, message.popReceipt);
    return;
  }
  if (message.dequeueCount > options.maxDequeueCount) {
    // A process died during the last try.
    await poisonAfterTries(delivery, message, message.popReceipt);
    return;
  }
  const lease = keepLease(queue, message, leaseSeconds, log);
  const succeeded = await run(invoke, planned, message, body);
  const popReceipt = await lease.end();
  if (succeeded) {
    await queue.deleteMessage(message.messageId, popReceipt);
  } else if (message.dequeueCount >= options.maxDequeueCount) {
    await poisonAfterTries(delivery, message, popReceipt);
  } else {
    const seconds = Math.round(options.visibilityTimeoutMs / 1000);
    await queue.updateMessage(message.messageId, popReceipt, message.messageText, seconds);
  }
}

/** Bytes that are no UTF-8 never reach the function, but use up the message's tries. */
async function run(
  invoke: Invoke,
  planned: PlannedFunction<QueueTrigger>,
  message: DequeuedMessageItem,
  body: Buffer,
): Promise<boolean> {
  try {
    await invoke(planned, queueInvocation(planned, messageText(body), message));
    return true;
  } catch {
    // The invoker has logged it.
    return false;
  }
}

/** @param message its facts; a message typed in by hand has none. */
export function queueInvocation(
  { bindingName }: PlannedFunction<QueueTrigger>,
  text: string,
  message?: DequeuedMessageItem,
): InvocationRequest {
  const json = (value: unknown) => ({ json: JSON.stringify(value) });
  const facts =
    message === undefined
      ? {}
      : {
          Id: json(message.messageId),
          PopReceipt: json(message.popReceipt),
          DequeueCount: json(message.dequeueCount),
          InsertionTime: json(message.insertedOn),
          ExpirationTime: json(message.expiresOn),
          NextVisibleTime: json(message.nextVisibleOn),
        };
  return {
    inputData: [{ name: bindingName, data: { string: text } }],
    triggerMetadata: { QueueTrigger: { string: text }, ...facts },
  };
}

/** The real host's words: operators search for them. */
async function poisonAfterTries(
  delivery: QueueDelivery,
  message: DequeuedMessageItem,
  popReceipt: string,
): Promise<void> {
  const { options, poisonQueue, log } = delivery;
  log(
    'warning',
    'Host.Queues',
    `Message has reached MaxDequeueCount of ${options.maxDequeueCount}. Moving message to queue '${poisonQueue.name}'.`,
  );
  await moveToPoison(delivery, message, popReceipt);
}

async function moveToPoison(
  { queue, poisonQueue }: QueueDelivery,
  { messageId, messageText: unchanged }: DequeuedMessageItem,
  popReceipt: string,
): Promise<void> {
  await poisonQueue.createIfNotExists();
  await poisonQueue.sendMessage(unchanged);
  await queue.deleteMessage(messageId, popReceipt);
}
