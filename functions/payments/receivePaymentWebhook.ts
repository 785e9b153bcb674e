/**
 * POST /api/payments/webhook: the payment provider says that something happened.
 *
 * Verified on the raw bytes, kept, queued, answered: what it means is worked out elsewhere (M-05).
 */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { queues } from '../../shared/names';
import type { PaymentProvider } from '../../shared/payments/checkout';
import type { PaymentRepository } from '../../shared/payments/paymentRepository';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import type { Answer } from '../../shared/web/answer';
import { problem, retryAfterSeconds } from '../../shared/web/problem';
import { readText } from '../../shared/web/readJson';

interface Deps {
  provider: Pick<PaymentProvider, 'readEvent'> | null;
  payments: Pick<PaymentRepository, 'keepEvent'>;
  queue: MessageQueue;
  now: () => Date;
}

export const receivePaymentWebhook =
  ({ provider, payments, queue, now }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    if (provider === null) return problem(503, 'payments-unavailable', { retryAfterSeconds });
    const body = await readText(request);
    if (body === 'too-large') return problem(413, 'body-too-large');
    const signature = request.headers.get('stripe-signature') ?? '';
    const event = provider.readEvent(body.text, signature, now());
    if (event === undefined) return problem(400, 'invalid-signature');

    const outcome = await payments.keepEvent(event);
    // Also for one seen before: the first try may have died before its message was queued.
    await queue.send(queues.paymentEvents, event);
    context.info('payment event', { eventId: event.eventId, outcome });
    return { jsonBody: { received: true } };
  };
