/** How far the timers have come, in Cosmos DB, container `payments`: one document for each. */
import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { findDocument } from '../storage/cosmosClient';

type Timer = 'syncPayments' | 'reconcileLedger';

export interface CheckpointRepository {
  /** How far a timer has come; `undefined` before its first run. */
  find<T>(timer: Timer, positionSchema: z.ZodType<T>): Promise<T | undefined>;
  keep(timer: Timer, position: object): Promise<void>;
}

const checkpointId = (timer: Timer): string => `checkpoint:${timer}`;

export const cosmosCheckpointRepository = (container: Container): CheckpointRepository => ({
  async find(timer, positionSchema) {
    const id = checkpointId(timer);
    const schema = z.object({ type: z.literal('checkpoint'), position: positionSchema });
    return (await findDocument(container, id, id, schema))?.value.position;
  },

  async keep(timer, position) {
    await container.items.upsert({ id: checkpointId(timer), type: 'checkpoint', position });
  },
});
