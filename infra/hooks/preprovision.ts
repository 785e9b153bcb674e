/** Before anything is made: what was asked for is checked, and the organisation's name goes to the templates. */
import { Resolver } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import { setVariable } from './azd/azd';
import { registerContainerApps } from './azd/containerApps';
import { namesInAzure } from './azd/namesInAzure';
import { azureOf } from './azd/resourceManager';
import { readEarlier, type Earlier } from './azd/variables';
import { azureProblems } from './checks/azureProblems';
import { inputProblems } from './checks/inputProblems';
import { readOrganisation } from './checks/organisationFile';
import { givenKey } from './checks/stripeKey';
import { Refusal, runHook } from './hook';

runHook(async (environment) => {
  const given = readEarlier(environment);
  const call = azureOf(given);
  const variables = call === undefined ? given : { ...given, ...(await namesInAzure(call, given)) };
  const organisation = await readOrganisation(variables.ORGANISATION_FILE);
  refuse(inputProblems({ variables, organisation, key: givenKey(environment) }));

  const resolver = new Resolver();
  refuse(
    await azureProblems(variables, {
      call,
      resolveCname: (host) => resolver.resolveCname(host),
    }),
  );

  if (variables.PRIVATE_NETWORK && call !== undefined) {
    await registerContainerApps(call, (seconds) => setTimeout(seconds * 1000));
  }
  if (organisation !== null) {
    await setWhenOther(variables, 'ORGANISATION_NAME', inJson(organisation.legalName));
    await setWhenOther(variables, 'ORGANISATION_ADDRESS', inJson(organisation.address));
  }
  if (Number(variables.MONTHLY_BUDGET ?? 0) > 0 && variables.BUDGET_START === undefined) {
    await setWhenOther(variables, 'BUDGET_START', `${new Date().toISOString().slice(0, 7)}-01`);
  }
});

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

/** azd puts a variable into main.parameters.json as it stands: a quotation mark would end the text there. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

async function setWhenOther(
  variables: Earlier,
  name: 'ORGANISATION_NAME' | 'ORGANISATION_ADDRESS' | 'BUDGET_START',
  value: string,
): Promise<void> {
  if (variables[name] !== value) await setVariable(variables.AZURE_ENV_NAME, name, value);
}
