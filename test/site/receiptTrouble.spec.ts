/** A receipt on a bad line: nobody who has paid is told that nothing was, or led to pay again. */
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, press } from './support/donor';
import { expect, test } from './support/test';

test.use({ hasFailingCalls: true });

const dontPayAgain =
  'If you have paid, don’t pay again: the e-mail tells you how your gift stands.';
const claim = /charged/i;

async function pay(page: Page): Promise<void> {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');
}

test('without a connection', async ({ page, context }) => {
  await pay(page);

  await context.setOffline(true);

  const note = page.locator('#offline');
  await expect(note).toContainText(dontPayAgain);
  await expect(note).not.toContainText(claim);
});

test('when it was asked for too often', async ({ page }) => {
  await pay(page);
  await page.route('**/api/pledges/*', (route) =>
    route.fulfill({
      status: 429,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
      json: { type: '/problems/too-many-attempts', status: 429, retryAfterSeconds: 600 },
    }),
  );

  await page.reload();

  const note = page.getByRole('main').getByRole('alert');
  await expect(note).toContainText('Please wait a little');
  await expect(note).toContainText(dontPayAgain);
  await expect(page.getByRole('main')).not.toContainText(claim);
});

test.describe('when its words are lost on the way', () => {
  test.use({ hasFailingScript: true });

  test('the page says that it is not complete', async ({ page }) => {
    await pay(page);
    await page.route(/\/assets\/en-/, (route) => route.abort());

    await page.reload();

    const note = page.locator('#not-loaded');
    await expect(note).toContainText(dontPayAgain);
    await expect(note).not.toContainText(claim);
  });
});
