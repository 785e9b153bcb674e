/** `npm start`: builds, starts the whole portal on this machine, and says where everything is. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build/build';
import { readOptions } from './stack/options';
import { startStack, type Endpoints } from './stack/startStack';

/** Stopping takes no longer than this, whatever still runs: the rest is redone at the next start. */
const stopWithinMs = 4_900;

const parts = ['site', 'api', 'payments', 'mail', 'cosmos', 'queues', 'blobs'] as const;

const described: Record<Exclude<keyof Endpoints, 'pid'>, string> = {
  site: 'Donor site',
  api: 'API',
  payments: 'Payment provider (pages and controls)',
  mail: 'Inbox of every mail sent',
  cosmos: 'Database',
  queues: 'Queues',
  blobs: 'Blobs',
};

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options['no-build']) await build();
  const startedMs = performance.now();
  const stack = await startStack(options);

  for (const part of parts) {
    console.log(`${described[part].padEnd(40)}${stack.endpoints[part]}`);
  }
  await writeFile(join(options.data, 'endpoints.json'), JSON.stringify(stack.endpoints, null, 2));
  console.log(
    `Ready in ${((performance.now() - startedMs) / 1000).toFixed(1)} s. Ctrl-C stops it.`,
  );

  const stopOnce = once(() => stack.stop());
  process.on('SIGINT', stopOnce);
  process.on('SIGTERM', stopOnce);
}

/** A second Ctrl-C while it stops changes nothing. */
function once(stop: () => Promise<void>): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), stopWithinMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
