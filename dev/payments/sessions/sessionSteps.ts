/** What can happen to a session: paid, declined, paid later, expired; each once, in its time. */
import type { Account } from '../account';
import { attempt, type Money } from '../charges/attempt';
import { fail, succeed, type Failure } from '../charges/outcome';
import { shownSession, type Session } from './session';

/** A step either is taken, or makes no sense now and changes nothing. */
export type Step = { kind: 'done'; session: Session } | { kind: 'refused'; reason: string };

export const sessionSteps = {
  pay,
  decline,
  'pay-later': payLater,
  settle,
  fail: failLater,
  expire,
} satisfies Record<string, (account: Account, session: Session, money: Money) => Step>;

export type SessionStep = keyof typeof sessionSteps;

const declined: Failure = {
  code: 'card_declined',
  declineCode: 'generic_decline',
  message: 'Your card was declined.',
};

const returned: Failure = {
  code: 'payment_method_provider_decline',
  message: 'The payment was not made by the bank.',
};

function refusal(session: Session): Step {
  const { status, payment_status: payment } = session;
  return { kind: 'refused', reason: `The session is ${status} and ${payment}.` };
}

function saved(account: Account, session: Session): Session {
  account.store.save(session);
  return session;
}

const completed = (session: Session, over: Partial<Session>): Session => ({
  ...session,
  customer_details: { email: session.customer_email },
  status: 'complete',
  ...over,
});

/** `money` is what the payer pays: the session's total, but for a test of a wrong amount. */
function pay(account: Account, session: Session, money: Money): Step {
  if (session.status !== 'open') return refusal(session);
  const { intent, charge } = attempt(account, session, 'succeeded', money);
  succeed(account, intent, charge);
  const paid = completed(session, { payment_intent: intent.id, payment_status: 'paid' });
  account.emit('checkout.session.completed', shownSession(saved(account, paid), account.origin()));
  return { kind: 'done', session: paid };
}

/** The session stays open: the payer may try another card. */
function decline(account: Account, session: Session, money: Money): Step {
  if (session.status !== 'open') return refusal(session);
  const { intent, charge } = attempt(account, session, 'failed', money);
  fail(account, intent, charge, declined);
  return { kind: 'done', session: saved(account, { ...session, payment_intent: intent.id }) };
}

/** A method whose money comes days later: the session is complete, but unpaid. */
function payLater(account: Account, session: Session, money: Money): Step {
  if (session.status !== 'open') return refusal(session);
  const { intent, charge } = attempt(account, session, 'pending', money);
  const waiting = { ...intent, latest_charge: charge.id, status: 'processing' as const };
  account.store.save(charge);
  account.store.save(waiting);
  account.emit('charge.pending', charge);
  account.emit('payment_intent.processing', waiting);
  const unpaid = completed(session, { payment_intent: intent.id });
  account.emit(
    'checkout.session.completed',
    shownSession(saved(account, unpaid), account.origin()),
  );
  return { kind: 'done', session: unpaid };
}

function underWay(account: Account, session: Session) {
  const intent = account.store.find('payment_intent', session.payment_intent ?? '');
  const charge = account.store.find('charge', intent?.latest_charge ?? '');
  if (session.status !== 'complete' || intent?.status !== 'processing') return undefined;
  return charge === undefined ? undefined : { intent, charge };
}

function settle(account: Account, session: Session): Step {
  const payment = underWay(account, session);
  if (payment === undefined) return refusal(session);
  succeed(account, payment.intent, payment.charge);
  const paid = saved(account, { ...session, payment_status: 'paid' });
  account.emit('checkout.session.async_payment_succeeded', shownSession(paid, account.origin()));
  return { kind: 'done', session: paid };
}

function failLater(account: Account, session: Session): Step {
  const payment = underWay(account, session);
  if (payment === undefined) return refusal(session);
  fail(account, payment.intent, payment.charge, returned);
  account.emit('checkout.session.async_payment_failed', shownSession(session, account.origin()));
  return { kind: 'done', session };
}

/** Nobody can pay it any more; a declined try's intent ends with it. */
function expire(account: Account, session: Session): Step {
  if (session.status !== 'open') return refusal(session);
  const expired = saved(account, { ...session, status: 'expired' });
  const intent = account.store.find('payment_intent', session.payment_intent ?? '');
  if (intent !== undefined) {
    const ended = { ...intent, canceled_at: account.now(), status: 'canceled' as const };
    account.store.save(ended);
    account.emit('payment_intent.canceled', ended);
  }
  account.emit('checkout.session.expired', shownSession(expired, account.origin()));
  return { kind: 'done', session: expired };
}

/** Expires the sessions whose time is over. */
export function expireDueSessions(account: Account): void {
  for (const session of account.store.list('checkout.session')) {
    if (session.status === 'open' && session.expires_at <= account.now()) expire(account, session);
  }
}
