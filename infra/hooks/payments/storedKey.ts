/** The key of Stripe that the vault has already, which no variable tells of: of which mode it is. */
import type { Vault } from '../azd/resourceManager';
import { modeOf } from '../checks/stripeKey';
import { fingerprintOf } from './webhookEndpoints';

/** The name is read in infra/modules/appSettings.bicep. */
const keyName = 'stripe-secret-key';

/** Tags are all that Azure tells of a secret. */
const tagsFor = (key: string) => ({
  fingerprint: fingerprintOf(key),
  mode: modeOf(key) ?? 'unknown',
});

export const hasKey = async (vault: Vault): Promise<boolean> =>
  (await vault.tagsOf(keyName)) !== undefined;

/** Whether the vault had another key, or none, or did not tell its mode. */
export async function putKey(vault: Vault, key: string): Promise<boolean> {
  const wanted = tagsFor(key);
  const tags = await vault.tagsOf(keyName);
  if (tags?.['fingerprint'] === wanted.fingerprint && tags['mode'] === wanted.mode) return false;
  await vault.put(keyName, key, wanted);
  return true;
}

/**
 * Why the key in the vault must not go on taking gifts here, or undefined. Another key would not
 * help: what the books hold was paid with the one that is there.
 */
export async function storedKeyProblem(
  vault: Vault,
  isLiveEnvironment: boolean,
): Promise<string | undefined> {
  const mode = (await vault.tagsOf(keyName))?.['mode'];
  if (mode === 'live' && !isLiveEnvironment) {
    return 'LIVE_MODE is not true, and the vault has a live key of Stripe: cards would still be charged. Say so again: azd env set LIVE_MODE true. For trials make an environment of its own: azd env new';
  }
  if (mode === 'test' && isLiveEnvironment) {
    return 'LIVE_MODE is true, and the vault has a test key of Stripe: the books hold gifts that nobody paid. For real gifts make an environment of its own: azd env new. To go on with test cards here: azd env set LIVE_MODE false';
  }
  return undefined;
}
