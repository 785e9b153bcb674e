/**
 * Queue `payment-events`: finds out at the provider what is true, and records it against the pledge.
 *
 * Safe to run again with the same message. What may still be found out is thrown, so that the host
 * tries again; what does not match becomes a discrepancy with an alert. Nothing is dropped.
 */
import type { InvocationContext } from '@azure/functions';
import type { SetMessageAside } from '../../shared/alerts/raiseAlert';
import { Fault } from '../../shared/fault';
import { queues } from '../../shared/names';
import type { PaymentProvider } from '../../shared/payments/checkout';
import {
  isReconciled,
  paymentEventSchema,
  type PaymentEvent,
} from '../../shared/payments/paymentEvent';
import { reconcile } from '../../shared/payments/reconciliation';
import { reconcilePledge, type PledgeAndPage } from '../../shared/payments/reconcilePledge';
import type { ReportDiscrepancy } from '../../shared/payments/reportDiscrepancy';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';

interface Deps {
  pledges: Pick<PledgeRepository, 'find' | 'commit'>;
  provider: Pick<PaymentProvider, 'findCheckout'> | null;
  report: ReportDiscrepancy;
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
      : await reportEvent(event, 'unexpected-event', deps);
    context.info('payment reconciled', { eventId: event.eventId, outcome });
  };

async function reconcileEvent(event: PaymentEvent, deps: Deps): Promise<string> {
  const outcome = await reconcilePledge<PledgeAndPage>({
    look: () => look(event, deps),
    decide: ({ stored, checkout }) => reconcile(stored.value, checkout, deps.now()),
    report: (reason, { checkout }) =>
      deps.report({ reason, subject: checkout.sessionId, source: event }),
    commit: ({ stored }, transition) => deps.pledges.commit(stored, transition),
  });
  return outcome === 'not-found' ? await waitOrReport(event, deps) : outcome;
}

/** The pledge and its payment page, both as they are now. */
async function look(
  { book, pledgeId, sessionId }: PaymentEvent,
  { pledges, provider }: Deps,
): Promise<PledgeAndPage | undefined> {
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
  return await reportEvent(event, 'unknown-pledge', deps);
}

async function reportEvent(
  event: PaymentEvent,
  reason: 'unexpected-event' | 'unknown-pledge',
  { report }: Deps,
): Promise<string> {
  await report({ reason, subject: event.objectId, source: event });
  return reason;
}
