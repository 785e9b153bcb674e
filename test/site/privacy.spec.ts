/** What the pages tell machines: headers, robots, share cards, and what they keep on the device. */
import { chooseAppeal, fillForm, goToPayment, press, siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

test('SG-42: no search engine keeps an appeal, and a shared link says nothing of it', async ({
  page,
}) => {
  const { id } = await cardOf('cedar');
  const response = await page.goto(siteUrl(`/en/appeals/${id}`));
  await expect(page.getByRole('heading', { level: 1, name: 'Cedar' })).toBeVisible();

  expect(response?.headers()['x-robots-tag']).toBe('noindex, noarchive, nosnippet');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute(
    'content',
    'noindex, noarchive, nosnippet',
  );
  const head = await page.locator('head').innerHTML();
  expect(head).not.toMatch(/cedar|fishing|south-east/i);
});

test('SG-43: the policy lets nothing in but the site’s own files and the API', async ({ page }) => {
  const response = await page.goto(siteUrl('/en/'));
  const headers = response?.headers() ?? {};

  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['content-security-policy']).not.toContain('.invalid');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['strict-transport-security']).toContain('max-age=');
  expect(headers['permissions-policy']).toContain('geolocation=()');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
});

test('no page holds a script or a style of its own', async ({ request }) => {
  for (const path of [
    '',
    'appeals/',
    'give/',
    'pledge/',
    'concern/',
    'how-it-works/',
    'not-found/',
  ]) {
    const html = await (await request.get(siteUrl(`/en/${path}`))).text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/);
  }
});

test('the device keeps nothing after the tab, and no story in it', async ({ page, context }) => {
  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$10' });
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');

  expect(await page.evaluate<number>('localStorage.length')).toBe(0);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate<string>('JSON.stringify(sessionStorage)');
  expect(kept).not.toMatch(/cedar|fishing/i);
});

test('an old address of the first page leads to it', async ({ page }) => {
  await page.goto(siteUrl('/'));

  await expect(page).toHaveURL(siteUrl('/en/'));
});
