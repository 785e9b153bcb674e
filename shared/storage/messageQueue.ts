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
}

/** The service's way to say that a message stays until somebody has dealt with it. */
const never = -1;

export const storageMessageQueue = (service: QueueServiceClient): MessageQueue => ({
  async send(queue, message, delaySeconds = 0) {
    // Base64, because the Functions host expects it (host.json, messageEncoding).
    const body = Buffer.from(JSON.stringify(message)).toString('base64');
    await service.getQueueClient(queue).sendMessage(body, {
      messageTimeToLive: never,
      visibilityTimeout: Math.max(0, Math.ceil(delaySeconds)),
    });
  },
});
