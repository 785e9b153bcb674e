/** Makes what the templates make in Azure: containers, queues and blob containers. */
import { CosmosClient, type Database } from '@azure/cosmos';
import { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';
import { blobContainers, containers, poisonQueueOf, queues } from '../../shared/names';

interface Cloud {
  cosmos: string;
  storage: string;
  database: string;
}

export async function prepareCloud({ cosmos, storage, database }: Cloud): Promise<Database> {
  const client = new CosmosClient(cosmos);
  const { database: made } = await client.databases.createIfNotExists({ id: database });
  for (const container of Object.values(containers)) {
    await made.containers.createIfNotExists({
      id: container.name,
      partitionKey: { paths: [container.partitionKey] },
      ...('perItemTtl' in container ? { defaultTtl: -1 } : {}),
    });
  }
  await prepareStorage(storage);
  return made;
}

async function prepareStorage(connectionString: string): Promise<void> {
  const queueService = QueueServiceClient.fromConnectionString(connectionString);
  for (const queue of Object.values(queues)) {
    await queueService.getQueueClient(queue).createIfNotExists();
    await queueService.getQueueClient(poisonQueueOf(queue)).createIfNotExists();
  }
  const blobService = BlobServiceClient.fromConnectionString(connectionString);
  for (const container of Object.values(blobContainers)) {
    await blobService.getContainerClient(container).createIfNotExists();
  }
}
