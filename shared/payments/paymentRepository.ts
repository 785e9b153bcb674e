/** Container `payments` in Cosmos DB: the webhook inbox and discrepancies. */
import type { Container } from '@azure/cosmos';
import { createDocument } from '../storage/cosmosClient';
import type { Discrepancy } from './discrepancy';
import type { PaymentEvent } from './paymentEvent';

export interface PaymentRepository {
  /** Keeps an event. `'exists'` when the provider sent it before (M-04). */
  keepEvent(event: PaymentEvent): Promise<'created' | 'exists'>;
  keepDiscrepancy(discrepancy: Discrepancy): Promise<'created' | 'exists'>;
}

export const cosmosPaymentRepository = (container: Container): PaymentRepository => ({
  keepEvent: (event) =>
    createDocument(container, {
      ...event,
      id: `event:${event.eventId}`,
      type: 'payment-event',
    }),
  keepDiscrepancy: (discrepancy) => createDocument(container, discrepancy),
});
