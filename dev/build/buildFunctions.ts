/**
 * `npm run build`, what azd deploys as the service `api`: `build/` with one minified bundle, its
 * late-loaded chunk, host.json and a package.json, and nothing else. No node_modules are needed
 * beside it.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneCopy } from './oneCopy';
import { withoutUnused } from './unusedModules';

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

/**
 * Builds into a folder of its own and moves the files over, each at once: an app that starts
 * meanwhile finds the old file or the new one.
 */
export async function buildFunctions(folder = 'build'): Promise<void> {
  const fresh = await mkdtemp(`${folder}-`);
  await Promise.all([
    build({
      ...shared,
      entryPoints: ['functions/index.ts'],
      outfile: join(fresh, 'main.cjs'),
      external: [givenByTheWorker],
      plugins: [telemetryApart],
    }),
    build({
      ...shared,
      entryPoints: ['shared/telemetry/insightsTelemetry.ts'],
      outfile: join(fresh, 'telemetry.cjs'),
      keepNames: false, // nothing of ours is in there but one function
      plugins: [withoutUnused, oneCopy(/^@opentelemetry\//)],
    }),
    copyFile('host.json', join(fresh, 'host.json')),
    writeFile(join(fresh, 'package.json'), '{ "main": "main.cjs" }\n'),
  ]);
  await mkdir(folder, { recursive: true });
  const files = await readdir(fresh);
  for (const file of files) await rename(join(fresh, file), join(folder, file));
  for (const file of await readdir(folder)) {
    if (!files.includes(file)) await rm(join(folder, file), { recursive: true });
  }
  await rmdir(fresh);
}

if (require.main === module) {
  buildFunctions().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
