/** Before anything is made: what was asked for is checked, and what stays as it is from now on is written down. */
import { Resolver } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import type { Organisation } from '../../shared/organisation';
import { setVariable } from './azd/azd';
import { registerContainerApps } from './azd/containerApps';
import { namesInAzure } from './azd/namesInAzure';
import { azureOf, vaultOf, type ResourceManager } from './azd/resourceManager';
import { shutDatabase } from './azd/shutDatabase';
import { objectIdOfSignedIn } from './azd/signedIn';
import { readEarlier, type Earlier } from './azd/variables';
import { azureProblems } from './checks/azureProblems';
import { inputProblems } from './checks/inputProblems';
import { readOrganisation } from './checks/organisationFile';
import { isPipeline, pipelineProblems, pipelineWarning } from './checks/pipelineProblems';
import { givenKey } from './checks/stripeKey';
import { Refusal, runHook } from './hook';
import { hasKey } from './payments/storedKey';

runHook(async (environment) => {
  const given = readEarlier(environment);
  const call = azureOf(given);
  const variables = call === undefined ? given : await asInAzure(call, given);
  const organisation = await readOrganisation(variables.ORGANISATION_FILE);
  refuse([
    ...inputProblems({ variables, organisation, key: givenKey(environment) }),
    ...(isPipeline(environment) ? pipelineProblems(variables) : []),
  ]);

  const resolver = new Resolver();
  refuse(
    await azureProblems(variables, {
      call,
      resolveCname: (host) => resolver.resolveCname(host),
    }),
  );

  const warning = isPipeline(environment) ? pipelineWarning(variables) : undefined;
  if (warning !== undefined) console.log(warning);
  if (variables.PRIVATE_NETWORK && call !== undefined) {
    await registerContainerApps(call, pause);
  }
  const { RESTORED_DATABASE: account, AZURE_RESOURCE_GROUP: group } = variables;
  if (account !== undefined && group !== undefined && call !== undefined) {
    await shutDatabase(call, { group, account, isPrivate: variables.PRIVATE_NETWORK }, pause);
  }
  await writeDown(variables, organisation);
});

/** A pipeline knows neither what was made before nor that giving is open. */
async function asInAzure(call: ResourceManager, given: Earlier): Promise<Earlier> {
  const variables = { ...given, ...(await namesInAzure(call, given)) };
  const { AZURE_RESOURCE_GROUP: group, KEY_VAULT_NAME: vault } = variables;
  if (group === undefined || vault === undefined) return variables;
  return (await hasKey(vaultOf(call, group, vault))) ? { ...variables, GIVING: 'open' } : variables;
}

/** Variables of azd count for the templates that follow, and `azd pipeline config` hands them over. */
async function writeDown(variables: Earlier, organisation: Organisation | null): Promise<void> {
  if (organisation !== null) {
    await setWhenOther(variables, 'ORGANISATION_NAME', inJson(organisation.legalName));
    await setWhenOther(variables, 'ORGANISATION_ADDRESS', inJson(organisation.address));
  }
  if (Number(variables.MONTHLY_BUDGET ?? 0) > 0 && variables.BUDGET_START === undefined) {
    await setWhenOther(variables, 'BUDGET_START', `${new Date().toISOString().slice(0, 7)}-01`);
  }
  if (needsFirstAdministrator(variables)) {
    // Written down once: otherwise it would be whoever deployed last.
    const deployer = await objectIdOfSignedIn(variables.AZURE_TENANT_ID);
    await setWhenOther(variables, 'FIRST_ADMINISTRATOR', deployer);
  }
}

const pause = (seconds: number) => setTimeout(seconds * 1000);

/** Nobody is signed in for sure while azd knows no subscription. */
const needsFirstAdministrator = (variables: Earlier): boolean =>
  variables.SIGN_IN !== 'none' &&
  variables.FIRST_ADMINISTRATOR === undefined &&
  variables.AZURE_SUBSCRIPTION_ID !== undefined;

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

/** azd puts a variable into main.parameters.json as it stands: a quotation mark would end the text there. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

async function setWhenOther(
  variables: Earlier,
  name: 'ORGANISATION_NAME' | 'ORGANISATION_ADDRESS' | 'BUDGET_START' | 'FIRST_ADMINISTRATOR',
  value: string,
): Promise<void> {
  if (variables[name] !== value) await setVariable(variables.AZURE_ENV_NAME, name, value);
}
