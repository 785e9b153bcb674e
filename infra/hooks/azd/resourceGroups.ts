/** The resource groups of an environment: azd knows them by their tag, and deletes what carries it. */
import * as z from 'zod';
import type { ResourceManager } from './resourceManager';

const groupsVersion = '2021-04-01';

const groupsSchema = z.object({
  value: z.array(
    z.object({ name: z.string(), tags: z.record(z.string(), z.string()).default({}) }),
  ),
});

interface ResourceGroup {
  name: string;
  /** As infra/main.bicep tags it: real gifts are taken here. */
  isLive: boolean;
}

export async function groupsOf(
  call: ResourceManager,
  environmentName: string,
): Promise<ResourceGroup[]> {
  const filter = `tagName eq 'azd-env-name' and tagValue eq '${environmentName}'`;
  const query = new URLSearchParams({ $filter: filter, 'api-version': groupsVersion });
  const found = await call('GET', `/resourcegroups?${query.toString()}`);
  return groupsSchema
    .parse(found)
    .value.map(({ name, tags }) => ({ name, isLive: tags['money'] === 'real' }));
}
