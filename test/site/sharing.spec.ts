/** Passing a page on: the link says which page it stood on, and nothing about anybody. */
import { z } from 'zod';
import { siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

const pledgeSchema = z.object({ shareCode: z.string().nullable() });

test('an appeal is passed on by a link that names the page it was shared from', async ({
  page,
}) => {
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/en/appeals/${id}`));

  const section = page.getByRole('region', { name: 'Pass it on' });
  const link = siteUrl(`/en/appeals/${id}?via=appeal`);
  await expect(section.getByRole('link', { name: link })).toHaveAttribute('href', link);
  const mail = await section.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(link);
  expect(mail).not.toContain('+');
});

test.describe('without a menu of the device', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link is copied, and the page says so', async ({ page }) => {
    const { id } = await cardOf('cedar');
    await page.addInitScript(`delete Navigator.prototype.share;`);
    await page.goto(siteUrl(`/en/appeals/${id}`));

    await page.getByRole('button', { name: 'Copy the link' }).click();

    await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible();
    const copied = await page.evaluate(`navigator.clipboard.readText()`);
    expect(copied).toBe(siteUrl(`/en/appeals/${id}?via=appeal`));
  });
});

test('with a menu of the device, that is what opens', async ({ page }) => {
  const { id } = await cardOf('cedar');
  await page.addInitScript(`Navigator.prototype.share = async (shared) => {
    document.title = JSON.stringify(shared);
  };`);
  await page.goto(siteUrl(`/en/appeals/${id}`));

  await page.getByRole('button', { name: 'Share the link' }).click();

  await expect(page).toHaveTitle(/via=appeal/);
  expect(await page.title()).not.toMatch(/cedar/i);
});

test('the code of a link goes with the gift, and not with the address', async ({ page }) => {
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl('/en/?via=thanks'));
  await expect(page).toHaveURL(siteUrl('/en/'));

  await page.goto(siteUrl(`/en/give/${id}`));
  const asked = page.waitForRequest((request) => request.url().endsWith('/pledges'));
  await page.getByLabel('E-mail address').fill('sam@example.org');
  await page.getByLabel('I understand').check();
  await page.getByRole('button', { name: /^Pay/ }).click();

  expect(pledgeSchema.parse((await asked).postDataJSON()).shareCode).toBe('thanks');
  await page.waitForURL(/checkout/);
});

test('a code that no page has is dropped', async ({ page }) => {
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl('/en/?via=from-sam'));
  await expect(page).toHaveURL(siteUrl('/en/'));

  await page.goto(siteUrl(`/en/give/${id}`));
  const asked = page.waitForRequest((request) => request.url().endsWith('/pledges'));
  await page.getByLabel('E-mail address').fill('sam@example.org');
  await page.getByLabel('I understand').check();
  await page.getByRole('button', { name: /^Pay/ }).click();

  expect(pledgeSchema.parse((await asked).postDataJSON()).shareCode).toBeNull();
  await page.waitForURL(/checkout/);
});
