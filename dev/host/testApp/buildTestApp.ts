/** Bundles a test app as the real one is bundled, into a temporary folder that can be deployed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface TestApp {
  folder: string;
  remove(): Promise<void>;
}

/** @param source the file's name in this folder. */
export async function buildTestApp(source: string, hostJson: object): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), 'functions-host-'));
  await build({
    entryPoints: [join(__dirname, source)],
    outfile: join(folder, 'main.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@azure/functions-core'],
    logLevel: 'error',
  });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ main: 'main.cjs' }));
  await writeFile(join(folder, 'host.json'), JSON.stringify({ version: '2.0', ...hostJson }));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
