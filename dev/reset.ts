/** `npm run reset`: empties what the local stack keeps. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFiles } from './stack/backends';
import { refuseTakenFolder, removeEndpoints } from './stack/endpointsFile';
import { readOptions } from './stack/options';

async function reset(): Promise<void> {
  const { data } = readOptions(process.argv.slice(2));
  await refuseTakenFolder(data);
  // Only what the stack has put there: the folder may be somebody's own.
  for (const name of Object.values(keptFiles)) {
    await rm(join(data, name), { recursive: true, force: true });
  }
  await removeEndpoints(data);
  console.log(`The local stack has forgotten everything in ${data}.`);
}

reset().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
