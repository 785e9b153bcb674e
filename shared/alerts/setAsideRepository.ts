/** Messages that were set aside, in Cosmos DB, container `payments`. */
import type { Container } from '@azure/cosmos';
import type { QueueName } from '../names';
import { createDocument, findDocument, replaceDocument } from '../storage/cosmosClient';
import { selectStored } from '../storage/queryClient';
import type { Stored } from '../storage/stored';
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

  open: (queue) =>
    selectStored(container, {
      query: openQuery,
      values: { queue },
      schema: setAsideSchema.strip(),
    }),

  markReplayed({ value, etag }) {
    const replayed: SetAsideMessage = { ...value, state: 'replayed' };
    return replaceDocument(container, replayed, replayed.id, etag);
  },
});
