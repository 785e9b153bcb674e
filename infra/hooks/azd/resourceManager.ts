/** Azure Resource Manager as the one who is signed in to azd. It reaches a vault behind a private network too. */
import * as z from 'zod';
import { tokenSource } from './signedIn';
import type { Earlier } from './variables';

/** Longer than any of these calls takes; after that the line is down. */
const timeoutMs = 60_000;

const vaultVersion = '2025-05-01';
const webVersion = '2025-03-01';

interface Account {
  AZURE_SUBSCRIPTION_ID: string;
  AZURE_TENANT_ID?: string | undefined;
  RESOURCE_MANAGER_URL: string;
}

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH';

/** Azure's own words, and the status that says of what kind they are. */
export class AzureRefusal extends Error {
  constructor(
    readonly status: number,
    asked: string,
    text: string,
  ) {
    super(`Azure answered ${status} to ${asked}: ${text}`);
  }
}

/** Calls by path: `undefined` is 404, any other refusal throws AzureRefusal. */
export function resourceManager(account: Account) {
  const { AZURE_TENANT_ID: tenantId, RESOURCE_MANAGER_URL: address } = account;
  const token = tokenSource(tenantId);

  return async (method: Method, path: string, body?: object): Promise<unknown> => {
    const url = `${address}/subscriptions/${account.AZURE_SUBSCRIPTION_ID}${path}`;
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    if (response.status === 404) return undefined;
    if (!response.ok) throw new AzureRefusal(response.status, `${method} ${path}`, text);
    return text === '' ? {} : JSON.parse(text);
  };
}
export type ResourceManager = ReturnType<typeof resourceManager>;

/** Undefined while azd knows no subscription yet: then nothing was ever made. */
export function azureOf(variables: Earlier): ResourceManager | undefined {
  const { AZURE_SUBSCRIPTION_ID: subscription } = variables;
  if (subscription === undefined) return undefined;
  return resourceManager({ ...variables, AZURE_SUBSCRIPTION_ID: subscription });
}

const tagged = z.object({ tags: z.record(z.string(), z.string()).default({}) });

/** The secrets of a vault. Azure gives their tags and never a value. */
export function vaultOf(call: ResourceManager, group: string, vaultName: string) {
  const pathOf = (name: string) =>
    `/resourceGroups/${group}/providers/Microsoft.KeyVault/vaults/${vaultName}/secrets/${name}?api-version=${vaultVersion}`;
  return {
    async tagsOf(name: string): Promise<Record<string, string> | undefined> {
      const found = await call('GET', pathOf(name));
      return found === undefined ? undefined : tagged.parse(found).tags;
    },
    async put(name: string, value: string, tags: Record<string, string>): Promise<void> {
      const kept = await call('PUT', pathOf(name), { tags, properties: { value } });
      if (kept === undefined) throw new Error(`the vault ${vaultName} is not there`);
    },
  };
}
export type Vault = ReturnType<typeof vaultOf>;

/** The app keeps what its settings referred to for up to a day, unless it is told to look again. */
export async function rereadSecrets(
  call: ResourceManager,
  group: string,
  appName: string,
): Promise<void> {
  const app = `/resourceGroups/${group}/providers/Microsoft.Web/sites/${appName}`;
  const steps = ['config/configreferences/appsettings/refresh', 'restart'];
  for (const step of steps) {
    const done = await call('POST', `${app}/${step}?api-version=${webVersion}`);
    if (done === undefined) throw new Error(`the app ${appName} is not there`);
  }
}

const regionsSchema = z.object({ value: z.array(z.object({ name: z.string() })) });

/**
 * Regions that offer the plan of the functions, as azd writes them: `westeurope`.
 *
 * None when Azure does not say: a subscription in which nothing was ever deployed does not know
 * Microsoft.Web before the deployment itself registers it (409), and not everyone may read there (403).
 */
export async function regionsOfFunctions(call: ResourceManager): Promise<string[]> {
  const path = `/providers/Microsoft.Web/geoRegions?sku=FlexConsumption&api-version=${webVersion}`;
  const found = await call('GET', path).catch((error: unknown) => {
    if (error instanceof AzureRefusal && [403, 409].includes(error.status)) return { value: [] };
    throw error;
  });
  return regionsSchema
    .parse(found)
    .value.map(({ name }) => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase());
}
