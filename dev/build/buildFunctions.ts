/**
 * Builds what is deployed: `build/` with one minified bundle, its late-loaded chunk, host.json and a
 * package.json, and nothing else. No node_modules are needed beside it.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Storage's SDK makes a `require` from its own address, which a CommonJS bundle does not have. */
const ownAddress = {
  define: { 'import.meta.url': 'ownAddress' },
  banner: { js: "const ownAddress=require('node:url').pathToFileURL(__filename).href;" },
};

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  ...ownAddress,
};

/** Application Insights is a bundle of its own, so that it never weighs on a cold start. */
const telemetryApart: Plugin = {
  name: 'telemetry-apart',
  setup: (bundle) => {
    bundle.onResolve({ filter: /insightsTelemetry$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './telemetry.cjs', external: true } : undefined,
    );
  },
};

/** The worker gives this module to the app; it is in no package. */
const givenByTheWorker = '@azure/functions-core';

export async function buildFunctions(folder = 'build'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: ['functions/index.ts'],
      outfile: join(folder, 'main.cjs'),
      external: [givenByTheWorker],
      plugins: [telemetryApart],
    }),
    build({
      ...shared,
      entryPoints: ['shared/telemetry/insightsTelemetry.ts'],
      outfile: join(folder, 'telemetry.cjs'),
    }),
    copyFile('host.json', join(folder, 'host.json')),
    writeFile(join(folder, 'package.json'), '{ "main": "main.cjs" }\n'),
  ]);
}
