/**
 * What a network of the portal's own needs beside the templates: Flex Consumption in a subnet runs where
 * container apps run, and no template names such a resource, so that no deployment registers its provider.
 */
import * as z from 'zod';
import { Refusal } from '../hook';
import { AzureRefusal, type ResourceManager } from './resourceManager';
import { untilDone, type Pause } from './untilDone';

const path = '/providers/Microsoft.App';
const query = 'api-version=2021-04-01';
const byHand = 'az provider register -n Microsoft.App --wait';

const providerSchema = z.object({ registrationState: z.string() });

/** Azure needs a minute or two, and now and then more; after that something is wrong there. */
const waitMostSeconds = 600;

/**
 * Registers container apps in the subscription, and waits until Azure has done so.
 *
 * @throws Refusal when that is forbidden, or takes too long.
 */
export async function registerContainerApps(call: ResourceManager, pause: Pause): Promise<void> {
  if (await isRegistered(call)) return;
  await call('POST', `${path}/register?${query}`).catch((error: unknown) => {
    if (!(error instanceof AzureRefusal) || error.status !== 403) throw error;
    throw new Refusal([
      `PRIVATE_NETWORK needs Microsoft.App in the subscription, and you may not register it. Ask the owner to run: ${byHand}`,
    ]);
  });
  if (await untilDone(() => isRegistered(call), { mostSeconds: waitMostSeconds, pause })) return;
  throw new Refusal([
    `PRIVATE_NETWORK needs Microsoft.App in the subscription, and Azure is still registering it after ${waitMostSeconds / 60} minutes. Begin again once this ends: ${byHand}`,
  ]);
}

async function isRegistered(call: ResourceManager): Promise<boolean> {
  const found = await call('GET', `${path}?${query}`);
  return providerSchema.parse(found).registrationState === 'Registered';
}
