/** GET /api/staff/queues: what waits on each queue, and what was set aside from it, the oldest first. */
import type { SetAsideRepository } from '../../shared/alerts/setAsideRepository';
import { queues } from '../../shared/names';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import type { Answer } from '../../shared/web/answer';

interface Deps {
  queue: Pick<MessageQueue, 'waiting'>;
  setAsides: Pick<SetAsideRepository, 'shown'>;
}

export const listQueues =
  ({ queue, setAsides }: Deps) =>
  async (): Promise<Answer> => {
    const states = Object.values(queues).map(async (name) => {
      const [waiting, setAside] = await Promise.all([queue.waiting(name), setAsides.shown(name)]);
      return { name, waiting, setAside };
    });
    return { jsonBody: { queues: await Promise.all(states) } };
  };
