/** An address that was registered for events through the API. Nothing is delivered to it here. */
import { z } from 'zod';

export const webhookEndpointSchema = z.object({
  object: z.literal('webhook_endpoint'),
  id: z.string(),
  api_version: z.string().nullable(),
  application: z.null(),
  created: z.int(),
  description: z.string().nullable(),
  enabled_events: z.array(z.string()),
  livemode: z.boolean(),
  metadata: z.record(z.string(), z.string()),
  secret: z.string(),
  status: z.enum(['enabled', 'disabled']),
  url: z.string(),
  /** It is gone for every caller; the journal only ever adds. */
  isDeleted: z.boolean(),
});

type WebhookEndpoint = z.infer<typeof webhookEndpointSchema>;

const shownSchema = webhookEndpointSchema.omit({ secret: true, isDeleted: true });

/** The secret is shown once, in the answer to its creation. */
export const shownWebhookEndpoint = (endpoint: WebhookEndpoint): object =>
  shownSchema.parse(endpoint);
