/** The Bicep compiler: where it is, and what it says about templates. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { predictionSchema, type Prediction } from './prediction';

const run = promisify(execFile);

/** A template as JSON is some 80 kB. */
const maxBuffer = 16 * 1024 * 1024;

/** @throws Error that says what to do when there is no compiler. */
function findCompiler(): string {
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

const bicep = (...words: string[]) => run(findCompiler(), words, { maxBuffer });

const sarifSchema = z.object({
  runs: z.tuple([
    z.object({
      results: z.array(z.object({ ruleId: z.string(), message: z.object({ text: z.string() }) })),
    }),
  ]),
});

/** Everything that compiler and linter find, warnings too: a misspelt property is only a warning. */
export async function lint(folder: string): Promise<string[]> {
  const { stdout } = await bicep(
    'lint',
    join(folder, 'main.bicep'),
    '--diagnostics-format',
    'sarif',
  );
  const [{ results }] = sarifSchema.parse(JSON.parse(stdout)).runs;
  return results.map(({ ruleId, message }) => `${ruleId}: ${message.text}`);
}

/** Writes all templates of a folder anew, as the formatter wants them. */
export async function format(folder: string): Promise<void> {
  await bicep('format', '--pattern', join(folder, '**', '*.bicep'));
}

/** The template as Azure gets it. */
export async function build(folder: string): Promise<unknown> {
  const { stdout } = await bicep('build', join(folder, 'main.bicep'), '--stdout');
  return JSON.parse(stdout);
}

/**
 * What would be deployed, worked out without Azure.
 *
 * @throws Error with the compiler's words on any warning or error, a refused parameter among them.
 */
export async function predict(folder: string, parameterFile: string): Promise<Prediction> {
  const { stderr } = await bicep(
    'snapshot',
    join(folder, parameterFile),
    ...['--subscription-id', '00000000-0000-0000-0000-000000000001'],
    ...['--tenant-id', '00000000-0000-0000-0000-000000000002'],
    ...['--location', 'southeastasia', '--deployment-name', 'check'],
  );
  if (stderr !== '') throw new Error(stderr);
  const written = parameterFile.replace(/\.bicepparam$/, '.snapshot.json');
  return predictionSchema.parse(JSON.parse(readFileSync(join(folder, written), 'utf8')));
}
