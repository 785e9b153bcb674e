/** After the templates: payments are opened when there is a key, and the site is told whether they are. */
import { setVariable } from './azd/azd';
import { resourceManager, vaultOf } from './azd/resourceManager';
import { readDeployment } from './azd/variables';
import { givingOf, organisationProblem } from './checks/giving';
import { readOrganisation } from './checks/organisationFile';
import { givenKey, keyProblem } from './checks/stripeKey';
import { Refusal, runHook } from './hook';
import { openPayments } from './payments/openPayments';
import { hasKey, storedKeyProblem } from './payments/storedKey';

runHook(async (environment) => {
  const deployment = readDeployment(environment);
  const organisation = await readOrganisation(deployment.ORGANISATION_FILE);
  const key = givenKey(environment);
  const vault = vaultOf(
    resourceManager(deployment),
    deployment.AZURE_RESOURCE_GROUP,
    deployment.KEY_VAULT_NAME,
  );
  const stored = await storedKeyProblem(vault, deployment.LIVE_MODE);
  if (stored !== undefined) throw new Refusal([stored]);
  if (key !== undefined) {
    const problem =
      keyProblem(key, deployment.LIVE_MODE) ??
      organisationProblem(organisation, deployment.LIVE_MODE);
    if (problem !== undefined) throw new Refusal([problem]);
    for (const done of await openPayments(deployment, key)) console.log(done);
  }
  const isKeyThere = key !== undefined || (await hasKey(vault));
  const giving = givingOf(isKeyThere, organisation, deployment.LIVE_MODE);
  if (giving !== deployment.GIVING) await setVariable(deployment.AZURE_ENV_NAME, 'GIVING', giving);
});
