/**
 * A database account that was restored, shut as the templates shut the one that they make: a backup brings
 * the documents back, and not what the account refuses.
 */
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../hook';
import { databaseAccount } from './databaseAccount';
import type { ResourceManager } from './resourceManager';
import { untilDone, type Pause } from './untilDone';

/** Azure needs some minutes to change an account; after twenty something is wrong there. */
const waitMostSeconds = 1_200;

/** As in infra/modules/data.bicep; a test compares. */
export const shutProperties = (isPrivate: boolean) => ({
  consistencyPolicy: { defaultConsistencyLevel: 'Strong' },
  disableLocalAuth: true,
  disableKeyBasedMetadataWriteAccess: true,
  minimalTlsVersion: 'Tls12',
  publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled',
});

/**
 * Waits until Azure has done so: an account takes one change at a time, and the templates come next.
 *
 * @throws Refusal when it takes too long.
 */
export async function shutDatabase(
  call: ResourceManager,
  place: { group: string; account: string; isPrivate: boolean },
  pause: Pause,
): Promise<void> {
  const account = databaseAccount(call, place.group, place.account);
  const wanted = shutProperties(place.isPrivate);
  const found = await account.read();
  if (isDeepStrictEqual({ ...found, ...wanted }, found)) return;
  await account.change(wanted);
  const isChanged = async () => (await account.read())?.provisioningState === 'Succeeded';
  if (await untilDone(isChanged, { mostSeconds: waitMostSeconds, pause })) return;
  throw new Refusal([
    `Azure is still changing the database account ${place.account} after ${waitMostSeconds / 60} minutes. Begin again once it is done.`,
  ]);
}
