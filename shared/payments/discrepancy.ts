/** A discrepancy: what the provider says and the pledges do not match. A finance officer's work. */
import * as z from 'zod';
import type { Occurrence } from '../alerts/alert';
import { idFrom } from '../hash';
import type { PaymentEvent } from './paymentEvent';
import type { DiscrepancyReason } from './reconciliation';

export const discrepancySchema = z.strictObject({
  id: z.string(),
  type: z.literal('discrepancy'),
  discrepancyId: z.uuid(),
  reason: z.string(),
  state: z.enum(['open', 'proposed', 'closed']),
  eventId: z.string(),
  eventType: z.string(),
  objectId: z.string(),
  book: z.string().nullable(),
  pledgeId: z.string().nullable(),
  foundAt: z.iso.datetime(),
});
export type Discrepancy = z.infer<typeof discrepancySchema>;

interface Found {
  reason: DiscrepancyReason;
  /** What does not match: a payment page where there is one, else the object of the event. */
  subject: string;
}

/** One for a reason and a subject, however many events tell of it. */
export function discrepancyOf(
  event: PaymentEvent,
  { reason, subject }: Found,
  now: Date,
): Discrepancy {
  const discrepancyId = idFrom('discrepancy', reason, subject);
  return {
    id: `discrepancy:${discrepancyId}`,
    type: 'discrepancy',
    discrepancyId,
    reason,
    state: 'open',
    eventId: event.eventId,
    eventType: event.eventType,
    objectId: event.objectId,
    book: event.book,
    pledgeId: event.pledgeId,
    foundAt: now.toISOString(),
  };
}

export const discrepancyOccurrence = ({ discrepancyId, foundAt }: Discrepancy): Occurrence => ({
  kind: 'discrepancy',
  about: { type: 'discrepancy', id: discrepancyId },
  office: null,
  cycle: 1,
  occurredAt: foundAt,
});
