/** Pages whose script is switched off, late or lost: nothing is sent by the browser itself, and a word on what to do. */
import type { Page } from '@playwright/test';
import { EventEmitter, once } from 'node:events';
import { siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

test.use({ hasFailingCalls: true });

const forms = [
  { path: '/en/concern/', field: 'What worries you', send: 'Send' },
  { path: '/en/receipts/', field: 'E-mail address', send: 'Send me the links' },
];

const scripts = /\/assets\/.*\.js$/;

/** Moves on the time of the page's style alone: no script of the page's runs. */
const passSeconds = (page: Page, seconds: number) =>
  page.evaluate(
    `for (const animation of document.getAnimations()) animation.currentTime = ${seconds * 1_000}`,
  );

async function expectContact(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'gifts@6degree.example' })).toBeVisible();
  await expect(page.getByRole('link', { name: '+00 000 000 000' })).toBeVisible();
}

test.describe('switched off', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, send } of forms) {
    test(`${path} says whom to write to or call, and cannot be sent`, async ({ page }) => {
      await page.goto(siteUrl(path));

      await expect(page.getByRole('heading', { name: 'needs JavaScript' })).toBeVisible();
      await expectContact(page);
      await expect(page.getByRole('button', { name: send })).toBeHidden();
      expect(await page.locator('main form :enabled').count()).toBe(0);
    });
  }

  test('a receipt leads to the e-mail, and to nobody who would be paid again', async ({ page }) => {
    await page.goto(siteUrl('/en/pledge/'));

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page needs JavaScript to show your gift',
    );
    await expect(page.locator('noscript .note')).toContainText('If you have paid, don’t pay again');
    await expectContact(page);
  });
});

test.describe('lost', () => {
  for (const { path, field, send } of forms) {
    test(`${path} cannot be sent, and says after a while what to do`, async ({ page }) => {
      await page.route(scripts, (route) => route.abort());
      await page.goto(siteUrl(path));
      const note = page.locator('#not-loaded');

      await page.getByLabel(field).click({ force: true });
      await page.keyboard.type('nobody@example.org\n');
      await page.getByRole('button', { name: send }).click({ force: true });

      await expect(page.getByLabel(field)).toBeDisabled();
      await expect(page).toHaveURL(siteUrl(path));
      await passSeconds(page, 14);
      await expect(note).toBeHidden();
      await expect(note).toBeVisible();
      await expectContact(page);
    });
  }

  for (const path of ['/en/', '/en/appeals/', '/en/give/', '/en/pledge/']) {
    test(`${path} fetches nothing for ever: it says what to do`, async ({ page }) => {
      const { id } = await cardOf('cedar');
      await page.route(scripts, (route) => route.abort());
      await page.goto(siteUrl(path === '/en/appeals/' ? `${path}${id}` : path));
      await expect(page.getByText(/^(Fetching|Asking)/)).toHaveCSS('visibility', 'visible');

      await passSeconds(page, 15.1);

      const note = page.locator('#not-loaded');
      await expect(note).toContainText('Load it again when the line is better.');
      await expect(note).toContainText(path === '/en/pledge/' ? 'don’t pay again' : 'by phone');
      await expect(note).toBeVisible();
      await expect(page.getByText(/^(Fetching|Asking)/)).toHaveCSS('visibility', 'hidden');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('button', { name: /^Pay/ })).toHaveCount(0);
    });
  }
});

test.describe('late', () => {
  for (const { path, field } of forms) {
    test(`${path} takes what is typed once it can keep it`, async ({ page }) => {
      const line = new EventEmitter();
      const arrived = once(line, 'back');
      await page.route(scripts, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(siteUrl(path), { waitUntil: 'commit' });
      await expect(page.getByLabel(field)).toBeDisabled();
      await passSeconds(page, 16);
      await expect(page.locator('#not-loaded')).toBeVisible();

      line.emit('back');
      await page.getByLabel(field).fill('nobody');
      await page.getByLabel('E-mail address').fill('nobody@');
      await page.getByRole('button', { name: /^Send/ }).click();

      await expect(page.locator('#not-loaded')).toBeHidden();
      await expect(page.getByRole('alert')).toBeFocused();
      await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@');
      await expect(page).toHaveURL(siteUrl(path));
    });
  }
});
