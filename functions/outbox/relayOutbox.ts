/**
 * Change feed of `campaigns`: puts every notice in the outbox on its queue. The fast path.
 *
 * One notice that cannot be relayed does not stop the others. What could not be sent is thrown in
 * the end, and the trigger's retry policy, which has no end, brings the batch again.
 */
import type { InvocationContext } from '@azure/functions';
import { bookDocumentSchema } from '../../shared/outbox/outbox';
import type { RelayNotices } from '../../shared/outbox/relayNotices';

interface Deps {
  relay: RelayNotices;
}

export const relayOutbox =
  ({ relay }: Deps) =>
  async (documents: unknown[], context: InvocationContext): Promise<void> => {
    const notices = documents.filter(
      (document) => bookDocumentSchema.safeParse(document).data?.type === 'outbox',
    );
    if (notices.length > 0) context.info('outbox relayed', await relay(notices));
  };
