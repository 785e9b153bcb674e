/** `npm run site:dev`: pages from their source with hot reload, and `/styles`, which no deployment has. */
import AxeBuilder from '@axe-core/playwright';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { endpoints } from './support/stack';
import { expect, test } from './support/test';

// A part of `/styles` fails, to show what stands in its place, and nothing there is sent.
test.use({ hasFailingCalls: true });

const stopsWithinMs = 5_000;

let data = '';
let server: ChildProcess;
let origin = '';

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), '6degree-source-'));
  await writeFile(join(data, 'endpoints.json'), JSON.stringify(endpoints()));
  server = spawn(
    process.execPath,
    ['--import', 'tsx', 'dev/site/devServer.ts', '--port', '0', '--data', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (server.stdout === null) throw new Error('the server says nothing');
  for await (const line of createInterface(server.stdout)) {
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (found === undefined) continue;
    origin = found;
    break;
  }
});

test.afterAll(async () => {
  server.kill('SIGKILL');
  await rm(data, { recursive: true, force: true });
});

test('a page stands at its address, comes from source, and hears of changes', async ({ page }) => {
  const { id } = await cardOf('cedar');
  const sources: string[] = [];
  page.on('request', (request) => sources.push(new URL(request.url()).pathname));

  await page.goto(`${origin}/en/appeals/${id}`);

  await expect(page.getByRole('heading', { level: 1, name: 'Cedar' })).toBeVisible();
  expect(sources).toContain('/@vite/client');
  expect(sources).toContain('/src/appeals/AppealPage.tsx');
  expect(await (await page.request.get(`${origin}/ar/give/`)).text()).toContain('dir="rtl"');
});

test('every part of the site can be seen in every state, without a barrier', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`${origin}/styles`);
  await expect(page.getByRole('heading', { level: 1, name: 'Styles' })).toBeVisible();
  const names = await page.getByRole('heading', { level: 2 }).getByRole('link').allTextContents();
  expect(names.length).toBeGreaterThan(40);

  for (const name of names.filter((part) => part !== 'ErrorBoundary')) {
    await page.goto(`${origin}/en/styles/?part=${encodeURIComponent(name)}`);
    await expect(page.locator('#styles > :not(.shapes)').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode()
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
      name,
    ).toEqual([]);
  }
});

test('no deployment has it', async ({ request }) => {
  for (const path of ['/styles', '/styles/', '/en/styles/', '/styles/entry.tsx']) {
    expect((await request.get(siteUrl(path))).status()).toBe(404);
  }
});

test('it stops within five seconds', async () => {
  const ended = once(server, 'exit');
  const startedAt = performance.now();
  server.kill('SIGTERM');
  await ended;
  expect(performance.now() - startedAt).toBeLessThan(stopsWithinMs);
});
