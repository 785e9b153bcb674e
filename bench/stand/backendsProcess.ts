/** Starts backendsMain.ts and speaks with it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const readySchema = z.strictObject({
  origins: z.strictObject({
    payments: z.string(),
    mail: z.string(),
    cosmos: z.string(),
    queues: z.string(),
    blobs: z.string(),
  }),
  settings: z.record(z.string(), z.string()),
  samples: z.int(),
});

export interface BackendsProcess extends z.infer<typeof readySchema> {
  setWebhook(url: string): void;
  stop(): Promise<void>;
}

/** @throws Error when they do not start; what they said is on stderr. */
export async function startBackendsProcess(): Promise<BackendsProcess> {
  const child = fork('bench/stand/backendsMain.ts', { execArgv: ['--import', 'tsx'] });
  const gone = once(child, 'exit');
  const first: unknown[] = await Promise.race([once(child, 'message'), gone.then(() => [])]);
  if (first.length === 0) throw new Error('the backends did not start');
  return {
    ...readySchema.parse(first[0]),
    setWebhook: (webhook) => child.send({ webhook }),
    async stop() {
      child.disconnect();
      await gone;
    },
  };
}
