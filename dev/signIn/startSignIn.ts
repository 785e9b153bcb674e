/** Starts the sign-in provider and tells the app's settings where it is. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { sampleTenantId } from '../sampleData/samplePeople';
import { apiAudience } from './registrations';
import type { SignInOptions } from './signInServer';

export interface SignIn {
  origin: string;
  close(): Promise<void>;
}

const readySchema = z.union([
  z.strictObject({ origin: z.url() }),
  z.strictObject({
    fault: z.strictObject({
      message: z.string(),
      code: z.string().optional(),
      port: z.number().optional(),
    }),
  }),
]);

/** @throws Error when the port is taken, with its code and port, as Node says it. */
export async function startSignIn({ port, siteOrigin }: SignInOptions): Promise<SignIn> {
  const child = fork(join(__dirname, 'main.ts'), [String(port), siteOrigin], {
    execArgv: ['--import', 'tsx'],
    silent: true,
  });
  const { stderr } = child;
  if (stderr !== null) createInterface(stderr).on('line', tell);
  const gone = once(child, 'exit');
  const said: unknown[] = await Promise.race([once(child, 'message'), gone.then(() => [])]);
  const ready = readySchema.parse(said[0]);
  if ('fault' in ready) {
    const { message, ...facts } = ready.fault;
    throw Object.assign(new Error(message), facts);
  }
  return {
    origin: ready.origin,
    async close() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

/** Its library warns of what is on purpose here, such as that nothing is kept. */
function tell(line: string): void {
  if (!line.includes('oidc-provider WARNING')) console.error(line);
}

/** The settings of an app whose staff sign in there. */
export const signInSettings = (origin: string): Record<string, string> => ({
  SIGN_IN_ISSUER: origin,
  SIGN_IN_KEYS_URL: `${origin}/jwks`,
  SIGN_IN_TENANT_ID: sampleTenantId,
  SIGN_IN_AUDIENCE: apiAudience,
});
