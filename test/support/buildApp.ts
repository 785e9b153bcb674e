/** Before the tests, once: the bundle that would be deployed, and a host that starts fast. */
import { build } from 'esbuild';
import { buildFunctions, ownAddress } from '../../dev/build/buildFunctions';
import { hostFile } from './appProcess';

export default async function buildApp(): Promise<void> {
  await Promise.all([
    buildFunctions(),
    build({
      entryPoints: ['dev/host/main.ts'],
      outfile: hostFile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'error',
      ...ownAddress,
    }),
  ]);
}
