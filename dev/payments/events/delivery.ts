/** How far an event has come on its way to the webhook. */
import { z } from 'zod';

export const deliverySchema = z.object({
  object: z.literal('local.delivery'),
  /** The event's id. */
  id: z.string(),
  /**
   * `pending`: will be sent (again). `held`: waits for a flush. `lost`: a fault swallowed it.
   * `given-up`: three days without a 2xx. `unwanted`: the webhook is not told of this type.
   */
  state: z.enum(['pending', 'held', 'lost', 'delivered', 'given-up', 'unwanted']),
  /** How many more times it must be answered with 2xx; more than 1 only by a fault. */
  copies: z.int(),
  attempts: z.int(),
  /** The HTTP status or error of the last try. */
  lastAnswer: z.string().nullable(),
});

export type Delivery = z.infer<typeof deliverySchema>;
