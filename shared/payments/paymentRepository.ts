/** The webhook inbox and discrepancies in Cosmos DB, container `payments`. */
import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { createDocument } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
import type { Discrepancy } from './discrepancy';
import type { PaymentEvent } from './paymentEvent';

const paidQuery = `
  SELECT VALUE COUNT(1) FROM c
  WHERE c.type = 'payment-event' AND c.receivedAt >= @from AND c.receivedAt < @until
    AND c.eventType IN ('checkout.session.completed', 'checkout.session.async_payment_succeeded')`;

export interface PaymentRepository {
  /** Keeps an event. `'exists'` when the provider sent it before (M-04). */
  keepEvent(event: PaymentEvent): Promise<'created' | 'exists'>;
  /** How many events told of a payment from an instant to before another. */
  countPaid(from: Date, until: Date): Promise<number>;
  keepDiscrepancy(discrepancy: Discrepancy): Promise<'created' | 'exists'>;
}

export const cosmosPaymentRepository = (container: Container): PaymentRepository => ({
  keepEvent: (event) =>
    createDocument(container, {
      ...event,
      id: `event:${event.eventId}`,
      type: 'payment-event',
    }),
  async countPaid(from, until) {
    const values = { from: from.toISOString(), until: until.toISOString() };
    const [count] = await select(container, { query: paidQuery, values, schema: z.int() });
    return count ?? 0;
  },
  keepDiscrepancy: (discrepancy) => createDocument(container, discrepancy),
});
