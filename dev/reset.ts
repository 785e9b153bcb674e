/** `npm run reset`: empties what the local stack keeps. */
import { rm } from 'node:fs/promises';
import { readOptions } from './stack/options';

const { data } = readOptions(process.argv.slice(2));

rm(data, { recursive: true, force: true }).then(
  () => console.log(`${data} is empty.`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
