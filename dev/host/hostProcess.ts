/** The host as a process of its own, for tests that kill the app while the emulators live on. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

export interface HostProcess {
  origin: string;
  /** The lines on stdout so far, such as the counts of `COUNT_AWAITS`. */
  output: readonly string[];
  /** The lines on stderr so far: its log. */
  log: readonly string[];
  /** How it ended: by itself, by {@link stop}, or by a kill. */
  ended: Promise<HostEnd>;
  /** Stops it gracefully. */
  stop(): Promise<HostEnd>;
  /** Ends it without warning, as a power cut does. */
  kill(): Promise<HostEnd>;
}

interface HostEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What it wrote to stderr: its log. */
  log: string;
}

/**
 * Bundles main.ts into `folder`: the start that tests make often takes a third of the time.
 *
 * @returns the file for {@link startHostProcess}.
 */
export async function bundleHost(folder: string): Promise<string> {
  const file = join(folder, 'host.cjs');
  await build({
    entryPoints: [join(__dirname, 'main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    // Storage's SDK asks for it while it loads, and CommonJS has none.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  return file;
}

/**
 * @param hostFile from {@link bundleHost}.
 * @param environment app settings and the variables of main.ts; nothing else is inherited but the path.
 * @throws Error with what the host said when it refuses to start.
 */
export function startHostProcess(
  hostFile: string,
  appFolder: string,
  environment: Record<string, string>,
): Promise<HostProcess> {
  return followHost(
    spawn(process.execPath, [hostFile, appFolder, '0'], {
      env: { PATH: process.env['PATH'], ...environment },
    }),
  );
}

/** @throws Error with what the host said when it refuses to start. */
export async function followHost(child: ChildProcess): Promise<HostProcess> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('The host must be spawned with pipes.');
  const log: string[] = [];
  createInterface(stderr).on('line', (line) => log.push(line));
  const output: string[] = [];
  const ended = new Promise<HostEnd>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, log: log.join('\n') }));
  });
  const lines = createInterface(stdout);
  const listening = once(lines, 'line').then(([line]) => String(line));
  lines.on('line', (line) => output.push(line));

  const first = await Promise.race([listening, ended]);
  if (typeof first !== 'string') throw new Error(first.log);
  const endBy = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    origin: first.replace('listening ', ''),
    output,
    log,
    ended,
    stop: () => endBy('SIGTERM'),
    kill: () => endBy('SIGKILL'),
  };
}
