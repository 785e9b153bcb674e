/** `npm run site:dev`: the site from its source, with hot reload, before the portal that `npm start` runs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startDevServer } from './startDevServer';

const usualPort = 4281;

const optionsSchema = z.object({
  port: z.coerce.number().int().min(0).max(65_535).default(usualPort),
  /** The folder of the running portal. */
  data: z.string().min(1).default('.local'),
});

const endpointsSchema = z.object({ site: z.url(), api: z.url() });

/** @throws Error that says how to start the portal, when it does not run. */
async function portalIn(folder: string) {
  const json = await readFile(join(folder, 'endpoints.json'), 'utf8').catch(() => undefined);
  if (json === undefined) throw new Error(`No portal runs in ${folder}. Start one: npm start`);
  return endpointsSchema.parse(JSON.parse(json));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
  const { port, data } = optionsSchema.parse(values);
  const server = await startDevServer(port, await portalIn(data));
  console.log(`Site from its source   ${server.origin}/en/`);
  console.log(`Its parts              ${server.origin}/styles`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
