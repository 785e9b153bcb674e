/** One gift is made once, whatever the donor and the line do (M-03). */
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, payButton, press } from './support/donor';
import { expect, test } from './support/test';

test.use({ hasFailingCalls: true });

const pledgeCalls = '**/api/campaigns/*/pledges';

/** The idempotency keys that the page sends from now on, in order. */
function keysSent(page: Page): string[] {
  const keys: string[] = [];
  page.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (key !== undefined && request.method() === 'POST') keys.push(key);
  });
  return keys;
}

test('a double tap makes one pledge', async ({ page }) => {
  const keys = keysSent(page);
  await chooseAppeal(page, 'Flint');
  await fillForm(page, { amount: 'US$10' });

  await payButton(page).dblclick();
  await page.waitForURL(/\/checkout\//);

  expect(keys).toHaveLength(1);
});

test('a lost answer is asked for again under the same key', async ({ page }) => {
  const keys = keysSent(page);
  await chooseAppeal(page, 'Flint');
  await fillForm(page, { amount: 'US$10' });
  let isLost = false;
  await page.route(pledgeCalls, async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.continue();
    isLost = true;
    await route.fetch(); // The API has it, but the line is cut before the answer.
    return route.abort('connectionreset');
  });

  await payButton(page).click();
  await expect(page.getByText('No answer yet. Trying again.')).toBeVisible();
  await page.waitForURL(/\/checkout\//);

  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('a reload without an answer goes on with the same gift, and what was written', async ({
  page,
}) => {
  const keys = keysSent(page);
  await chooseAppeal(page, 'Flint');
  await fillForm(page, { amount: 'US$10', email: 'reload@example.org' });
  await page.route(pledgeCalls, (route) => route.abort('connectionreset'));
  await payButton(page).click();
  await expect(page.getByRole('heading', { name: 'There’s no connection' })).toBeVisible({
    timeout: 20_000,
  });

  await page.unroute(pledgeCalls);
  await page.reload();
  await expect(page.getByLabel('E-mail address')).toHaveValue('reload@example.org');
  await goToPayment(page);

  expect(new Set(keys).size).toBe(1);
});

test('the back button leads to the same payment', async ({ page }) => {
  const keys = keysSent(page);
  await chooseAppeal(page, 'Flint');
  await fillForm(page, { amount: 'US$10' });
  const session = await goToPayment(page);

  await page.goBack();
  const again = await goToPayment(page);

  expect(again).toBe(session);
  expect(new Set(keys).size).toBe(1);
});

test('another language after the back button is still the same gift', async ({ page }) => {
  const keys = keysSent(page);
  await chooseAppeal(page, 'Flint');
  await fillForm(page, { amount: 'US$10' });
  const session = await goToPayment(page);
  await page.goBack();

  await page.locator('#languages summary').click();
  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByRole('button', { name: /^Payer / }).click();

  await page.waitForURL(new RegExp(`/checkout/${session}`));
  expect(new Set(keys).size).toBe(1);
});

test('other details after the back button: the donor chooses which gift it is', async ({
  page,
}) => {
  const keys = keysSent(page);
  await chooseAppeal(page, 'Flint');
  await fillForm(page, { amount: 'US$10' });
  const session = await goToPayment(page);
  await page.goBack();

  await page.getByLabel('US$25', { exact: true }).check();
  await payButton(page).click();
  await expect(page.getByText('You have already started a gift of US$10')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with US$10' }).click();
  await page.waitForURL(new RegExp(`/checkout/${session}`));
  await page.goBack();
  await payButton(page).click();
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await page.waitForURL(
    (url) => url.pathname.includes('/checkout/') && !url.pathname.includes(session),
  );

  expect(new Set(keys).size).toBe(2);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you. Your US$25');
});
