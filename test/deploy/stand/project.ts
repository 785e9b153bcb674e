/** The project as it is deployed from: a copy in a folder of its own, whose hooks run as processes. */
import { spawn } from 'node:child_process';
import { build } from 'esbuild';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fakeAzd, type FakeAzd } from './fakeAzd';

const source = resolve(__dirname, '../../..');

/** What hooks read. The site's own pages are left to its tests. */
const parts = [
  'azure.yaml',
  'package.json',
  'infra/hooks',
  'infra/organisation.sample.json',
  'shared',
  'site/deployment',
  'site/public',
  'site/src',
];

interface Ended {
  code: number | null;
  /** Standard output and error, as they came. */
  said: string;
}

export interface DeployedProject {
  folder: string;
  azd: FakeAzd;
  /** Starts a hook in its own folder with the variables of azd's environment. */
  hook(name: string, given?: Record<string, string>): Promise<Ended>;
  /** The same with the very words of azd: slower, as it compiles each file first. */
  hookByAzd(name: string, given?: Record<string, string>): Promise<Ended>;
  /** Starts a command, with `typed` on its standard input. */
  command(name: string, words: readonly string[], typed: string): Promise<Ended>;
  remove(): Promise<void>;
}

export async function aProject(): Promise<DeployedProject> {
  const folder = await mkdtemp(join(tmpdir(), 'deploy-'));
  for (const part of parts) {
    await mkdir(dirname(join(folder, part)), { recursive: true });
    await cp(join(source, part), join(folder, part), { recursive: true });
  }
  await symlink(join(source, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const azd = await fakeAzd(join(folder, 'bin'));

  await bundleHooks(folder);
  const hooks = join(folder, 'infra/hooks');
  const run = (words: readonly string[], own: Record<string, string>, typed = '') =>
    ended(words, { cwd: hooks, typed, env: { ...own, PATH: pathWith(azd.folder) } });

  return {
    folder,
    azd,
    hook: async (name, given = {}) =>
      run([process.execPath, join(hooks, `${name}.cjs`)], {
        ...(await azd.variables()),
        ...given,
      }),
    hookByAzd: async (name, given = {}) =>
      run(['npx', '--yes', 'tsx', '--', join(hooks, `${name}.ts`)], {
        ...(await azd.variables()),
        ...given,
      }),
    command: (name, words, typed) =>
      run([process.execPath, join(hooks, `${name}.cjs`), ...words], {}, typed),
    remove: () => rm(folder, { recursive: true }),
  };
}

const pathWith = (folder: string) => `${folder}${delimiter}${process.env['PATH'] ?? ''}`;

/** Beside their sources, so that each finds the project from where it is. */
async function bundleHooks(folder: string): Promise<void> {
  const hooks = join(folder, 'infra/hooks');
  const files = (await readdir(hooks)).filter((name) => name.endsWith('.ts'));
  await build({
    absWorkingDir: folder,
    entryPoints: files.map((name) => join(hooks, name)),
    outdir: hooks,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
}

interface Start {
  cwd: string;
  env: NodeJS.ProcessEnv;
  typed: string;
}

function ended([program = '', ...words]: readonly string[], start: Start): Promise<Ended> {
  return new Promise((done, reject) => {
    const child = spawn(program, words, { cwd: start.cwd, env: start.env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => done({ code, said }));
    child.stdin.end(start.typed);
  });
}
