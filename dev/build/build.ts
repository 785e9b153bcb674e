/** `npm run build`: what is deployed, functions and site. */
import { buildSite } from '../../site/build';
import { buildFunctions } from './buildFunctions';

export async function build(): Promise<void> {
  await Promise.all([buildFunctions(), buildSite()]);
}

if (require.main === module) {
  build().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
