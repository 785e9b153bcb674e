/** `npm run reset`: empties what the local stack keeps. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFiles } from './stack/backends';
import { readOptions } from './stack/options';

async function reset(): Promise<void> {
  const { data } = readOptions(process.argv.slice(2));
  // Only what the stack has put there: the folder may be somebody's own.
  for (const name of [...Object.values(keptFiles), 'endpoints.json']) {
    await rm(join(data, name), { recursive: true, force: true });
  }
  console.log(`The local stack has forgotten everything in ${data}.`);
}

reset().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
