/** Finding one's gifts again, and what may be done with a gift: choose, resend, take along, be forgotten. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { chooseAppeal, fillForm, goToPayment, newAddress, press, siteUrl } from './support/donor';
import { pressTabTo } from './support/keyboard';
import { lookAt } from './support/look';
import { mails, mailTo } from './support/portal';
import { expect, test } from './support/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Gives, and stays on the receipt page. */
async function give(page: Page, email = newAddress()): Promise<string> {
  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$10', email });
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(heading(page)).toContainText('Thank you.');
  return email;
}

async function ask(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the links' }).click();
  await expect(page.getByRole('heading', { name: 'Please look into your mailbox' })).toBeVisible();
}

/** The link of a mail with links, which opens one gift. */
async function linkFor(email: string): Promise<string> {
  const found = async () =>
    (await mails()).find(
      ({ to, subject }) => to.includes(email) && subject === 'Links to your gifts',
    );
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  return /http\S+\/pledge\/#\S+/.exec((await found())?.text ?? '')?.[0] ?? '';
}

test.describe('find my receipts', () => {
  test('from the foot of every page, by keyboard, to the gift', async ({ page }) => {
    const email = await give(page);
    await mailTo(email);
    await page.goto(siteUrl('/en/'));
    await page.getByRole('link', { name: 'Find my receipts' }).click();
    await expect(heading(page)).toHaveText('Find my receipts');

    await pressTabTo(page, page.getByLabel('E-mail address'));
    await page.keyboard.type(email.toUpperCase());
    await page.keyboard.press('Enter');

    await expect(page.getByText('It can take a few minutes.')).toBeVisible();
    await expect(page.locator(':focus')).toContainText('It can take a few minutes.');
    await page.goto('about:blank');
    await page.goto(await linkFor(email));
    await expect(heading(page)).toContainText('Thank you. Your US$10');
    expect(page.url()).not.toContain('#');
  });

  test('says the same to whoever asks, and a stranger gets nothing', async ({ page }) => {
    const [known, stranger] = [await give(page), newAddress()];
    await mailTo(known);
    const said: string[] = [];
    for (const address of [known, stranger]) {
      await page.goto(siteUrl('/en/receipts/'));
      await ask(page, address);
      said.push(await page.getByRole('main').innerText());
    }

    expect(said[1]).toBe(said[0]);
    await linkFor(known);
    expect((await mails()).filter(({ to }) => to.includes(stranger))).toEqual([]);
  });

  test('an address that is none is named beside its field and in a summary', async ({ page }) => {
    await page.goto(siteUrl('/en/receipts/'));
    await page.getByLabel('E-mail address').fill('nobody');
    await page.getByRole('button', { name: 'Send me the links' }).click();

    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: /^Enter an e-mail address/ }).click();

    await expect(page.getByLabel('E-mail address')).toBeFocused();
    await expect(page.getByLabel('E-mail address')).toHaveValue('nobody');
    await lookAt(page, 'receipts-error');
  });

  test('after sending, another address can be asked for', async ({ page }) => {
    await page.goto(siteUrl('/en/receipts/'));
    await lookAt(page, 'receipts');
    await page.setViewportSize({ width: 1280, height: 800 });
    await ask(page, newAddress());
    await lookAt(page, 'receipts-sent');

    await page.getByRole('button', { name: 'Ask with another address' }).click();

    await expect(page.getByLabel('E-mail address')).toBeEmpty();
  });

  test.describe('when it cannot be sent', () => {
    test.use({ hasFailingCalls: true });

    test('it says when to ask again, and the address stays', async ({ page }) => {
      await page.route('**/api/receipts/find', (route) =>
        route.fulfill({
          status: 429,
          contentType: 'application/problem+json',
          headers: { 'access-control-allow-origin': '*' },
          json: { type: '/problems/too-many-attempts', status: 429, retryAfterSeconds: 900 },
        }),
      );
      await page.goto(siteUrl('/en/receipts/'));
      await page.getByLabel('E-mail address').fill('somebody@example.org');
      await page.getByRole('button', { name: 'Send me the links' }).click();

      await expect(page.getByRole('alert')).toContainText(/You can ask again from \d\d:\d\d/);
      await expect(page.getByLabel('E-mail address')).toHaveValue('somebody@example.org');
    });
  });
});

test('a page that no key opens leads to finding one', async ({ page }) => {
  await page.goto(siteUrl('/en/pledge/'));

  await page.getByRole('main').getByRole('link', { name: 'Find my receipts' }).click();

  await expect(heading(page)).toHaveText('Find my receipts');
});

test.describe('a gift of one’s own', () => {
  test('what happens if plans change can be chosen again, and stays so', async ({ page }) => {
    await give(page);
    const fallback = page.getByRole('row', { name: 'If the plan changes' });
    await expect(fallback).toContainText('Use it where it is most needed');

    await page.getByLabel('Send it back to me').check();
    await page.getByRole('button', { name: 'Keep this choice' }).click();

    await expect(page.getByText('Your choice is kept.')).toBeVisible();
    await expect(fallback).toContainText('Send it back to me');
    await page.reload();
    await expect(fallback).toContainText('Send it back to me');
  });

  test('the receipt is sent once more', async ({ page }) => {
    const email = await give(page);
    await mailTo(email);

    await page.getByRole('button', { name: 'Send the receipt again' }).click();

    await expect(page.getByText('It is on its way.')).toBeVisible();
    await expect
      .poll(async () => (await mails()).filter(({ to }) => to.includes(email)).length)
      .toBe(2);
  });

  test('all that is kept can be taken along as a file', async ({ page }) => {
    const email = await give(page);
    const downloading = page.waitForEvent('download');

    await page.getByRole('button', { name: 'Download it' }).click();

    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^6degree-[0-9a-f-]{36}\.json$/);
    const kept = z
      .looseObject({ donor: z.looseObject({ email: z.string() }) })
      .parse(JSON.parse(await readFile(await download.path(), 'utf8')));
    expect(kept.donor.email).toBe(email);
    await expect(page.getByText('The file is among your downloads.')).toBeVisible();
  });

  test('a donor is forgotten only after reading what it means, by keyboard', async ({ page }) => {
    await give(page);
    const start = page.getByRole('button', { name: 'Erase my data' });
    await pressTabTo(page, start);
    await page.keyboard.press('Enter');
    const question = page.getByRole('heading', { name: /^Do you want to erase your data/ });
    await expect(question).toBeFocused();
    await expect(page.getByText('Every link to this gift ends')).toBeVisible();
    await lookAt(page, 'erase');
    await page.setViewportSize({ width: 1280, height: 800 });

    await pressTabTo(page, page.getByRole('button', { name: 'No, keep them' }));
    await page.keyboard.press('Enter');
    await expect(start).toBeFocused();
    await page.keyboard.press('Enter');
    await pressTabTo(page, page.getByRole('button', { name: 'Yes, erase my data' }));
    await page.keyboard.press('Enter');

    await expect(heading(page)).toHaveText('Your data are erased');
    await expect(page.locator(':focus')).toContainText('Your data are erased');
    await lookAt(page, 'erased');
    await page.reload();
    await expect(heading(page)).toHaveText('Open this page from your e-mail');
  });

  test.describe('when the line breaks after it was done', () => {
    test.use({ hasFailingCalls: true });

    test('asking again says that the data are erased', async ({ page }) => {
      await give(page);
      await page.route(
        '**/erasure',
        async (route) => {
          await route.fetch();
          await route.abort();
        },
        { times: 1 },
      );
      await page.getByRole('button', { name: 'Erase my data' }).click();
      const yes = page.getByRole('button', { name: 'Yes, erase my data' });
      await yes.click();
      await expect(page.getByRole('alert')).toBeVisible();

      await yes.click();

      await expect(heading(page)).toHaveText('Your data are erased');
    });
  });

  test('before it is paid, nobody is offered to be forgotten or a receipt', async ({ page }) => {
    await chooseAppeal(page, 'Quartz');
    await fillForm(page, { amount: 'US$10' });
    await goToPayment(page);
    await press(page, 'Leave');

    await expect(page.getByText('once nothing is open any more')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Erase my data' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Send the receipt again' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Keep this choice' })).toBeVisible();
  });
});

test('right to left: finding receipts in Arabic', async ({ page }) => {
  await page.goto(siteUrl('/ar/receipts/'));
  await expect(heading(page)).toHaveText('العثور على إيصالاتي');
  await lookAt(page, 'receipts-ar');
});
