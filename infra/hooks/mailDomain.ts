/** `npm run mail-domain`: has Azure look for the proofs in the DNS of the own mail domain, and says what it saw. */
import { readVariables, setVariable } from './azd/azd';
import { isProved, mailDomainOf } from './azd/mailDomain';
import { resourceManager } from './azd/resourceManager';
import { readDeployment } from './azd/variables';
import { Refusal, runHook } from './hook';

/** Azure is at it already; asking again would be refused. */
const underWay = ['VerificationRequested', 'VerificationInProgress'];

runHook(async (environment) => {
  const deployment = readDeployment({ ...environment, ...(await readVariables()) });
  const { MAIL_DOMAIN: domain, MAIL_SERVICE_NAME: service } = deployment;
  if (domain === undefined || service === undefined) {
    throw new Refusal([
      'There is no own mail domain: azd env set MAIL_DOMAIN example.org, then azd provision',
    ]);
  }
  const mailDomain = mailDomainOf(resourceManager(deployment), deployment.AZURE_RESOURCE_GROUP, {
    service,
    domain,
  });
  const proofs = await mailDomain.proofs();
  if (proofs === undefined)
    throw new Refusal([`Azure does not know ${domain}: azd provision first`]);
  for (const { name, status } of proofs) console.log(`${name.padEnd(7)} ${status}`);

  if (proofs.every(isProved)) {
    await setVariable(deployment.AZURE_ENV_NAME, 'MAIL_DOMAIN_VERIFIED', 'true');
    console.log(`All proofs of ${domain} are there. Mail goes out from it after: azd provision`);
    return;
  }
  const open = proofs.filter((proof) => !isProved(proof) && !underWay.includes(proof.status));
  for (const { name } of open) await mailDomain.lookFor(name);
  console.log('Azure is looking for the rest, which takes some minutes. Run this again to see.');
});
