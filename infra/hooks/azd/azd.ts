/** The azd command itself: sets its variables, reads them, runs its commands. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);

/** azd reads its variables again after a hook, so what is set here counts for the next step. */
export async function setVariable(
  environmentName: string,
  name: string,
  value: string,
): Promise<void> {
  await run('azd', ['env', 'set', name, value, '--environment', environmentName, '--no-prompt']);
}

/** The variables of the environment that azd has selected: a command is not given them as a hook is. */
export async function readVariables(): Promise<Record<string, string>> {
  const { stdout } = await run('azd', ['env', 'get-values', '--output', 'json', '--no-prompt']);
  return z.record(z.string(), z.string()).parse(JSON.parse(stdout));
}

/**
 * Runs a command of azd in this terminal.
 *
 * @throws Error when it ends with another code than 0; it has said why.
 */
export async function runAzd(words: readonly string[]): Promise<void> {
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn('azd', words, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`azd ${words.join(' ')} ended with code ${code ?? 'none'}`);
}
