/** Makes a session from the parameters of `POST /v1/checkout/sessions`, by Stripe's rules. */
import { z } from 'zod';
import { newId, type Account } from '../account';
import { boolean, currency, expand, integer, metadata, rule } from '../api/parameters';
import { StripeProblem } from '../api/stripeProblem';
import type { Session, SessionLine } from './session';

/** An hour and its half, in seconds: `expires_at` lies 30 minutes to 24 hours ahead. */
const soonestSeconds = 30 * 60;
const latestSeconds = 24 * 60 * 60;

/** The clocks of caller and provider may differ by this much. */
const clockToleranceSeconds = 5;

/** The least that Stripe takes, in minor units, where it is not 50. */
const leastMinor: Record<string, number> = { gbp: 30, jpy: 50, thb: 1_000, myr: 200, dkk: 250 };

const url = z
  .string()
  .max(5_000)
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text.replace(/[{}]/g, '')), {
    ...rule('Not a valid URL', 'url_invalid'),
  });

const email = z
  .string()
  .max(512)
  .refine((text) => z.email().safeParse(text).success, {
    ...rule('Invalid email address', 'email_invalid'),
  });

/** @see https://docs.stripe.com/get-started/account/statement-descriptors */
const descriptorSuffix = z
  .string()
  .max(22, 'The statement descriptor suffix can have up to 22 characters.')
  .regex(/^[^<>\\'"*]*[A-Za-z][^<>\\'"*]*$/, 'Invalid statement descriptor suffix.');

const locales =
  'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl ' +
  'pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW';

const line = z.strictObject({
  price_data: z.strictObject({
    currency,
    unit_amount: integer.refine((amount) => amount >= 0, {
      ...rule('Invalid non-negative integer', 'parameter_invalid_integer'),
    }),
    product_data: z.strictObject({
      name: z.string().min(1).max(5_000),
      description: z.string().max(5_000).optional(),
      metadata: metadata.optional(),
    }),
  }),
  quantity: integer.refine((count) => count >= 1, { message: 'Invalid quantity' }).default(1),
});

/** What the emulator knows of Stripe's parameters; any other is an unknown one. */
export const newSessionSchema = z.strictObject({
  mode: z.literal('payment'),
  success_url: url,
  cancel_url: url.optional(),
  line_items: z.array(line).min(1).max(100),
  metadata: metadata.default({}),
  payment_intent_data: z
    .strictObject({
      metadata: metadata.default({}),
      description: z.string().max(1_000).optional(),
      statement_descriptor_suffix: descriptorSuffix.optional(),
    })
    .default({ metadata: {} }),
  customer_email: email.optional(),
  client_reference_id: z.string().max(200).optional(),
  locale: z.enum(locales.split(' ')).optional(),
  expires_at: integer.optional(),
  payment_method_types: z.array(z.string().max(50)).min(1).default(['card']),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  /** Taken and without effect here. */
  adaptive_pricing: z.strictObject({ enabled: boolean }).optional(),
  billing_address_collection: z.enum(['auto', 'required']).optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  ui_mode: z.literal('hosted_page').optional(),
  expand,
});

type NewSession = z.infer<typeof newSessionSchema>;

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
  if (total > 99_999_999) {
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
