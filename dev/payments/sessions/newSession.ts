/** Makes a session, by Stripe's rules on what it may ask for and for how long. */
import { newId, type Account } from '../account';
import { StripeProblem } from '../api/stripeProblem';
import type { NewSession } from './newSessionParameters';
import type { Session, SessionLine } from './session';

/** An hour and its half, in seconds: `expires_at` lies 30 minutes to 24 hours ahead. */
const soonestSeconds = 30 * 60;
const latestSeconds = 24 * 60 * 60;

/** The clocks of caller and provider may differ by this much. */
const clockToleranceSeconds = 5;

/** Stripe's largest amount: eight digits. */
const mostMinor = 99_999_999;

/** The least that Stripe takes, in minor units, where it is not 50. */
const leastMinor: Record<string, number> = { gbp: 30, jpy: 50, thb: 1_000, myr: 200, dkk: 250 };

function expiryOf(wanted: number | undefined, now: number): number {
  if (wanted === undefined) return now + latestSeconds;
  const refuse = (limit: string) => {
    const message = `The \`expires_at\` timestamp must be ${limit} from Checkout Session creation.`;
    return new StripeProblem(400, message, { param: 'expires_at' });
  };
  if (wanted < now + soonestSeconds - clockToleranceSeconds) throw refuse('at least 30 minutes');
  if (wanted > now + latestSeconds + clockToleranceSeconds) throw refuse('less than 24 hours');
  return wanted;
}

function currencyOf(lines: NewSession['line_items']): string {
  const [first = '', ...others] = new Set(lines.map(({ price_data: price }) => price.currency));
  if (others.length > 0) {
    throw new StripeProblem(400, 'All line items must have the same currency.', {
      param: 'line_items',
    });
  }
  return first;
}

function totalOf(lines: readonly SessionLine[], inCurrency: string): number {
  const total = lines.reduce((sum, each) => sum + each.quantity * each.unitAmountMinor, 0);
  const least = leastMinor[inCurrency] ?? 50;
  if (total < least) {
    const message = `The Checkout Session's total amount due must add up to at least ${least} ${inCurrency} in minor units`;
    throw new StripeProblem(400, message, { code: 'amount_too_small' });
  }
  if (total > mostMinor) {
    throw new StripeProblem(400, 'The total amount due is too large.', {
      code: 'amount_too_large',
    });
  }
  return total;
}

/** @throws StripeProblem with the provider's own refusal. */
export function newSession(account: Account, wanted: NewSession): Session {
  const now = account.now();
  const inCurrency = currencyOf(wanted.line_items);
  const lines: SessionLine[] = wanted.line_items.map(({ price_data: price, quantity }) => ({
    id: newId('li'),
    name: price.product_data.name,
    description: price.product_data.description ?? null,
    quantity,
    unitAmountMinor: price.unit_amount,
  }));
  const total = totalOf(lines, inCurrency);
  const intent = wanted.payment_intent_data;
  const session: Session = {
    object: 'checkout.session',
    id: newId('cs_test'),
    amount_subtotal: total,
    amount_total: total,
    cancel_url: wanted.cancel_url ?? null,
    client_reference_id: wanted.client_reference_id ?? null,
    created: now,
    currency: inCurrency,
    customer: null,
    customer_details: null,
    customer_email: wanted.customer_email ?? null,
    expires_at: expiryOf(wanted.expires_at, now),
    livemode: false,
    locale: wanted.locale ?? null,
    metadata: wanted.metadata,
    mode: 'payment',
    payment_intent: null,
    payment_method_types: wanted.payment_method_types,
    payment_status: 'unpaid',
    status: 'open',
    submit_type: wanted.submit_type ?? null,
    success_url: wanted.success_url,
    ui_mode: 'hosted_page',
    kept: {
      lines,
      intent: {
        metadata: intent.metadata,
        description: intent.description ?? null,
        statement_descriptor_suffix: intent.statement_descriptor_suffix ?? null,
      },
    },
  };
  account.store.save(session);
  return session;
}
