/** `npm start`: builds, starts the whole portal on this machine, and says where everything is. */
import { z } from 'zod';
import { build } from './build/build';
import { refuseTakenFolder, removeEndpoints, writeEndpoints } from './stack/endpointsFile';
import { readOptions } from './stack/options';
import { startStack, type Endpoints, type Stack } from './stack/startStack';

/** Stopping takes no longer than this, whatever still runs: the rest is redone at the next start. */
const stopWithinMs = 4_500;

const parts = ['site', 'api', 'payments', 'mail', 'signIn', 'cosmos', 'queues', 'blobs'] as const;

const described: Record<Exclude<keyof Endpoints, 'pid'>, string> = {
  site: 'Donor site',
  api: 'API',
  payments: 'Payment provider (pages and controls)',
  mail: 'Inbox of every mail sent',
  signIn: 'Sign-in of sample staff',
  cosmos: 'Database',
  queues: 'Queues',
  blobs: 'Blobs',
};

let stack: Stack | undefined;
let isStopping = false;

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await refuseTakenFolder(options.data);
  if (!options['no-build']) await build();
  const startedMs = performance.now();
  const started = await startStack(options);
  const { endpoints } = started;
  stack = {
    endpoints,
    stop: async () => {
      await started.stop();
      await removeEndpoints(options.data);
    },
  };
  for (const part of parts) console.log(`${described[part].padEnd(40)}${endpoints[part]}`);
  await writeEndpoints(options.data, endpoints);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`Ready in ${seconds} s. Ctrl-C stops it.`);
}

/** A second Ctrl-C while it stops changes nothing. */
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(0), stopWithinMs).unref();
  (stack?.stop() ?? Promise.resolve()).then(() => process.exit(0), fail);
}

const takenPortSchema = z.object({ code: z.literal('EADDRINUSE'), port: z.number() });

function fail(error: unknown): void {
  const taken = takenPortSchema.safeParse(error);
  if (taken.success) {
    console.error(`Port ${taken.data.port} is taken. Free it, or take any ports with --port 0.`);
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exit(1);
}

/** npm passes a signal to a shell that dies of it alone: who has lost their parent stops too. */
const parentPollMs = 250;
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop();
}, parentPollMs).unref();

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
start().catch(fail);
