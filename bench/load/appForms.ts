/** The app in the two forms whose load time is compared, and the program that loads one of them once. */
import { build } from 'esbuild';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildFunctions } from '../../dev/build/buildFunctions';

export interface AppForms {
  /** As deployed: one minified file. */
  bundled: string;
  /** The same code, each file compiled to one of its own, packages from `node_modules`. */
  unbundled: string;
  /** `node <loader> <folder>`. */
  loader: string;
  remove(): Promise<void>;
}

export async function makeAppForms(): Promise<AppForms> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-load-'));
  const forms = {
    bundled: join(folder, 'bundled'),
    unbundled: join(folder, 'unbundled'),
    loader: join(folder, 'loadOnce.cjs'),
  };
  await Promise.all([
    buildFunctions(forms.bundled),
    compileFileByFile(forms.unbundled),
    build({
      entryPoints: ['bench/load/loadOnce.ts'],
      outfile: forms.loader,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    }),
  ]);
  return { ...forms, remove: () => rm(folder, { recursive: true }) };
}

async function compileFileByFile(folder: string): Promise<void> {
  await build({
    entryPoints: [...(await sourcesIn('functions')), ...(await sourcesIn('shared'))],
    outbase: '.',
    outdir: folder,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "main": "functions/index.js" }\n');
}

async function sourcesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
}
