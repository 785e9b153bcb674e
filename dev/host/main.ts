/**
 * The host as a process of its own, which a test can kill alone: `node --import tsx dev/host/main.ts <appFolder> <port>`.
 *
 * App settings are the environment. Besides: `CORS_ALLOWED_ORIGINS` (comma separated), `QUEUE_LEASE_SECONDS`, and
 * the variables of killSwitch.ts. Prints `listening <origin>`; SIGTERM and SIGINT stop it, with exit code 0.
 */
import { resolve } from 'node:path';
import { z } from 'zod';
import { startFunctionsHost } from './functionsHost';
import { installKillSwitch, killSwitchSchema } from './killSwitch';
import { thrownError } from './thrown';

const argumentsSchema = z.tuple([z.string(), z.coerce.number().int().min(0)]);
const environmentSchema = z.object({
  CORS_ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((origin) => origin !== '')),
  QUEUE_LEASE_SECONDS: z.coerce.number().int().min(1).optional(),
});

async function main(): Promise<void> {
  const [appFolder, port] = argumentsSchema.parse(process.argv.slice(2));
  const { CORS_ALLOWED_ORIGINS, QUEUE_LEASE_SECONDS } = environmentSchema.parse(process.env);
  installKillSwitch(killSwitchSchema.parse(process.env), (line) => {
    process.stdout.write(`${line}\n`);
  });
  const host = await startFunctionsHost({
    appFolder: resolve(appFolder),
    port,
    settings: z.record(z.string(), z.string()).parse({ ...process.env }),
    corsOrigins: CORS_ALLOWED_ORIGINS,
    log: (level, category, message) => {
      process.stderr.write(`${level} ${category} ${message}\n`);
    },
    ...(QUEUE_LEASE_SECONDS === undefined ? {} : { queueLeaseSeconds: QUEUE_LEASE_SECONDS }),
  });
  const stop = () => {
    void host.stop().then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`listening ${host.origin}\n`);
}

function fail(error: unknown): void {
  const { message, cause } = thrownError(error);
  const reason = cause === undefined ? '' : thrownError(cause).message;
  process.stderr.write(message.includes(reason) ? `${message}\n` : `${message}\n${reason}\n`);
  process.exit(1);
}

main().catch(fail);
