/** GET /api/staff/queues: what waits on each queue, and what was set aside from it. */
import type { SetAsideRepository } from '../../shared/alerts/setAsideRepository';
import { queues } from '../../shared/names';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import type { Answer } from '../../shared/web/answer';

interface Deps {
  queue: Pick<MessageQueue, 'waiting'>;
  setAsides: Pick<SetAsideRepository, 'open'>;
}

export const listQueues =
  ({ queue, setAsides }: Deps) =>
  async (): Promise<Answer> => {
    const states = Object.values(queues).map(async (name) => {
      const [waiting, open] = await Promise.all([queue.waiting(name), setAsides.open(name)]);
      const messages = open.map(({ value: { messageId, reason, times, setAsideAt } }) => ({
        messageId,
        reason,
        times,
        setAsideAt,
      }));
      return { name, waiting, setAside: messages };
    });
    return { jsonBody: { queues: await Promise.all(states) } };
  };
