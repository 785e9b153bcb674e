/** The webhook inbox and discrepancies in Cosmos DB, container `payments`. */
import type { Container } from '@azure/cosmos';
import { createDocument } from '../storage/cosmosClient';
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
    const parameters = [
      { name: '@from', value: from.toISOString() },
      { name: '@until', value: until.toISOString() },
    ];
    const { resources } = await container.items
      .query<number>({ query: paidQuery, parameters })
      .fetchAll();
    return resources[0] ?? 0;
  },
  keepDiscrepancy: (discrepancy) => createDocument(container, discrepancy),
});
