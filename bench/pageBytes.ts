/** What each page of the site weighs with everything it loads, in every language, compressed as it is sent. */
import { chromium as launcher, type Browser } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readOptions } from '../dev/stack/options';
import { startStack } from '../dev/stack/startStack';
import { buildSite } from '../site/build';
import { browserArguments, browserPath } from '../test/site/support/browser';
import { locales, pathOf, sitePages } from '../test/site/support/sitePages';
import type { Benchmark, Line } from './result';

/** On a line of 400 kbit/s, 60 KB take little more than a second. */
const bytesMax = 60_000;

interface Weight {
  bytes: number;
  requests: number;
}

/** Bodies as they travel: compressed by the site, and by the API when it does. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answers: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(answers);
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}

const listSchema = z.object({
  campaigns: z.array(z.object({ id: z.uuid(), name: z.string().nullable() })),
});

/** The sample appeal with the longest story. @throws Error when it is not listed. */
async function cedarId(api: string): Promise<string> {
  const { campaigns } = listSchema.parse(await (await fetch(`${api}/api/campaigns`)).json());
  const cedar = campaigns.find(({ name }) => name === 'cedar');
  if (cedar === undefined) throw new Error('no appeal of Cedar');
  return cedar.id;
}

async function weighAll(
  browser: Browser,
  { site, api }: { site: string; api: string },
): Promise<Line[]> {
  const campaignId = await cedarId(api);
  const lines: Line[] = [];
  for (const page of sitePages) {
    for (const locale of locales) {
      const { bytes, requests } = await weigh(
        browser,
        `${site}${pathOf(page, locale, campaignId)}`,
      );
      lines.push({
        what: `${page.name} in ${locale}`,
        value: `${(bytes / 1000).toFixed(1)} KB`,
        samples: `${requests} requests`,
        goal: { text: `at most ${bytesMax / 1000} KB`, met: bytes <= bytesMax },
      });
    }
  }
  return lines;
}

async function run(): Promise<Line[]> {
  const data = await mkdtemp(join(tmpdir(), '6degree-bytes-'));
  await buildSite();
  const stack = await startStack(readOptions(['--port', '0', '--data', data, '--memory']));
  const executablePath = await browserPath();
  const browser = await launcher.launch({
    args: browserArguments,
    ...(executablePath !== undefined && { executablePath }),
  });
  try {
    return await weighAll(browser, stack.endpoints);
  } finally {
    await browser.close();
    await stack.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** Bytes are the same on every machine, so that too many of them fail. */
export const pageBytes: Benchmark = { name: 'bytes', run, mustMeetGoals: true };
