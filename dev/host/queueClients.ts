/** The queues that triggers and outputs name, by connection setting. */
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { readConnection, type Settings } from './settingExpressions';

/** Short: a listener asks again anyway, and a host that stops should not wait for a queue that is gone. */
const retryOptions = { maxTries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 500 };

export type FindQueue = (connection: string, queueName: string) => QueueClient;

export function createQueueClients(settings: Settings): FindQueue {
  const services = new Map<string, QueueServiceClient>();
  return (connection, queueName) => {
    const service =
      services.get(connection) ??
      QueueServiceClient.fromConnectionString(readConnection(connection, settings), {
        retryOptions,
      });
    services.set(connection, service);
    return service.getQueueClient(queueName);
  };
}
