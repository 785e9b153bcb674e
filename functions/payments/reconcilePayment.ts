/**
 * Queue `payment-events`: finds out at the provider what is true, and records it against the pledge.
 *
 * Safe to run again with the same message. What may still be found out is thrown, so that the host
 * tries again; what does not match becomes a discrepancy with an alert. Nothing is dropped.
 */
import type { InvocationContext } from '@azure/functions';
import type { SetMessageAside } from '../../shared/alerts/raiseAlert';
import type { Occurrence } from '../../shared/alerts/alert';
import { Fault } from '../../shared/fault';
import { queues } from '../../shared/names';
import type { Checkout, PaymentProvider } from '../../shared/payments/checkout';
import { discrepancyOccurrence, discrepancyOf } from '../../shared/payments/discrepancy';
import {
  isReconciled,
  paymentEventSchema,
  type PaymentEvent,
} from '../../shared/payments/paymentEvent';
import type { PaymentRepository } from '../../shared/payments/paymentRepository';
import { reconcile, type DiscrepancyReason } from '../../shared/payments/reconciliation';
import type { Pledge } from '../../shared/pledges/pledge';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Stored } from '../../shared/storage/cosmosClient';

interface Deps {
  pledges: Pick<PledgeRepository, 'find' | 'commit'>;
  provider: Pick<PaymentProvider, 'findCheckout'> | null;
  payments: Pick<PaymentRepository, 'keepDiscrepancy'>;
  announce: (occurrence: Occurrence) => Promise<void>;
  setAside: SetMessageAside;
  /** How long a payment that names no pledge of ours is tried again. */
  unknownPaymentSeconds: number;
  now: () => Date;
}

export const reconcilePayment =
  (deps: Deps) =>
  async (message: unknown, context: InvocationContext): Promise<void> => {
    const parsed = paymentEventSchema.safeParse(message);
    if (!parsed.success) {
      await deps.setAside({ queue: queues.paymentEvents, message, reason: 'unreadable' });
      return;
    }
    const event = parsed.data;
    const outcome = isReconciled(event)
      ? await reconcileEvent(event, deps)
      : await report(event, { reason: 'unexpected-event', subject: event.objectId }, deps);
    context.info('payment reconciled', { eventId: event.eventId, outcome });
  };

/** Two events of one pledge at once: who loses reads again and decides again, so often at most. */
const attemptsMax = 5;

async function reconcileEvent(event: PaymentEvent, deps: Deps): Promise<string> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const found = await look(event, deps);
    if (found === undefined) return await waitOrReport(event, deps);
    const { stored, checkout } = found;

    const decision = reconcile(stored.value, checkout, deps.now());
    const subject = checkout.sessionId;
    switch (decision.kind) {
      case 'nothing':
        return 'nothing';
      case 'discrepancy':
        return await report(event, { reason: decision.discrepancy, subject }, deps);
      case 'transition': {
        // Told first: were this run to die after the commit, the next would find nothing to tell.
        if (decision.discrepancy !== null) {
          await report(event, { reason: decision.discrepancy, subject }, deps);
        }
        const outcome = await deps.pledges.commit(stored, decision.transition);
        if (outcome === 'committed') return decision.transition.pledge.status;
      }
    }
  }
  throw new Fault(`pledge ${event.pledgeId ?? ''} kept changing`, true);
}

/** The pledge and its payment page, both as they are now. */
async function look(
  { book, pledgeId, sessionId }: PaymentEvent,
  { pledges, provider }: Deps,
): Promise<{ stored: Stored<Pledge>; checkout: Checkout } | undefined> {
  if (provider === null) throw new Fault('no payment provider is configured', true);
  if (book === null || pledgeId === null) return undefined;
  const stored = await pledges.find(book, pledgeId);
  const page = sessionId ?? stored?.value.checkout?.sessionId;
  if (stored === undefined || page === undefined) return undefined;
  const checkout = await provider.findCheckout(page);
  return checkout === undefined ? undefined : { stored, checkout };
}

/** What names no pledge may be ahead of it, for a while; then it is somebody's work. */
async function waitOrReport(event: PaymentEvent, deps: Deps): Promise<string> {
  const ageSeconds = (deps.now().getTime() - new Date(event.receivedAt).getTime()) / 1000;
  if (ageSeconds < deps.unknownPaymentSeconds) {
    throw new Fault(`payment event ${event.eventId} names no pledge yet`, true);
  }
  return await report(event, { reason: 'unknown-pledge', subject: event.objectId }, deps);
}

async function report(
  event: PaymentEvent,
  found: { reason: DiscrepancyReason; subject: string },
  { payments, announce, now }: Deps,
): Promise<string> {
  const discrepancy = discrepancyOf(event, found, now());
  await payments.keepDiscrepancy(discrepancy);
  // Also for one that is kept already: the try that kept it may have died before this.
  await announce(discrepancyOccurrence(discrepancy));
  return found.reason;
}
