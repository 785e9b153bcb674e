/** The parameters of `POST /v1/checkout/sessions`, as far as the emulator knows them. */
import { z } from 'zod';
import { boolean, currency, expand, integer, metadata, rule } from '../api/parameters';

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

export type NewSession = z.infer<typeof newSessionSchema>;
