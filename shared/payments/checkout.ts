/** The provider's payment page for one pledge, and what became of it, in the portal's own words. */
import type { Pledge } from '../pledges/pledge';
import type { BalanceTransaction } from './balanceTransaction';
import type { PaymentEvent } from './paymentEvent';

/** What was paid. Amounts in minor units. */
export interface Payment {
  chargeId: string;
  amountMinor: number;
  /** ISO 4217, upper case; any, since the provider says it. */
  currency: string;
  /** What the provider kept; null while it does not know it yet. */
  fee: { amountMinor: number; currency: string } | null;
  /** When the provider had it, ISO 8601, UTC. */
  paidAt: string;
}

/**
 * `open`: nothing decided, a declined card changes nothing. `processing`: done by the donor, money on
 * its way. `paid`: we have it. `failed`: a delayed payment did not come. `expired`: closed unpaid.
 */
export type CheckoutState =
  { kind: 'open' | 'processing' | 'failed' | 'expired' } | { kind: 'paid'; payment: Payment };

export interface Checkout {
  sessionId: string;
  /** The ids that we gave it: opaque, and all that the provider knows of a campaign (SG-47). */
  book: string | null;
  pledgeId: string | null;
  state: CheckoutState;
}

/**
 * What trying to make a payment page came to.
 *
 * `too-late`: no page was made in time, and so little of the hold is left that none can be.
 * `refused`: the provider takes no such page, whoever tries again; `field` of the request is why, null
 * when it is nothing of the donor's.
 */
export type OpenedCheckout =
  | { kind: 'opened'; page: NonNullable<Pledge['checkout']> }
  | { kind: 'too-late' }
  | { kind: 'refused'; field: 'amountMinor' | 'donor.email' | null; code: string };

/** Thrown when the provider cannot be reached or is too busy: try the same call again later. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

export interface PaymentProvider {
  /**
   * Makes the payment page of a pledge. The same pledge always gets the same page.
   *
   * @throws ProviderUnavailable
   */
  openCheckout(pledge: Pledge): Promise<OpenedCheckout>;
  /**
   * The page as it is now at the provider, `undefined` when the provider knows none of that id.
   *
   * @throws ProviderUnavailable
   */
  findCheckout(sessionId: string): Promise<Checkout | undefined>;
  /**
   * The page that a pledge has at the provider although we do not know of it, because our try died
   * before it kept it. Only reads: no page is made.
   *
   * @throws ProviderUnavailable
   */
  findCheckoutOf(pledge: Pledge): Promise<Checkout | undefined>;
  /**
   * Ends a page, so that nobody can pay it any more. One that is paid or over already stays as it is.
   *
   * @throws ProviderUnavailable
   */
  expireCheckout(sessionId: string): Promise<void>;
  /**
   * The changes of the balance from an instant to now, oldest first.
   *
   * @throws ProviderUnavailable
   */
  listTransactions(from: Date): Promise<BalanceTransaction[]>;
  /**
   * The change of the balance that an object made, by the object's id or its own.
   *
   * `'awaited'`: a charge that has made none yet. `undefined`: the provider knows of neither.
   * @throws ProviderUnavailable
   */
  findTransactionOf(id: string): Promise<BalanceTransaction | 'awaited' | undefined>;
  /** The event in a webhook's raw body, `undefined` unless the provider signed just these bytes lately. */
  readEvent(rawBody: string, signature: string, now: Date): PaymentEvent | undefined;
}
