/** How an account of Cosmos DB is paid for. It was made so, and the templates cannot change it. */
import * as z from 'zod';
import type { ResourceManager } from './resourceManager';

const databaseVersion = '2026-03-15';

const accountSchema = z.object({
  properties: z.object({
    capacityMode: z.string().optional(),
    capabilities: z.array(z.object({ name: z.string() })).default([]),
  }),
});

/** Undefined when there is no such account in the group. */
export async function isServerless(
  call: ResourceManager,
  group: string,
  account: string,
): Promise<boolean | undefined> {
  const found = await call(
    'GET',
    `/resourceGroups/${group}/providers/Microsoft.DocumentDB/databaseAccounts/${account}?api-version=${databaseVersion}`,
  );
  if (found === undefined) return undefined;
  const { capacityMode, capabilities } = accountSchema.parse(found).properties;
  // Where Azure tells the mode itself, that counts: it may have been changed since the account was made.
  if (capacityMode !== undefined) return capacityMode === 'Serverless';
  return capabilities.some(({ name }) => name === 'EnableServerless');
}
