/** An old phone, whose browser is of the age of Chrome 90 or Safari 14, reads and gives all the same. */
import { chooseAppeal, fillForm, goToPayment, press, siteUrl } from './support/donor';
import { expect, test } from './support/test';

/** What such browsers lack, and pages could ask for. */
const lacking = [
  'AbortSignal.timeout',
  'AbortSignal.any',
  'Object.hasOwn',
  'Object.groupBy',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.with',
  'Array.fromAsync',
  'Promise.withResolvers',
  'String.prototype.at',
  'Intl.DisplayNames',
  'Crypto.prototype.randomUUID',
  'window.structuredClone',
];

/** Class blocks and assignments that such browsers cannot read: then no line of the file runs. */
const newSyntax = /static\s*\{|(\?\?|\|\||&&)=|[{;]#\w/;

test('from the first page to the thanks', async ({ page }) => {
  const scripts: Promise<{ url: string; text: string }>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (url.startsWith(siteUrl('/')) && url.endsWith('.js')) {
      scripts.push(response.text().then((text) => ({ url, text })));
    }
  });
  await page.addInitScript(lacking.map((name) => `delete ${name};`).join('\n'));

  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  await goToPayment(page);
  const taken = await Promise.all(scripts);
  await press(page, 'Pay');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');
  expect(taken.length).toBeGreaterThan(3);
  expect(taken.filter(({ text }) => newSyntax.test(text)).map(({ url }) => url)).toEqual([]);
});

test('a story in another language than the page', async ({ page }) => {
  await page.addInitScript(lacking.map((name) => `delete ${name};`).join('\n'));
  await page.goto(siteUrl('/fr/'));
  await page.locator('.card h3 a').first().click();

  await expect(page.getByText('Le récit est donné dans la langue')).toBeVisible();
});
