/** How far a function has read a change feed, kept as one document in its lease container. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { z } from 'zod';
import type { PlannedFunction } from './plannedFunction';
import type { ChangeFeedTrigger } from './triggers';

const leaseSchema = z.object({ continuation: z.string() });

export interface ChangeFeedLease {
  /** The continuation after the last batch that was seen through; `undefined` before the first. */
  read(): Promise<string | undefined>;
  write(continuation: string): Promise<void>;
}

/** One host at a time: nobody else competes for this lease, as instances in Azure do. */
export function openLease(
  leases: Container,
  { trigger }: PlannedFunction<ChangeFeedTrigger>,
): ChangeFeedLease {
  const { leaseContainerPrefix, databaseName, containerName } = trigger;
  const id = `${leaseContainerPrefix}${databaseName}.${containerName}..0`;
  return {
    read: async () => {
      const { resource } = await leases.item(id, id).read<ItemDefinition>();
      return resource === undefined ? undefined : leaseSchema.parse(resource).continuation;
    },
    write: async (continuation) => {
      await leases.items.upsert({ id, continuation });
    },
  };
}
