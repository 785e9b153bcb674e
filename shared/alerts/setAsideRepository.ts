/** Messages that were set aside, in Cosmos DB, container `payments`. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import * as z from 'zod';
import type { QueueName } from '../names';
import {
  createDocument,
  findDocument,
  replaceDocument,
  type Stored,
} from '../storage/cosmosClient';
import { keptAgain, setAsideSchema, type SetAsideMessage } from './setAside';

export interface SetAsideRepository {
  /** Keeps a message. @returns what is kept, which is what was there when it was set aside before. */
  keep(message: SetAsideMessage): Promise<SetAsideMessage>;
  /** Those that wait for a person, oldest first. */
  open(queue: QueueName): Promise<Stored<SetAsideMessage>[]>;
  markReplayed(message: Stored<SetAsideMessage>): Promise<'replaced' | 'conflict'>;
}

const openQuery = `
  SELECT * FROM c
  WHERE c.type = 'set-aside-message' AND c.queue = @queue AND c.state = 'open'
  ORDER BY c.setAsideAt`;

const etagSchema = z.object({ _etag: z.string() });

export const cosmosSetAsideRepository = (container: Container): SetAsideRepository => ({
  async keep(message) {
    for (;;) {
      if ((await createDocument(container, message)) === 'created') return message;
      const kept = await findDocument(container, message.id, message.id, setAsideSchema.strip());
      if (kept === undefined) continue;
      const next = keptAgain(kept.value, message);
      if (next === kept.value) return next;
      const replaced = await replaceDocument(container, next, next.id, kept.etag);
      if (replaced === 'replaced') return next;
      // Somebody else changed it in between: look again.
    }
  },

  async open(queue) {
    const { resources } = await container.items
      .query<ItemDefinition>({ query: openQuery, parameters: [{ name: '@queue', value: queue }] })
      .fetchAll();
    return resources.map((resource) => ({
      value: setAsideSchema.strip().parse(resource),
      etag: etagSchema.parse(resource)._etag,
    }));
  },

  markReplayed({ value, etag }) {
    const replayed: SetAsideMessage = { ...value, state: 'replayed' };
    return replaceDocument(container, replayed, replayed.id, etag);
  },
});
