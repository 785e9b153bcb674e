/**
 * Every minute: relays the notices that the change feed has missed. The guarantee behind the fast path.
 *
 * A batch that fails without a retry policy is lost to the change feed; the notice itself is not.
 */
import type { InvocationContext, Timer } from '@azure/functions';
import { sweepAfterSeconds } from '../../shared/outbox/outbox';
import type { OutboxRepository } from '../../shared/outbox/outboxRepository';
import type { RelayNotices } from '../../shared/outbox/relayNotices';

interface Deps {
  outbox: Pick<OutboxRepository, 'olderThan'>;
  relay: RelayNotices;
  now: () => Date;
}

export const sweepOutbox =
  ({ outbox, relay, now }: Deps) =>
  async (_timer: Timer, context: InvocationContext): Promise<void> => {
    const missed = await outbox.olderThan(new Date(now().getTime() - sweepAfterSeconds * 1000));
    if (missed.length > 0) context.warn('outbox swept', await relay(missed));
  };
