/** Every page, in every state: accessible, within its width, quiet. Pictures are kept for people to look at. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, payButton, press, siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

test.use({ hasFailingCalls: true, reducedMotion: 'reduce' });

const pictures = 'test-results/screens';
const schemes = ['light', 'dark'] as const;
/** The narrowest page that WCAG asks for, a phone, a desk. */
const widths = [320, 360, 1280];

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each leads to a page in one state, and waits until it stands there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => {
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('link', { name: 'Cedar', exact: true })).toBeVisible();
  },
  appeal: (page) => openAppeal(page, 'cedar', 'Cedar'),
  fund: (page) => openAppeal(page, 'childrens-fund', 'Children’s return and school fund'),
  closed: async (page) => {
    await page.goto(siteUrl('/en/appeals/0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This appeal has closed');
  },
  give: (page) => chooseAppeal(page, 'Cedar'),
  'give-most-needed': async (page) => {
    await page.goto(siteUrl('/en/give/'));
    await expect(payButton(page)).toBeVisible();
  },
  'give-errors': async (page) => {
    await chooseAppeal(page, 'Cedar');
    await page.getByLabel('Another amount', { exact: true }).check();
    await payButton(page).click();
    await expect(page.getByRole('alert')).toBeFocused();
  },
  'give-refused': async (page) => {
    await chooseAppeal(page, 'Cedar');
    await fillForm(page, { amount: 'US$10' });
    await page.route('**/pledges', (route) => route.abort('connectionreset'));
    await payButton(page).click();
    await expect(page.getByRole('alert')).toBeFocused({ timeout: 20_000 });
  },
  thanks: async (page) => {
    await pledge(page);
    await press(page, 'Pay');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');
  },
  processing: async (page) => {
    await pledge(page);
    await press(page, 'Pay later');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Your bank is working');
  },
  left: async (page) => {
    await pledge(page);
    await press(page, 'Leave');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('You left');
  },
  'receipt-without-key': async (page) => {
    await page.goto(siteUrl('/en/pledge/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Open this page from');
  },
  concern: async (page) => {
    await page.goto(siteUrl('/en/concern/'));
    await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
  },
  'not-found': async (page) => {
    await page.goto(siteUrl('/en/no-such-page'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('There’s no page');
  },
  'no-connection': async (page) => {
    await page.route('**/api/campaigns*', (route) => route.abort('connectionreset'));
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  },
};

async function openAppeal(page: Page, name: string, heading: string): Promise<void> {
  const { id } = await cardOf(name);
  await page.goto(siteUrl(`/en/appeals/${id}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

async function pledge(page: Page): Promise<void> {
  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$10' });
  await goToPayment(page);
}

for (const [name, open] of Object.entries(states)) {
  test(`${name}: no barrier, nothing wider than the page`, async ({ page }) => {
    await open(page);

    for (const colorScheme of schemes) {
      for (const width of widths) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.screenshot({
          path: `${pictures}/${name}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
        const where = `${name} at ${width}, ${colorScheme}`;
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow, `${where}: wider than the window`).toBe(0);
        const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          where,
        ).toEqual([]);
      }
    }
  });
}
