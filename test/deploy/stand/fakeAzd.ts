/** An `azd` on the PATH that keeps variables in a file and writes down what it was asked. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const inToken = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** As azd gets one: its claims say who is signed in. Nobody here checks a signature. */
export const operatorToken = `${inToken({ alg: 'none' })}.${inToken({ oid: 'operator-1' })}.`;

/** Plain JavaScript: the operating system starts it by its first line. */
const program = `#!/usr/bin/env node
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const words = process.argv.slice(2);
const file = (name) => join(__dirname, name);
const variables = JSON.parse(readFileSync(file('variables.json'), 'utf8'));
appendFileSync(file('calls.txt'), JSON.stringify(words) + '\\n');
switch (words.slice(0, 2).join(' ')) {
  case 'env set':
    variables[words[2]] = words[3];
    writeFileSync(file('variables.json'), JSON.stringify(variables));
    break;
  case 'env get-values':
    console.log(JSON.stringify(variables));
    break;
  case 'auth token':
    console.log(JSON.stringify({ token: '${operatorToken}', expiresOn: '2100-01-01T00:00:00Z' }));
    break;
}
`;

export interface FakeAzd {
  /** Goes first on the PATH. */
  folder: string;
  variables(): Promise<Record<string, string>>;
  set(variables: Record<string, string>): Promise<void>;
  /** Everything but tokens, in words. */
  calls(): Promise<string[]>;
  forget(): Promise<void>;
}

export async function fakeAzd(folder: string): Promise<FakeAzd> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'azd'), program);
  await chmod(join(folder, 'azd'), 0o755);
  const variablesFile = join(folder, 'variables.json');
  const callsFile = join(folder, 'calls.txt');
  const variables = async () =>
    z.record(z.string(), z.string()).parse(JSON.parse(await readFile(variablesFile, 'utf8')));
  const azd: FakeAzd = {
    folder,
    variables,
    set: (wanted) => writeFile(variablesFile, JSON.stringify(wanted)),
    calls: async () => {
      const lines = (await readFile(callsFile, 'utf8')).split('\n').filter((line) => line !== '');
      return lines
        .map((line) => z.array(z.string()).parse(JSON.parse(line)).join(' '))
        .filter((words) => !words.startsWith('auth '));
    },
    forget: async () => {
      await azd.set({});
      await writeFile(callsFile, '');
    },
  };
  await azd.forget();
  return azd;
}
