/** What the Bicep compiler says about a folder of templates. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { findCompiler } from './findCompiler';

const run = promisify(execFile);

/** A template as JSON is some 80 kB. */
const maxBuffer = 16 * 1024 * 1024;

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
  const main = join(folder, 'main.bicep');
  const { stdout } = await bicep('lint', main, '--diagnostics-format', 'sarif');
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
