/** Whether the database that is there is paid for as DATABASE_MAXIMUM_RUS says. */
import { databaseAccount, isServerless } from '../azd/databaseAccount';
import type { ResourceManager } from '../azd/resourceManager';
import type { Earlier } from '../azd/variables';

export async function databaseModeProblem(
  variables: Earlier,
  call: ResourceManager,
): Promise<string | undefined> {
  const { AZURE_RESOURCE_GROUP: group, RESTORED_DATABASE: restored } = variables;
  const account = restored ?? variables.DATABASE_ACCOUNT_NAME;
  if (group === undefined || account === undefined) return undefined;
  const found = await databaseAccount(call, group, account).read();
  if (found === undefined) {
    // The templates may have been stopped before they made theirs; one that was restored is named by hand.
    return restored === undefined
      ? undefined
      : `RESTORED_DATABASE is ${restored}, and ${group} has no such database account.`;
  }
  const is = isServerless(found);
  const wanted = Number(variables.DATABASE_MAXIMUM_RUS ?? 0) === 0;
  if (is === wanted) return undefined;
  return is ? notAutoscale(account) : notServerless(account);
}

const notAutoscale = (account: string): string =>
  `DATABASE_MAXIMUM_RUS asks for autoscale, and the database account ${account} is serverless. The templates cannot change that. Keep it: azd env set DATABASE_MAXIMUM_RUS 0. Or change it first in the Azure portal, for which there is no way back: on the account's overview "Change to provisioned throughput", then autoscale for each container (Scale & Settings).`;

const notServerless = (account: string): string =>
  `DATABASE_MAXIMUM_RUS is 0, which is serverless, and the database account ${account} has autoscale. No account goes back from that. Set the request units again, 1000 at least: azd env set DATABASE_MAXIMUM_RUS 1000. Serverless is for a new environment only.`;
