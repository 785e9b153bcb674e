/** What a pipeline cannot decide: it is nobody who signs in, and its environment is forgotten when it ends. Pure. */
import type { Earlier } from '../azd/variables';

export const isPipeline = ({ CI: ci, GITHUB_ACTIONS: github }: NodeJS.ProcessEnv): boolean =>
  ci === 'true' || github === 'true';

/** A sentence for each thing that must be decided elsewhere first; none when all is well. */
export function pipelineProblems(variables: Earlier): string[] {
  return [firstAdministrator(variables), budgetStart(variables)].filter(
    (problem) => problem !== undefined,
  );
}

const handOver =
  'run azd provision once where you sign in yourself, then azd pipeline config, or set it as a variable of the repository.';

function firstAdministrator({ SIGN_IN: signIn, FIRST_ADMINISTRATOR: first }: Earlier) {
  if (signIn === 'none' || first !== undefined) return undefined;
  return `FIRST_ADMINISTRATOR is not set, and the pipeline cannot be it, since it never signs in: ${handOver}`;
}

function budgetStart({ MONTHLY_BUDGET: amount = '0', BUDGET_START: start }: Earlier) {
  if (Number(amount) === 0 || start !== undefined) return undefined;
  return `MONTHLY_BUDGET needs BUDGET_START in a pipeline, which would begin it anew each month, and Azure never takes another start: ${handOver}`;
}

/** Whether that is allowed is for the directory to say, and the pipeline's own token does not ask it. */
export function pipelineWarning({ SIGN_IN: signIn = 'create' }: Earlier): string | undefined {
  if (signIn !== 'create') return undefined;
  return 'SIGN_IN is create: the pipeline writes registrations into the directory, for which it needs the permission Application.ReadWrite.All of Microsoft Graph. azd pipeline config does not grant it (docs/operate.md says how).';
}
