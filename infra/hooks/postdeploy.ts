/** After everything: where the portal is, and what is left to do. */
import { readDeployment } from './azd/variables';
import { readOrganisation } from './checks/organisationFile';
import { runHook } from './hook';
import { nextSteps } from './nextSteps';

runHook(async (environment) => {
  const deployment = readDeployment(environment);
  const organisation = await readOrganisation(deployment.ORGANISATION_FILE);
  console.log(['', ...nextSteps(deployment, deployment.GIVING, organisation !== null)].join('\n'));
});
