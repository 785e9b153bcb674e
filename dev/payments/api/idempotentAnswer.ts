/** The answer that was given under an idempotency key, to be given again. */
import { z } from 'zod';

export const idempotentAnswerSchema = z.object({
  object: z.literal('local.answer'),
  /** The key. */
  id: z.string(),
  created: z.int(),
  /** Method, path and a hash of the body: the same key with another call is an error. */
  call: z.string(),
  status: z.int(),
  body: z.string(),
});

export type IdempotentAnswer = z.infer<typeof idempotentAnswerSchema>;

/** Stripe keeps keys for at least 24 hours. */
export const keptSeconds = 24 * 60 * 60;
