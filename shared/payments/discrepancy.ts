/** A discrepancy: what the provider says and the pledges do not match. A finance officer's work. */
import type { Occurrence } from '../alerts/alert';
import { idFrom } from '../hash';
import type { DifferenceKind } from '../ledger/balanceCheck';
import type { PaymentEvent } from './paymentEvent';
import type { DiscrepancyReason } from './reconciliation';

/** What a payment's own events bring up, and what the nightly comparison does. */
type Reason = DiscrepancyReason | `ledger-${DifferenceKind}`;

export interface Discrepancy {
  id: string;
  type: 'discrepancy';
  discrepancyId: string;
  reason: Reason;
  state: 'open' | 'proposed' | 'closed';
  eventId: string;
  eventType: string;
  objectId: string;
  book: string | null;
  pledgeId: string | null;
  /** ISO 8601, UTC. */
  foundAt: string;
}

export interface Found {
  reason: Reason;
  /** What does not match: a payment page where there is one, else the object of the event. */
  subject: string;
  /** What told of it: the provider's event, or a question of our own. */
  source: Pick<PaymentEvent, 'eventId' | 'eventType' | 'objectId' | 'book' | 'pledgeId'>;
}

/** One for a reason and a subject, however often it is found. */
export function discrepancyOf({ reason, subject, source }: Found, now: Date): Discrepancy {
  const discrepancyId = idFrom('discrepancy', reason, subject);
  return {
    id: `discrepancy:${discrepancyId}`,
    type: 'discrepancy',
    discrepancyId,
    reason,
    state: 'open',
    eventId: source.eventId,
    eventType: source.eventType,
    objectId: source.objectId,
    book: source.book,
    pledgeId: source.pledgeId,
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
