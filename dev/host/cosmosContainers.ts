/** The containers that change-feed triggers read and keep their leases in. */
import { CosmosClient, type Container } from '@azure/cosmos';
import type { PlannedFunction } from './plannedFunction';
import { readConnection, type Settings } from './settingExpressions';
import type { ChangeFeedTrigger } from './triggers';

interface FeedContainers {
  monitored: Container;
  leases: Container;
}

export interface CosmosContainers {
  /** @throws Error naming the container that does not exist. */
  open(planned: PlannedFunction<ChangeFeedTrigger>): Promise<FeedContainers>;
  close(): void;
}

export function createCosmosContainers(settings: Settings): CosmosContainers {
  const clients = new Map<string, CosmosClient>();
  const clientFor = (connection: string): CosmosClient => {
    const client =
      clients.get(connection) ??
      new CosmosClient({
        connectionString: readConnection(connection, settings),
        connectionPolicy: { enableEndpointDiscovery: false },
      });
    clients.set(connection, client);
    return client;
  };
  return {
    open: async ({ name, trigger }) => {
      const client = clientFor(trigger.connection);
      const leaseClient = clientFor(trigger.leaseConnection ?? trigger.connection);
      const leaseDatabase = leaseClient.database(trigger.leaseDatabaseName ?? trigger.databaseName);
      if (trigger.createLeaseContainerIfNotExists) {
        await leaseDatabase.containers.createIfNotExists({
          id: trigger.leaseContainerName,
          partitionKey: { paths: ['/id'] },
        });
      }
      const monitored = client.database(trigger.databaseName).container(trigger.containerName);
      const leases = leaseDatabase.container(trigger.leaseContainerName);
      for (const container of [monitored, leases]) await refuseMissing(name, container);
      return { monitored, leases };
    },
    close: () => {
      for (const client of clients.values()) client.dispose();
    },
  };
}

async function refuseMissing(functionName: string, container: Container): Promise<void> {
  try {
    await container.read();
  } catch (error) {
    throw new Error(
      `Function "${functionName}" is refused: the container "${container.id}" in database ` +
        `"${container.database.id}" cannot be read.`,
      { cause: error },
    );
  }
}
