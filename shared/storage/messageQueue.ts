/** Putting messages on storage queues. What is on each queue is said where the message is defined. */
import type { QueueServiceClient } from '@azure/storage-queue';
import type { QueueName } from '../names';

export interface MessageQueue {
  /**
   * Puts a message on a queue; it never expires.
   *
   * @param delaySeconds how long nobody sees it, at most seven days.
   */
  send(queue: QueueName, message: object, delaySeconds?: number): Promise<void>;
  /** Puts a message back as it was, JSON or not. */
  sendText(queue: QueueName, text: string, delaySeconds?: number): Promise<void>;
  /** Since when the oldest of the messages waits that are next; `undefined` when none does. */
  oldestWaiting(queue: QueueName): Promise<Date | undefined>;
  /** About how many messages are on a queue, those included that are being worked on. */
  waiting(queue: QueueName): Promise<number>;
}

/** The service's way to say that a message stays until somebody has dealt with it. */
const never = -1;

/** As many as the service shows at once. */
const peekedMax = 32;

export function storageMessageQueue(service: QueueServiceClient): MessageQueue {
  async function sendText(queue: QueueName, text: string, delaySeconds = 0): Promise<void> {
    // Base64, because the Functions host expects it (host.json, messageEncoding).
    const body = Buffer.from(text).toString('base64');
    await service.getQueueClient(queue).sendMessage(body, {
      messageTimeToLive: never,
      visibilityTimeout: Math.max(0, Math.ceil(delaySeconds)),
    });
  }
  return {
    send: (queue, message, delaySeconds) => sendText(queue, JSON.stringify(message), delaySeconds),
    sendText,
    async oldestWaiting(queue) {
      const { peekedMessageItems } = await service
        .getQueueClient(queue)
        .peekMessages({ numberOfMessages: peekedMax });
      const [oldest] = peekedMessageItems
        .map(({ insertedOn }) => insertedOn)
        .sort((a, b) => a.getTime() - b.getTime());
      return oldest;
    },
    async waiting(queue) {
      const { approximateMessagesCount } = await service.getQueueClient(queue).getProperties();
      return approximateMessagesCount ?? 0;
    },
  };
}
