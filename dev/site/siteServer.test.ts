/** The local front answers as the hosting rules say. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSiteServer, type SiteServer } from './siteServer';

const hosting = {
  trailingSlash: 'auto',
  routes: [
    { route: '/', redirect: '/en/' },
    { route: '/assets/*', headers: { 'Cache-Control': 'immutable' } },
    {
      route: '/en/appeals/*',
      rewrite: '/en/appeals/index.html',
      headers: { 'X-Robots-Tag': 'noindex' },
    },
  ],
  responseOverrides: { '404': { rewrite: '/en/not-found/index.html' } },
  globalHeaders: {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "connect-src 'self' https://api-origin.invalid",
  },
  mimeTypes: { '.txt': 'text/plain; charset=ascii' },
};
const style = 'main { color: black; }\n'.repeat(50);
const contents = {
  'staticwebapp.config.json': JSON.stringify(hosting),
  'en/index.html': '<h1>Home</h1>',
  'en/appeals/index.html': '<h1>Appeal</h1>',
  'en/not-found/index.html': '<h1>No such page</h1>',
  'assets/site.css': style,
  'robots.txt': 'User-agent: *',
};

const deployment = {
  api: 'http://127.0.0.1:7071',
  site: 'http://127.0.0.1:4280',
  giving: 'open',
  organisation: null,
  signIn: null,
} as const;

let root: string;
let site: SiteServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
  await writeFile(join(root, 'secret.txt'), 'not for the web');
  const folder = join(root, 'dist');
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  site = await startSiteServer({ port: 0, folder, deployment });
});

afterAll(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${site.origin}${path}`, { redirect: 'manual', ...init });

test('listens on this machine only', () => {
  expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('serves a file with its media type', async () => {
  const response = await get('/robots.txt');

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=ascii');
  expect(await response.text()).toBe('User-agent: *');
});

test('serves the page of a folder under its address with a slash', async () => {
  const page = await get('/en/');
  const withoutSlash = await get('/en');

  expect(await page.text()).toBe('<h1>Home</h1>');
  expect(withoutSlash.status).toBe(301);
  expect(withoutSlash.headers.get('location')).toBe('/en/');
});

test('follows a redirect rule', async () => {
  const response = await get('/');

  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/en/');
});

test('follows a rewrite rule, with the headers of the rule', async () => {
  const response = await get('/en/appeals/0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11');

  expect(response.status).toBe(200);
  expect(response.headers.get('x-robots-tag')).toBe('noindex');
  expect(await response.text()).toBe('<h1>Appeal</h1>');
});

test('sends the headers for every page, and those of a rule instead of them', async () => {
  const page = await get('/en/');
  const asset = await get('/assets/site.css');

  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(asset.headers.get('cache-control')).toBe('immutable');
});

test('fills in the origin of the API', async () => {
  const page = await get('/en/');

  expect(page.headers.get('content-security-policy')).toBe(
    "connect-src 'self' http://127.0.0.1:7071",
  );
});

test('answers with the settings of this start', async () => {
  const response = await get('/config.json');

  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toEqual({
    api: 'http://127.0.0.1:7071',
    giving: 'soon',
    organisation: null,
    signIn: null,
  });
});

test('shows the page for what is not there under the status 404', async () => {
  const response = await get('/en/nothing-here');

  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toBe('<h1>No such page</h1>');
});

test('keeps the hosting rules themselves to itself', async () => {
  const response = await get('/staticwebapp.config.json');

  expect(response.status).toBe(404);
});

test.each(['br', 'gzip'])('compresses with %s', async (encoding) => {
  const response = await get('/assets/site.css', { headers: { 'Accept-Encoding': encoding } });

  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(Number(response.headers.get('content-length'))).toBeLessThan(style.length / 5);
  expect(await response.text()).toBe(style);
});

test('does not compress for a browser that takes nothing compressed', async () => {
  const response = await get('/assets/site.css', { headers: { 'Accept-Encoding': 'identity' } });

  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe(style);
});

test('answers 304 to a browser that has the file already', async () => {
  const etag = (await get('/assets/site.css')).headers.get('etag') ?? '';

  const again = await get('/assets/site.css', { headers: { 'If-None-Match': etag } });

  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('answers a HEAD request without a body', async () => {
  const response = await get('/robots.txt', { method: 'HEAD' });

  expect(response.headers.get('content-length')).toBe('13');
  expect(await response.text()).toBe('');
});

test('takes nothing but GET and HEAD', async () => {
  const response = await get('/en/', { method: 'POST', body: 'x' });

  expect(response.status).toBe(405);
});

test.each(['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
  'does not leave its folder for %s',
  async (path) => {
    expect(await rawStatus(path)).toBe(404);
  },
);

test('refuses an address that cannot be decoded', async () => {
  expect(await rawStatus('/%E0%A4%A')).toBe(400);
});

test('refuses hosting rules that it does not know', async () => {
  const folder = join(root, 'other');
  await mkdir(folder);
  await writeFile(
    join(folder, 'staticwebapp.config.json'),
    JSON.stringify({ trailingSlash: 'auto', networking: {} }),
  );

  const start = startSiteServer({ port: 0, folder, deployment });

  await expect(start).rejects.toThrow('networking');
});

/** The status of a path as it stands: `fetch` would tidy it up first. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    rawRequest({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
