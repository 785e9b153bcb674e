/** Before the tests, once: the bundle that would be deployed, and a host that starts fast. */
import { buildFunctions } from '../../dev/build/buildFunctions';
import { bundleHost } from '../../dev/host/hostProcess';
import { hostFolder } from './appProcess';

export default async function buildApp(): Promise<void> {
  await Promise.all([buildFunctions(), bundleHost(hostFolder)]);
}
