/** `npm run stripe -- open | rotate | finish`: the key and the webhook's secret, which no file ever holds. */
import { readVariables, runAzd, setVariable } from './azd/azd';
import { readDeployment, type Deployment } from './azd/variables';
import { organisationProblem } from './checks/giving';
import { readOrganisation } from './checks/organisationFile';
import { keyProblem } from './checks/stripeKey';
import { Refusal, runHook } from './hook';
import { askForKey } from './payments/askForKey';
import { finishRotation, openPayments, rotateWebhook } from './payments/openPayments';

const usage = [
  'npm run stripe -- open     takes the key (a new one too), makes the webhook, opens giving',
  'npm run stripe -- rotate   a second webhook with a new secret; both are good',
  'npm run stripe -- finish   only the new one is good; do it once Stripe shows deliveries to it',
];

type Command = (deployment: Deployment, key: string) => Promise<string[]>;

/** The organisation's name must be in the app before the key is: mails without an issuer are refused (M-16). */
async function open(deployment: Deployment, key: string): Promise<string[]> {
  await runAzd(['provision', '--no-prompt']);
  const done = await openPayments(deployment, key);
  await setVariable(deployment.AZURE_ENV_NAME, 'GIVING', 'open');
  await runAzd(['deploy', 'web', '--no-prompt']);
  return [...done, 'Giving is open.'];
}

const commands = new Map<string | undefined, Command>([
  ['open', open],
  ['rotate', rotateWebhook],
  ['finish', finishRotation],
]);

runHook(async (environment) => {
  const command = commands.get(process.argv[2]);
  if (command === undefined) throw new Refusal(usage);
  const deployment = readDeployment({ ...environment, ...(await readVariables()) });
  const organisation = await readOrganisation(deployment.ORGANISATION_FILE);
  const key = await askForKey();
  const problem =
    keyProblem(key, deployment.LIVE_MODE) ??
    organisationProblem(organisation, deployment.LIVE_MODE);
  if (problem !== undefined) throw new Refusal([problem]);
  for (const line of await command(deployment, key)) console.log(line);
});
