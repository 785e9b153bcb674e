/** All that is deployed, functions and site. */
import { buildSite } from '../../site/build';
import { buildFunctions } from './buildFunctions';

export async function build(): Promise<void> {
  await Promise.all([buildFunctions(), buildSite()]);
}
