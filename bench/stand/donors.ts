/** Donors in numbers: pledges over kept connections, with little work of the benchmark's own. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { PledgeRequest } from '../../shared/pledges/pledge';
import { aPledge } from '../../test/support/donor';

/** Without a limit of its own: whoever calls decides how many go at once. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

interface Answer {
  status: number;
  body: string;
}

/** @throws Error when the connection breaks: a benchmark does not count what was not answered. */
export async function pledge(
  api: string,
  campaignId: string,
  over: Partial<PledgeRequest> = {},
): Promise<Answer> {
  const body = JSON.stringify(aPledge(over));
  return new Promise((resolve, reject) => {
    const sent = request(`${api}/api/campaigns/${campaignId}/pledges`, {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': randomUUID(),
      },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    sent.end(body);
  });
}

const placedSchema = z.object({
  pledge: z.object({ id: z.string() }),
  checkoutUrl: z.string(),
  receiptToken: z.string(),
});
export type Placed = z.infer<typeof placedSchema>;

/** @throws Error when the pledge is not accepted. */
export async function placed(...asked: Parameters<typeof pledge>): Promise<Placed> {
  const { status, body } = await pledge(...asked);
  if (status !== 201) throw new Error(`a pledge was answered ${status}: ${body}`);
  return placedSchema.parse(JSON.parse(body));
}

/** Does a thing `count` times, `concurrency` at once. */
export async function atOnce<Result>(
  count: number,
  concurrency: number,
  act: (index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      results[index] = await act(index);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}
