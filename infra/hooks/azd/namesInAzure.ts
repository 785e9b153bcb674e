/**
 * What an earlier deployment of this environment left in Azure, by name.
 *
 * Asked of Azure itself: a pipeline begins with an empty environment, and the outputs that azd can
 * fetch are those of the last deployment that succeeded, which may be deleted since.
 */
import * as z from 'zod';
import { groupsOf } from './resourceGroups';
import type { ResourceManager } from './resourceManager';
import type { Earlier } from './variables';

const resourcesVersion = '2021-04-01';
const webVersion = '2025-03-01';

const resourcesSchema = z.object({
  value: z.array(z.object({ name: z.string(), type: z.string() })),
});
const siteSchema = z.object({ properties: z.object({ defaultHostname: z.string() }) });

/** As infra/modules/data.bicep names it: one that was restored may lie beside it. */
const isDatabaseOfTemplates = (name: string): boolean => /^cosmos-portal-[a-z0-9]{13}$/.test(name);

type Names = Pick<
  Earlier,
  | 'AZURE_RESOURCE_GROUP'
  | 'SITE_HOST'
  | 'MAIL_SERVICE_NAME'
  | 'KEY_VAULT_NAME'
  | 'DATABASE_ACCOUNT_NAME'
>;
const nothing: Names = {
  AZURE_RESOURCE_GROUP: undefined,
  SITE_HOST: undefined,
  MAIL_SERVICE_NAME: undefined,
  KEY_VAULT_NAME: undefined,
  DATABASE_ACCOUNT_NAME: undefined,
};

/** What is not there has no name, whatever the environment remembers. */
export async function namesInAzure(call: ResourceManager, variables: Earlier): Promise<Names> {
  const group =
    variables.AZURE_RESOURCE_GROUP ?? (await groupsOf(call, variables.AZURE_ENV_NAME))[0]?.name;
  if (group === undefined) return nothing;
  const path = `/resourceGroups/${group}`;
  const found = await call('GET', `${path}/resources?api-version=${resourcesVersion}`);
  if (found === undefined) return nothing;

  const resources = resourcesSchema.parse(found).value;
  /** Azure does not always write a type with the same capitals. */
  const named = (type: string): string[] =>
    resources
      .filter((each) => each.type.toLowerCase() === type.toLowerCase())
      .map(({ name }) => name);
  const [site] = named('Microsoft.Web/staticSites');
  return {
    AZURE_RESOURCE_GROUP: group,
    SITE_HOST: site === undefined ? undefined : await hostOf(call, path, site),
    MAIL_SERVICE_NAME: named('Microsoft.Communication/emailServices')[0],
    KEY_VAULT_NAME: named('Microsoft.KeyVault/vaults')[0],
    DATABASE_ACCOUNT_NAME: named('Microsoft.DocumentDB/databaseAccounts').find(
      isDatabaseOfTemplates,
    ),
  };
}

async function hostOf(call: ResourceManager, group: string, site: string): Promise<string> {
  const path = `${group}/providers/Microsoft.Web/staticSites/${site}?api-version=${webVersion}`;
  return siteSchema.parse(await call('GET', path)).properties.defaultHostname;
}
