/** Nothing jumps while a page is read: what comes late comes into a place that was kept for it. */
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, press, siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

const answerDelayMs = 1_500;
const shiftMax = 0.02;
const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1280, height: 1440 },
];

/** Counts as a browser does (cumulative layout shift), from the first paint on. */
const countShifts = `
  self.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) self.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Each stands complete when its heading is there. */
const pages: Record<string, { open: (page: Page) => Promise<string>; heading: RegExp }> = {
  'the first page': { open: () => Promise.resolve('/en/'), heading: /^Cedar$/ },
  'an appeal': {
    open: async () => `/en/appeals/${(await cardOf('cedar')).id}`,
    heading: /^Cedar$/,
  },
  'an appeal that has closed': {
    open: () => Promise.resolve('/en/appeals/0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11'),
    heading: /has closed/,
  },
  'a form': {
    open: async () => `/en/give/${(await cardOf('cedar')).id}`,
    heading: /^Give to Cedar/,
  },
  'a receipt': {
    open: async (page) => {
      await chooseAppeal(page, 'Quartz');
      await fillForm(page, { amount: 'US$10' });
      await goToPayment(page);
      await press(page, 'Pay');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');
      return new URL(page.url()).pathname + new URL(page.url()).search;
    },
    heading: /^Thank you/,
  },
  'a receipt without its key': {
    open: () => Promise.resolve('/en/pledge/'),
    heading: /from your e-mail/,
  },
  'reporting a concern': {
    open: () => Promise.resolve('/en/concern/'),
    heading: /worries me/,
  },
};

test.use({ hasFailingCalls: true });

for (const [name, { open, heading }] of Object.entries(pages)) {
  test(`${name}: nothing moves when the answers come late`, async ({ page }) => {
    const path = await open(page);
    await page.addInitScript(countShifts);
    await page.route(/\/api\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, answerDelayMs));
      await route.continue();
    });
    const shifts: Record<string, number> = {};
    for (const window of windows) {
      await page.setViewportSize(window);
      await page.goto(siteUrl(path));
      await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(page.locator('main .fetching')).toHaveCount(0);
      await page.waitForTimeout(200);
      shifts[`${window.width}x${window.height}`] = await page.evaluate<number>('self.shift');
    }

    expect(Object.entries(shifts).filter(([, shift]) => shift >= shiftMax)).toEqual([]);
  });
}
