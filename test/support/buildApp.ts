/** Before the tests: the bundle that would be deployed is built, once. */
import { buildFunctions } from '../../dev/build/buildFunctions';

export default async function buildApp(): Promise<void> {
  await buildFunctions();
}
