/** Where the Bicep compiler is: a folder that is named, the path, or where azd or az have put it. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @throws Error that says what to do when there is no compiler. */
export function findCompiler(): string {
  const { BICEP_PATH, PATH, AZD_CONFIG_DIR } = process.env;
  const folders = [
    ...(BICEP_PATH === undefined ? [] : [BICEP_PATH]),
    ...(PATH ?? '').split(delimiter),
    join(AZD_CONFIG_DIR ?? join(homedir(), '.azd'), 'bin'),
    join(homedir(), '.azure', 'bin'),
  ];
  const name = process.platform === 'win32' ? 'bicep.exe' : 'bicep';
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    'there is no Bicep compiler: put bicep on the path, or let azd fetch it, ' +
      'or run test/infra/installBicep.sh FOLDER and set BICEP_PATH=FOLDER',
  );
}
