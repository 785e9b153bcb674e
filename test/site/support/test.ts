/** Playwright's `test` with a browser that is in the lock file, and with what every page must obey. */
import { test as base, expect, type Browser } from '@playwright/test';
import { browserArguments, browserPath } from './browser';

interface PageRules {
  /** Whether the test makes calls fail on purpose, which the browser logs as errors. */
  hasFailingCalls: boolean;
  /** Whether the test makes a script fail on purpose: then its errors are what is looked for. */
  hasFailingScript: boolean;
  /** A host that the test answers for, because the page leads away to it. */
  mayLeaveFor: string;
  pageRules: undefined;
}

export const test = base.extend<PageRules, { browser: Browser }>({
  browser: [
    async ({ playwright }, use) => {
      const executablePath = await browserPath();
      const browser = await playwright.chromium.launch({
        args: browserArguments,
        ...(executablePath !== undefined && { executablePath }),
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  hasFailingCalls: [false, { option: true }],
  hasFailingScript: [false, { option: true }],
  mayLeaveFor: ['', { option: true }],

  /** SG-43: no request leaves the machine's own addresses. No error, no warning, nothing refused. */
  pageRules: [
    async ({ context, hasFailingCalls, hasFailingScript, mayLeaveFor }, use) => {
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        const isOurs = hostname === '127.0.0.1' || hostname === mayLeaveFor;
        if (!isOurs && protocol !== 'data:') strangers.push(request.url());
      });
      context.on('console', (message) => {
        const isFailedCall = message.text().startsWith('Failed to load resource');
        const isFault = message.type() === 'error' || message.type() === 'warning';
        if (!isFault || (hasFailingCalls && isFailedCall)) return;
        errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await context.addInitScript(
        `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error('Refused by the policy:', violatedDirective, blockedURI))`,
      );

      await use(undefined);

      expect(strangers, 'SG-43: requests to other machines').toEqual([]);
      // The browser tells of an error after the page's own handler, which may have said it by now.
      if (hasFailingScript) {
        await expect.poll(() => errors, 'errors in the console').not.toEqual([]);
      } else expect(errors, 'errors and warnings in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
