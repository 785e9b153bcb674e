/** Before everything is deleted: not while donors' books are in there alone. */
import { readEarlier } from './azd/variables';
import { Refusal, runHook } from './hook';
import { booksOf, takeDownProblem } from './ledgerExport';

runHook(async (environment) => {
  const variables = readEarlier(environment);
  const books = {
    ...booksOf(environment),
    isProvisioned: variables.AZURE_RESOURCE_GROUP !== undefined,
    isTrial: variables.TRIAL,
    isLive: variables.LIVE_MODE,
  };
  const problem = takeDownProblem(books, new Date());
  if (problem !== undefined) throw new Refusal([problem]);
  return Promise.resolve();
});
