/** Where the stack under test answers. */
import { z } from 'zod';

const endpointsSchema = z.object({
  site: z.url(),
  api: z.url(),
  payments: z.url(),
  mail: z.url(),
  cosmos: z.url(),
  signIn: z.url(),
});
export type Endpoints = z.infer<typeof endpointsSchema>;

/** The environment variable in which the set-up hands the addresses to the tests. */
const variable = 'SITE_TEST_ENDPOINTS';

export function handOver(json: string): void {
  endpointsSchema.parse(JSON.parse(json));
  process.env[variable] = json;
}

/** @throws Error when no set-up has run. */
export const endpoints = (): Endpoints =>
  endpointsSchema.parse(JSON.parse(process.env[variable] ?? 'null'));
