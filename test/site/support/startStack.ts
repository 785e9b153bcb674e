/** Starts the whole portal once for all browser tests, in a folder of its own, and stops it after them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { handOver } from './stack';

/** Building and starting, on a slow machine. */
const readyWithinMs = 120_000;

export default async function startStack(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), '6degree-site-'));
  const stack = spawn(
    process.execPath,
    ['--import', 'tsx', 'dev/start.ts', '--port', '0', '--data', data, '--memory'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await ready(stack);
  handOver(await readFile(join(data, 'endpoints.json'), 'utf8'));
  return async () => {
    const ended = new Promise((resolve) => stack.once('exit', resolve));
    stack.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
}

/** @throws Error when the stack ends, or takes too long, before it is ready. */
function ready(stack: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stack.kill('SIGTERM');
      reject(new Error('the stack was not ready in time'));
    }, readyWithinMs);
    stack.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the stack ended with ${String(code)} before it was ready`));
    });
    if (stack.stdout === null) return;
    createInterface(stack.stdout).on('line', (line) => {
      if (!line.startsWith('Ready in')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
