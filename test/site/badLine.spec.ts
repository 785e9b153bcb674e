/** The whole way on a line of the slowest kind, and in two tabs at once. */
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, payButton, press, siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

/** As a phone has it at the edge of a cell: half a second there and back, and 6 KB a second. */
const edge = { offline: false, latency: 500, downloadThroughput: 6_000, uploadThroughput: 6_000 };

const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', edge);
};

test('on a slow line the page says that the appeal comes, shows it, and makes one gift', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { id } = await cardOf('quartz');
  await page.goto(siteUrl('/en/'));
  await slowDown(page);

  await page.goto(siteUrl(`/en/appeals/${id}`), { waitUntil: 'commit' });
  await expect(page.getByRole('status').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Quartz' })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('link', { name: 'Give to Quartz’s plan' }).click();
  await expect(page.getByLabel('US$10', { exact: true })).toBeVisible({ timeout: 60_000 });
  await fillForm(page, { amount: 'US$10' });
  const keys: string[] = [];
  page.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (key !== undefined && request.method() === 'POST') keys.push(key);
  });
  await payButton(page).click();
  await payButton(page)
    .click({ force: true, timeout: 1_000 })
    .catch(() => undefined);
  await page.waitForURL(/\/checkout\//, { timeout: 30_000 });

  expect(new Set(keys).size).toBe(1);
});

test('two tabs are two gifts: neither takes the other’s place, and each has its receipt', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await chooseAppeal(page, 'Quartz');
  await chooseAppeal(other, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  await fillForm(other, { amount: 'US$25' });

  const sessions = [await goToPayment(page), await goToPayment(other)];
  await press(other, 'Pay');
  await press(page, 'Pay');

  expect(new Set(sessions).size).toBe(2);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your US$10');
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Your US$25');
});
