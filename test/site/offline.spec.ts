/** A page whose line is down, or whose script fails, says so and leads on. */
import { siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

test.describe('without a connection', () => {
  test.use({ hasFailingCalls: true });

  test('the page stays, says so, and goes on when the line is back', async ({ page, context }) => {
    await page.goto(siteUrl('/en/learn-why/'));
    const note = page.locator('#offline');
    await expect(note).toBeHidden();

    await context.setOffline(true);
    await expect(note).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'How it works' }).click();
    await expect(note).toBeFocused();
    await expect(page).toHaveURL(siteUrl('/en/learn-why/'));

    await context.setOffline(false);
    await expect(note).toBeHidden();
    await page.getByRole('navigation').getByRole('link', { name: 'How it works' }).click();
    await expect(page).toHaveURL(siteUrl('/en/how-it-works/'));
  });

  test('the first step of giving stays too, with what was chosen', async ({ page, context }) => {
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('heading', { name: 'Cedar' })).toBeVisible();
    await page.getByRole('radio', { name: 'US$50' }).first().check();

    await context.setOffline(true);
    await page.getByRole('button', { name: 'Continue' }).click();

    await expect(page.locator('#offline')).toBeFocused();
    await expect(page).toHaveURL(siteUrl('/en/'));
    await expect(page.getByRole('radio', { name: 'US$50' }).first()).toBeChecked();
  });

  test('the way to another part of the same page works', async ({ page, context }) => {
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('heading', { name: 'Cedar' })).toBeVisible();

    await context.setOffline(true);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Open appeals' }).click();

    await expect(page).toHaveURL(siteUrl('/en/#appeals'));
  });

  for (const { path, shown } of [
    { path: '/en/appeals/', shown: 'Cedar' },
    { path: '/en/', shown: 'Cedar' },
    { path: '/en/give/', shown: 'Give to Cedar’s plan' },
  ]) {
    for (const back of ['the line is back', 'somebody looks again']) {
      test(`${path} gave up, and asks by itself once ${back}`, async ({ page, context }) => {
        const { id } = await cardOf('cedar');
        await page.route('**/api/campaigns**', (route) => route.abort('connectionreset'));
        await page.goto(siteUrl(path === '/en/' ? path : `${path}${id}`));
        await expect(page.getByRole('main').getByRole('alert')).toContainText('no connection');
        await page.unroute('**/api/campaigns**');

        if (back === 'somebody looks again') {
          await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
        } else {
          await context.setOffline(true);
          await context.setOffline(false);
        }

        await expect(page.getByRole('heading', { name: shown }).first()).toBeVisible();
      });
    }
  }
});

test('nothing is installed on the device: no worker, no cache, nothing that outlives the tab', async ({
  page,
}) => {
  const { id } = await cardOf('cedar');
  for (const path of ['/en/', `/en/appeals/${id}`, '/en/who-we-are/']) {
    await page.goto(siteUrl(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const kept = await page.evaluate(`(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      stored: localStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }))()`);
    expect(kept).toEqual({ workers: 0, caches: [], stored: 0, databases: 0, cookies: '' });
  }
});

test.describe('a script that fails', () => {
  test.use({ hasFailingScript: true });

  test('while it draws the page leaves words and a way on', async ({ page }) => {
    const { id } = await cardOf('cedar');
    await page.addInitScript(`Intl.NumberFormat = undefined;`);
    await page.goto(siteUrl(`/en/appeals/${id}`));

    const note = page.getByRole('alert');
    await expect(note.getByRole('heading', { level: 1 })).toHaveText(
      'Something on this page didn’t work',
    );
    await note.getByRole('link', { name: 'Go to the first page' }).click();
    await expect(page).toHaveURL(siteUrl('/en/'));
  });

  test('after a tap is said above the page', async ({ page }) => {
    const { id } = await cardOf('cedar');
    await page.addInitScript(`crypto.getRandomValues = undefined;`);
    await page.goto(siteUrl(`/en/give/${id}`));
    await page.getByLabel('E-mail address').fill('sam@example.org');
    await page.getByLabel('I understand').check();

    await page.getByRole('button', { name: /^Pay/ }).click();

    await expect(page.locator('#failed')).toContainText('didn’t work');
    await expect(page.getByLabel('E-mail address')).toHaveValue('sam@example.org');
  });
});
