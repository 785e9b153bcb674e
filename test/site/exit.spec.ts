/** SG-45: the quick exit, on every page. */
import type { Page } from '@playwright/test';
import { siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

/** Stands for the neutral page, which is not on this machine. */
const neutral = '<title>Weather</title><h1>Sunny</h1>';

async function openAppeal(page: Page): Promise<void> {
  const { id } = await cardOf('cedar');
  await page.route('https://www.bbc.com/weather', (route) =>
    route.fulfill({ contentType: 'text/html', body: neutral }),
  );
  await page.goto(siteUrl('/en/'));
  await page.goto(siteUrl(`/en/appeals/${id}`));
  await expect(page.getByRole('heading', { level: 1, name: 'Cedar' })).toBeVisible();
}

test.use({ mayLeaveFor: 'www.bbc.com', hasFailingCalls: true });

test('the link replaces the page, so that Back does not lead to it', async ({ page }) => {
  await openAppeal(page);

  await page.getByRole('link', { name: /^Leave now/ }).click();
  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible();
  await page.goBack();

  await expect(page).toHaveURL(siteUrl('/en/'));
});

test('Shift three times does the same, and is announced', async ({ page }) => {
  await openAppeal(page);

  await page.keyboard.press('Shift');
  await expect(page.getByText('Press it twice more to leave')).toBeAttached();
  await page.keyboard.press('Shift');
  await expect(page.getByText('Press Shift once more to leave')).toBeAttached();
  await page.keyboard.press('Shift');

  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible();
});

test('capital letters do not leave the page', async ({ page }) => {
  await page.goto(siteUrl('/en/concern/'));
  await page.getByLabel('What worries you').focus();

  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);

  await expect(page.getByLabel('What worries you')).toHaveValue('ABCD');
});

test('what the tab remembers is forgotten', async ({ page }) => {
  await openAppeal(page);
  await page.getByRole('link', { name: 'Give to Cedar’s plan' }).click();
  await page.getByLabel('E-mail address').fill('sam@example.org');

  await page.getByRole('link', { name: /^Leave now/ }).click();
  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible();
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/en/give/${id}`));

  await expect(page.getByLabel('E-mail address')).toHaveValue('');
});

test('it stands on every page, and says that the history stays', async ({ page }) => {
  const { id } = await cardOf('cedar');
  for (const path of [
    '/en/',
    `/en/appeals/${id}`,
    `/en/give/${id}`,
    '/en/pledge/',
    '/en/concern/',
    '/en/no-page',
  ]) {
    await page.goto(siteUrl(path));
    await expect(page.getByRole('link', { name: /^Leave now/ })).toBeInViewport();
  }
  await page.goto(siteUrl(`/en/appeals/${id}`));
  await expect(page.getByText('It does not erase your browsing history.')).toBeVisible();
});
