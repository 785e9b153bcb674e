/** Before everything is deleted: not while donors' books are in there alone. */
import { groupsOf } from './azd/resourceGroups';
import { azureOf } from './azd/resourceManager';
import { readEarlier, type Earlier } from './azd/variables';
import { Refusal, runHook } from './hook';
import { booksOf, takeDownProblem } from './ledgerExport';

runHook(async (environment) => {
  const variables = readEarlier(environment);
  const groups = await groupsToDelete(variables);
  const books = {
    ...booksOf(environment),
    isProvisioned: groups.length > 0 || variables.AZURE_RESOURCE_GROUP !== undefined,
    isTrial: variables.TRIAL,
    // A variable is changed without a word to Azure, and an environment is begun anew on another desk.
    isLive: variables.LIVE_MODE || groups.some(({ isLive }) => isLive),
  };
  const problem = takeDownProblem(books, new Date());
  if (problem !== undefined) throw new Refusal([problem]);
});

/** azd finds them by their tag, so what this desk knows of them says nothing. */
async function groupsToDelete(variables: Earlier) {
  const call = azureOf(variables);
  if (call === undefined) return [];
  return groupsOf(call, variables.AZURE_ENV_NAME).catch((error: unknown) => {
    const unknown = 'Azure could not be asked what azd down would delete';
    throw new Refusal([`${unknown}: ${error instanceof Error ? error.message : String(error)}`]);
  });
}
