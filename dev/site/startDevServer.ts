/**
 * Vite before a running portal: every page is written from source when it is asked for, at the address
 * that it has when deployed. The API is reached through this server, so that it is no other origin.
 */
import { preact } from '@preact/preset-vite';
import { join } from 'node:path';
import { writtenPages, type Portal } from './writtenPages';

export interface DevServer {
  origin: string;
  close(): Promise<void>;
}

const siteFolder = join(__dirname, '../../site');

/** @param port 0 takes a free one. @throws Error when it is taken. */
export async function startDevServer(port: number, portal: Portal): Promise<DevServer> {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: siteFolder,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    // What is kept between starts lies with the portal's own data.
    cacheDir: join(siteFolder, '../.local/vite'),
    // Found before the first page is asked for: found in the middle of one, they would come in two versions.
    optimizeDeps: {
      entries: ['src/*/entry.{ts,tsx}', 'styles/entry.tsx'],
      include: ['preact/debug', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'],
    },
    plugins: [preact(), writtenPages(portal)],
    server: {
      host: '127.0.0.1',
      port,
      strictPort: port !== 0,
      watch: { ignored: ['**/dist/**'] },
      // The API answers its own site only. What comes through here is that site's.
      proxy: { '/api': { target: portal.api, headers: { origin: portal.site } } },
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') {
    throw new Error('the site has no port');
  }
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
