/** Keeps a received message invisible for as long as its function runs. */
import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { pause } from './pause';
import { describeThrown } from './thrown';
import type { HostLog } from './workerProtocol';

export interface QueueLease {
  /** Ends the renewal. @returns the receipt that is valid now. */
  end(): Promise<string>;
}

export function keepLease(
  queue: QueueClient,
  message: DequeuedMessageItem,
  leaseSeconds: number,
  log: HostLog,
): QueueLease {
  const ended = new AbortController();
  let { popReceipt } = message;
  const renew = async (): Promise<void> => {
    while (await pause(leaseSeconds * 500, ended.signal)) {
      try {
        const text = undefined; // leaves the message's text as it is
        const renewed = await queue.updateMessage(
          message.messageId,
          popReceipt,
          text,
          leaseSeconds,
        );
        popReceipt = renewed.popReceipt ?? popReceipt;
      } catch (error) {
        log('warning', 'Host.Queues', `A lease could not be renewed. ${describeThrown(error)}`);
      }
    }
  };
  const renewal = renew();
  return {
    end: async () => {
      ended.abort();
      await renewal;
      return popReceipt;
    },
  };
}
