/** The browser tests: the real site, against the whole portal on this machine. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  globalSetup: './support/startStack.ts',
  outputDir: '../../test-results/site',
  // They share one stack with one inbox.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/site.json' }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
  },
  // Lighthouse measures time: it comes last, and alone.
  projects: [
    { name: 'pages', testIgnore: 'lighthouse.spec.ts' },
    { name: 'lighthouse', testMatch: 'lighthouse.spec.ts' },
  ],
});
