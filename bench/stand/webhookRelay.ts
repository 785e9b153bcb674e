/** Stands between the provider and the app, so that a benchmark knows when a webhook came, and may hold it. */
import { z } from 'zod';
import { startLocalServer } from '../../dev/web/localServer';

const eventSchema = z.object({ type: z.string() });

export interface WebhookRelay {
  url: string;
  /** When each event came, milliseconds since 1970, oldest first. */
  received: { type: string; at: number }[];
  /** Refuses events of this type, so that the provider brings them again later; null lets all pass. */
  hold: (type: string | null) => void;
  close(): Promise<void>;
}

export async function startWebhookRelay(target: () => string): Promise<WebhookRelay> {
  const received: WebhookRelay['received'] = [];
  let held: string | null = null;
  const server = await startLocalServer(0, async ({ body, headers }) => {
    const { type } = eventSchema.parse(JSON.parse(body.toString('utf8')));
    if (type === held) return { status: 503 };
    received.push({ type, at: Date.now() });
    // The very bytes, because they are what is signed.
    const answer = await fetch(target(), {
      method: 'POST',
      headers: {
        'content-type': headers['content-type'] ?? '',
        'stripe-signature': String(headers['stripe-signature'] ?? ''),
      },
      body: new Uint8Array(body),
    });
    return { status: answer.status, body: await answer.text() };
  });
  return {
    url: `${server.origin}/`,
    received,
    hold: (type) => {
      held = type;
    },
    close: () => server.close(),
  };
}
