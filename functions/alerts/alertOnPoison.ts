/**
 * Queues `<queue>-poison`: what the host gave up on after its last try is kept, and a person is told.
 *
 * One function for each queue, named `alertOnPoison-<queue>`. It writes the alert itself rather than
 * queueing it, because the queue of alerts may be what is broken.
 */
import type { InvocationContext } from '@azure/functions';
import type { SetMessageAside } from '../../shared/alerts/raiseAlert';
import type { QueueName } from '../../shared/names';

interface Deps {
  setAside: SetMessageAside;
  queue: QueueName;
}

export const alertOnPoison =
  ({ setAside, queue }: Deps) =>
  async (message: unknown, context: InvocationContext): Promise<void> => {
    await setAside({ queue, message, reason: 'exhausted' });
    context.warn('message set aside', { queue });
  };
