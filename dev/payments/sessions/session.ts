/** A checkout session: what is paid, by whom, until when, and where the payer goes afterwards. */
import { z } from 'zod';

const metadata = z.record(z.string(), z.string());

export const sessionSchema = z.object({
  object: z.literal('checkout.session'),
  id: z.string(),
  amount_subtotal: z.int(),
  amount_total: z.int(),
  cancel_url: z.string().nullable(),
  client_reference_id: z.string().nullable(),
  created: z.int(),
  currency: z.string(),
  customer: z.null(),
  customer_details: z.object({ email: z.string().nullable() }).nullable(),
  customer_email: z.string().nullable(),
  expires_at: z.int(),
  livemode: z.literal(false),
  locale: z.string().nullable(),
  metadata,
  mode: z.literal('payment'),
  payment_intent: z.string().nullable(),
  payment_method_types: z.array(z.string()),
  payment_status: z.enum(['paid', 'unpaid']),
  status: z.enum(['open', 'complete', 'expired']),
  submit_type: z.string().nullable(),
  success_url: z.string(),
  ui_mode: z.literal('hosted_page'),
  /** What Stripe keeps and does not answer unless asked. Never leaves with the session. */
  kept: z.object({
    lines: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string().nullable(),
        quantity: z.int(),
        unitAmountMinor: z.int(),
      }),
    ),
    intent: z.object({
      metadata,
      description: z.string().nullable(),
      statement_descriptor_suffix: z.string().nullable(),
    }),
  }),
});

export type Session = z.infer<typeof sessionSchema>;
export type SessionLine = Session['kept']['lines'][number];

const shownSchema = sessionSchema.omit({ kept: true });

/** The session as the API answers it. Only an open one has a page to pay at. */
export function shownSession(session: Session, origin: string) {
  const url = session.status === 'open' ? `${origin}/checkout/${session.id}` : null;
  return { ...shownSchema.parse(session), url };
}

/** A line as `line_items` answers it. */
export function shownLine(line: SessionLine, currency: string) {
  const amount = line.quantity * line.unitAmountMinor;
  return {
    id: line.id,
    object: 'item',
    amount_subtotal: amount,
    amount_total: amount,
    amount_discount: 0,
    amount_tax: 0,
    currency,
    description: line.name,
    price: { object: 'price', currency, unit_amount: line.unitAmountMinor, type: 'one_time' },
    quantity: line.quantity,
  };
}
