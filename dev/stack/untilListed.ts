/** Waiting for the change feed to publish the sample campaigns, so that "ready" means there to be seen. */
import { z } from 'zod';

const listSchema = z.object({ campaigns: z.array(z.unknown()) });

const pollMs = 50;

/** The feed is polled every half second; with ten times that, something else is wrong: start anyway. */
const patienceMs = 5_000;

export async function untilListed(apiOrigin: string, count: number): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const answer = await fetch(`${apiOrigin}/api/campaigns`);
    const list = listSchema.safeParse(await answer.json());
    if (list.success && list.data.campaigns.length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
