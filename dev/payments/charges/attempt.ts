/** One try to pay a session: makes or moves on its payment intent, and makes a charge. */
import { newId, type Account } from '../account';
import type { Session } from '../sessions/session';
import type { Charge } from './charge';
import type { PaymentIntent } from './paymentIntent';

export interface Money {
  amountMinor: number;
  /** Lower case, as the provider writes it. */
  currency: string;
}

function newIntent(account: Account, session: Session, money: Money): PaymentIntent {
  const { metadata, description, statement_descriptor_suffix: suffix } = session.kept.intent;
  return {
    object: 'payment_intent',
    id: newId('pi'),
    amount: money.amountMinor,
    amount_received: 0,
    canceled_at: null,
    capture_method: 'automatic',
    created: account.now(),
    currency: money.currency,
    customer: null,
    description,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata,
    payment_method_types: session.payment_method_types,
    receipt_email: session.customer_email,
    statement_descriptor_suffix: suffix,
    status: 'requires_payment_method',
  };
}

function newCharge(account: Account, intent: PaymentIntent, status: Charge['status']): Charge {
  const isCard = status !== 'pending';
  return {
    object: 'charge',
    id: newId('ch'),
    amount: intent.amount,
    amount_captured: status === 'succeeded' ? intent.amount : 0,
    amount_refunded: 0,
    balance_transaction: null,
    billing_details: { email: intent.receipt_email },
    captured: status === 'succeeded',
    created: account.now(),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: intent.metadata,
    paid: status === 'succeeded',
    payment_intent: intent.id,
    payment_method_details: isCard
      ? { type: 'card', card: { brand: 'visa', last4: '4242' } }
      : { type: 'us_bank_account' },
    receipt_email: intent.receipt_email,
    refunded: false,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status,
  };
}

/** The intent of a session, made at the first try: before it the session has none. */
export function attempt(
  account: Account,
  session: Session,
  status: Charge['status'],
  money: Money,
): { intent: PaymentIntent; charge: Charge } {
  const earlier = account.store.find('payment_intent', session.payment_intent ?? '');
  const intent: PaymentIntent = {
    ...(earlier ?? newIntent(account, session, money)),
    amount: money.amountMinor,
    currency: money.currency,
  };
  return { intent, charge: newCharge(account, intent, status) };
}
