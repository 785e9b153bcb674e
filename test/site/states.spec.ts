/** Every state of the pages beside their first: accessible, within its width, quiet. The exit is there. */
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { chooseAppeal, fillForm, goToPayment, payButton, press, siteUrl } from './support/donor';
import { lookAt } from './support/look';
import { cardOf, provider } from './support/portal';
import { expect, test } from './support/test';

test.use({ hasFailingCalls: true, reducedMotion: 'reduce' });
test.setTimeout(120_000);

const unknownId = '0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11';

/** Each leads to a page in one state, and waits until it stands there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'appeal-in-one-region': (page) => openAppeal(page, 'larch', 'Larch'),
  fund: (page) => openAppeal(page, 'childrens-fund', 'Children’s return and school fund'),
  closed: async (page) => {
    await page.goto(siteUrl(`/en/appeals/${unknownId}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This appeal has closed');
  },
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
  'closed-ar': async (page) => {
    await page.goto(siteUrl(`/ar/appeals/${unknownId}`));
    await expect(page.locator('main h1')).toBeVisible();
  },
  'give-errors-ar': async (page) => {
    await page.goto(siteUrl('/ar/give/'));
    await page.locator('main form button[type=submit]').click();
    await expect(page.getByRole('alert')).toBeFocused();
  },
  funded: async (page) => {
    await page.route('**/api/campaigns/*', async (route) => {
      const response = await route.fetch();
      const view = z.looseObject({ goalMinor: z.int() }).parse(await response.json());
      const json = { ...view, raisedMinor: view.goalMinor, fundedPercent: 100, status: 'funded' };
      await route.fulfill({ response, json });
    });
    await openAppeal(page, 'cedar', 'Cedar');
    await expect(page.getByText('Every need in this plan is covered')).toBeVisible();
  },
  failed: async (page) => {
    const session = await pledge(page);
    await press(page, 'Pay later');
    await provider(session, 'fail');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('didn’t go through');
  },
  expired: async (page) => {
    const session = await pledge(page);
    await press(page, 'Leave');
    await provider(session, 'expire');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('time to pay ran out');
  },
  'concern-errors': async (page) => {
    await page.goto(siteUrl('/en/concern/'));
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
  },
  'concern-sent': async (page) => {
    await page.goto(siteUrl('/en/concern/'));
    await page.getByLabel('What worries you').fill('A worry');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you. We have it.' })).toBeVisible();
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

async function pledge(page: Page): Promise<string> {
  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$10' });
  return goToPayment(page);
}

for (const [name, open] of Object.entries(states)) {
  test(`${name}: no barrier, nothing wider than the page`, async ({ page }) => {
    await open(page);
    await lookAt(page, name);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what needs none can be read, and the rest says that it needs it', async ({ page }) => {
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('They chose to go home.');
    await expect(page.getByRole('heading', { name: 'How a gift travels' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Leave now/ })).toHaveAttribute('href', /^https/);

    const { id } = await cardOf('cedar');
    for (const path of [`/en/appeals/${id}`, `/en/give/${id}`, '/en/pledge/']) {
      await page.goto(siteUrl(path));
      await expect(page.getByRole('heading', { level: 1 })).toContainText('needs JavaScript');
      await expect(page.getByText('Fetching')).toBeHidden();
    }
  });
});
