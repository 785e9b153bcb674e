/** Before the site is deployed, and after it was built: its addresses, its organisation, its security rules. */
import { readDeployment, type Deployment } from './azd/variables';
import { givingOf } from './checks/giving';
import { readOrganisation } from './checks/organisationFile';
import { runHook } from './hook';
import { fillSite } from './site/fillSite';

runHook(async (environment) => {
  const deployment = readDeployment(environment);
  const organisation = await readOrganisation(deployment.ORGANISATION_FILE);
  const giving = givingOf(deployment.GIVING === 'open', organisation, deployment.LIVE_MODE);
  const settings = {
    api: deployment.API_ORIGIN,
    site: deployment.SITE_ORIGIN,
    giving,
    organisation,
    signIn: signInOf(deployment),
  };
  await fillSite(settings, new Date());
});

function signInOf({
  SIGN_IN_AUTHORITY: authority,
  SIGN_IN_CLIENT_ID: clientId,
  SIGN_IN_SCOPE: scope,
}: Deployment) {
  if (authority === undefined || clientId === undefined || scope === undefined) return null;
  return { authority, clientId, scope };
}
