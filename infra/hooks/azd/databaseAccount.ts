/** An account of Cosmos DB, as Azure tells of it. */
import * as z from 'zod';
import type { ResourceManager } from './resourceManager';

const databaseVersion = '2026-03-15';

const accountSchema = z.object({
  properties: z.object({
    capacityMode: z.string().optional(),
    capabilities: z.array(z.object({ name: z.string() })).default([]),
    provisioningState: z.string().default('Succeeded'),
    consistencyPolicy: z.object({ defaultConsistencyLevel: z.string() }).optional(),
    disableLocalAuth: z.boolean().default(false),
    disableKeyBasedMetadataWriteAccess: z.boolean().default(false),
    minimalTlsVersion: z.string().default('Tls'),
    publicNetworkAccess: z.string().default('Enabled'),
  }),
});
export type DatabaseProperties = z.infer<typeof accountSchema>['properties'];

export function databaseAccount(call: ResourceManager, group: string, account: string) {
  const path = `/resourceGroups/${group}/providers/Microsoft.DocumentDB/databaseAccounts/${account}?api-version=${databaseVersion}`;
  return {
    /** Undefined when there is no such account in the group. */
    async read(): Promise<DatabaseProperties | undefined> {
      const found = await call('GET', path);
      return found === undefined ? undefined : accountSchema.parse(found).properties;
    },
    /** Azure answers before it has done so: until then `provisioningState` is another than `Succeeded`. */
    async change(properties: Partial<DatabaseProperties>): Promise<void> {
      await call('PATCH', path, { properties });
    },
  };
}

/** How it is paid for. It was made so, and the templates cannot change it. */
export function isServerless({ capacityMode, capabilities }: DatabaseProperties): boolean {
  // Where Azure tells the mode itself, that counts: it may have been changed since the account was made.
  if (capacityMode !== undefined) return capacityMode === 'Serverless';
  return capabilities.some(({ name }) => name === 'EnableServerless');
}
