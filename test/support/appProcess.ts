/** The built app in a host process of its own, which a test can kill and start again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The host as one file: a test that kills the app fifty times starts it fifty times. */
export const hostFile = 'node_modules/.cache/6degree/host.cjs';

export interface AppProcess {
  origin: string;
  /** What it printed, a line each: the host's log on stderr, its own words on stdout. */
  log: string[];
  /** Resolves with the signal or exit code once it is gone. */
  gone: Promise<string>;
  /** Ends it as `npm start` would. */
  stop(): Promise<void>;
}

/** @throws Error with what the host said when the app does not start. */
export async function startApp(
  settings: Record<string, string>,
  { port = 0 }: { port?: number } = {},
): Promise<AppProcess> {
  const child = spawn(process.execPath, [hostFile, 'build', String(port)], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const gone = once(child, 'exit').then(([code, signal]) => String(signal ?? code));
  const origin = await listening(child, log, gone);
  return {
    origin,
    log,
    gone,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function listening(
  child: ChildProcess,
  log: string[],
  gone: Promise<string>,
): Promise<string> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('the app has no output');
  createInterface({ input: stderr }).on('line', (line) => log.push(line));
  const lines = createInterface({ input: stdout });
  const origin = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      log.push(line);
      const found = /^listening (\S+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const started = await Promise.race([origin, gone.then(() => undefined)]);
  if (started === undefined) throw new Error(`the app did not start:\n${log.join('\n')}`);
  return started;
}
