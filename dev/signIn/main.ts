/**
 * The sign-in provider in a process of its own: its library is a module of the new kind, which the
 * sandbox of a test cannot load. Speaks over the channel to its parent: see startSignIn.ts.
 */
import { z } from 'zod';
import { startSignInServer } from './signInServer';

const optionsSchema = z.tuple([z.coerce.number().int().min(0), z.url()]);

async function main(): Promise<void> {
  const [port, siteOrigin] = optionsSchema.parse(process.argv.slice(2));
  // Ctrl-C reaches every process of a terminal; this one ends when its parent has.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  const server = await startSignInServer({ port, siteOrigin });
  process.once('disconnect', () => {
    void server.close().then(() => process.exit(0));
  });
  process.send?.({ origin: server.origin });
}

main().catch((error: unknown) => {
  const { code, port } = z
    .object({ code: z.string().optional(), port: z.number().optional() })
    .catch({})
    .parse(error);
  process.send?.({ fault: { message: String(error), code, port } }, () => process.exit(1));
});
