/** Relaying notices: each to its queue, then out of the outbox. One that fails does not stop the others. */
import { eachAlone } from '../eachAlone';
import { queues, type QueueName } from '../names';
import type { SetMessageAside } from '../alerts/raiseAlert';
import { bookDocumentSchema, noticeSchema } from './outbox';

interface RelayDeps {
  send: (queue: QueueName, message: object) => Promise<void>;
  remove: (notice: { id: string; book: string }) => Promise<void>;
  setAside: SetMessageAside;
}

/**
 * Relays the notices among stored documents.
 *
 * @throws Fault at the end when some could not be relayed: they stay in the outbox.
 */
export const relayNotices =
  (deps: RelayDeps) =>
  async (documents: readonly unknown[]): Promise<{ relayed: number }> => {
    const notices = documents.map((document) => {
      const { id, book } = bookDocumentSchema.parse(document);
      return { id, book, document };
    });
    await eachAlone(notices, {
      work: async ({ id, book, document }) => {
        await relayOne(document, deps);
        await deps.remove({ id, book });
      },
      idOf: ({ id }) => id,
      undone: 'not relayed',
    });
    return { relayed: documents.length };
  };
export type RelayNotices = ReturnType<typeof relayNotices>;

async function relayOne(document: unknown, { send, setAside }: RelayDeps): Promise<void> {
  const notice = noticeSchema.strip().safeParse(document);
  if (notice.success) {
    await send(notice.data.queue, notice.data.message);
  } else {
    await setAside({ queue: queues.caseworkerAlerts, message: document, reason: 'unreadable' });
  }
}
