/** How webhooks go out: whole and in order, or with the faults that the real network has. */
import { z } from 'zod';

export const webhookSettingsSchema = z.strictObject({
  /** `false` holds new events until a flush. */
  deliver: z.boolean().default(true),
  /** How often each event is delivered. */
  times: z.int().min(1).max(20).default(1),
  /** Sends events in a random order. */
  shuffle: z.boolean().default(false),
  /** Every n-th event is never sent; 0 loses none. */
  loseEvery: z.int().min(0).max(1_000).default(0),
  /** Waits this long before an event is sent. */
  delayMs: z.int().min(0).max(600_000).default(0),
});

export type WebhookSettings = z.infer<typeof webhookSettingsSchema>;

export const faithful: WebhookSettings = webhookSettingsSchema.parse({});
