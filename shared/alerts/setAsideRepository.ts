/** Messages that were set aside, in Cosmos DB, container `payments`. */
import type { Container } from '@azure/cosmos';
import type { QueueName } from '../names';
import { createDocument, findDocument, replaceDocument } from '../storage/cosmosClient';
import { select, selectStored } from '../storage/queryClient';
import type { Stored } from '../storage/stored';
import {
  keptAgain,
  setAsideSchema,
  shownMessageSchema,
  type SetAsideMessage,
  type ShownMessage,
} from './setAside';

export interface SetAsideRepository {
  /** Keeps a message. @returns what is kept, which is what was there when it was set aside before. */
  keep(message: SetAsideMessage): Promise<SetAsideMessage>;
  /** Those that wait for a person, oldest first. */
  open(queue: QueueName): Promise<Stored<SetAsideMessage>[]>;
  /** What is shown of those that wait: the oldest, so many as a person can look at, without what was in them. */
  shown(queue: QueueName): Promise<ShownMessage[]>;
  markReplayed(message: Stored<SetAsideMessage>): Promise<'replaced' | 'conflict'>;
}

const openQuery = `
  SELECT * FROM c
  WHERE c.type = 'set-aside-message' AND c.queue = @queue AND c.state = 'open'
  ORDER BY c.setAsideAt`;

const shownQuery = `
  SELECT TOP 500 c.messageId, c.reason, c.times, c.setAsideAt FROM c
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

  shown: (queue) =>
    select(container, { query: shownQuery, values: { queue }, schema: shownMessageSchema }),

  markReplayed({ value, etag }) {
    const replayed: SetAsideMessage = { ...value, state: 'replayed' };
    return replaceDocument(container, replayed, replayed.id, etag);
  },
});
