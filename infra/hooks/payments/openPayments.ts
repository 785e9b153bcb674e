/** Payments of one environment: opened, rotated, and the rotation ended. Each can be run again. */
import {
  rereadSecrets,
  resourceManager,
  vaultOf,
  type ResourceManager,
  type Vault,
} from '../azd/resourceManager';
import type { Deployment } from '../azd/variables';
import { Refusal } from '../hook';
import { carryOut, known } from './paymentSecrets';
import { putKey } from './storedKey';
import { stripeAt, webhookEndpoints, type WebhookEndpoints } from './webhookEndpoints';
import { changesSecrets, planFinish, planOpening, planRotation, type Plan } from './webhookPlan';

interface Payments {
  deployment: Deployment;
  call: ResourceManager;
  vault: Vault;
  endpoints: WebhookEndpoints;
}

function paymentsOf(deployment: Deployment, key: string): Payments {
  const call = resourceManager(deployment);
  const stripe = stripeAt(deployment.STRIPE_API_URL, key);
  return {
    deployment,
    call,
    vault: vaultOf(call, deployment.AZURE_RESOURCE_GROUP, deployment.KEY_VAULT_NAME),
    endpoints: webhookEndpoints(stripe, {
      environmentName: deployment.AZURE_ENV_NAME,
      apiOrigin: deployment.API_ORIGIN,
      vaultName: deployment.KEY_VAULT_NAME,
    }),
  };
}

/** Sees to one right webhook and the key. Says what it changed. */
export async function openPayments(deployment: Deployment, key: string): Promise<string[]> {
  const payments = paymentsOf(deployment, key);
  const { endpoints, vault } = payments;
  const plan = planOpening(await known(endpoints, vault));
  const done = await carryOut(plan, endpoints, vault);
  // The key comes last: alone it would take money and never hear of it.
  const isNewKey = await putKey(vault, key);
  if (isNewKey) done.push('Put the key of Stripe into the vault.');
  if (isNewKey || changesSecrets(plan)) await reread(payments);
  const listed = await endpoints.list();
  if (listed.some(({ isOldVersion }) => isOldVersion)) {
    done.push('The webhook speaks an older version of Stripe. Renew it: npm run stripe -- rotate');
  }
  return done;
}

/** A second webhook with a secret of its own; both are good. */
export const rotateWebhook = (deployment: Deployment, key: string): Promise<string[]> =>
  change(paymentsOf(deployment, key), planRotation);

/** The new webhook only. */
export const finishRotation = (deployment: Deployment, key: string): Promise<string[]> =>
  change(paymentsOf(deployment, key), planFinish);

async function change(payments: Payments, decide: typeof planFinish): Promise<string[]> {
  const { endpoints, vault } = payments;
  const plan: Plan | string = decide(await known(endpoints, vault));
  if (typeof plan === 'string') throw new Refusal([plan]);
  const done = await carryOut(plan, endpoints, vault);
  await reread(payments);
  return done;
}

async function reread({ call, deployment }: Payments): Promise<void> {
  await rereadSecrets(call, deployment.AZURE_RESOURCE_GROUP, deployment.FUNCTION_APP_NAME);
}
