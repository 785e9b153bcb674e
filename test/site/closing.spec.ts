/** An appeal that closes while somebody has it open. */
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { chooseAppeal, fillForm, goToPayment, press, siteUrl } from './support/donor';
import { cardOf, setHidden } from './support/portal';
import { expect, test } from './support/test';

test.use({ hasFailingCalls: true });

const minuteMs = 60_000;
let id = '';
test.beforeAll(async () => {
  ({ id } = await cardOf('slate'));
});
test.afterEach(() => setHidden(id, false));

async function openSlate(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(siteUrl(`/en/appeals/${id}`));
  await expect(page.getByRole('heading', { level: 1, name: 'Slate' })).toBeVisible();
}

test('within a minute, an open tab shows nothing of it but that it closed', async ({ page }) => {
  await openSlate(page);
  await setHidden(id, true);

  await page.clock.runFor(minuteMs);

  const note = page.getByRole('alert');
  await expect(note.getByRole('heading', { level: 1 })).toHaveText('This appeal has closed');
  await expect(page.locator('#main')).not.toContainText(/slate|agriculture|central asia/i);
  await expect(page.locator('main > div')).toBeFocused();
  expect(await page.locator('.map').count()).toBe(0);
});

test('a tab that nobody sees asks for nothing, and looks at once when it is seen again', async ({
  page,
}) => {
  await openSlate(page);
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith(`/api/campaigns/${id}`)) asked += 1;
  });
  const become = (state: 'hidden' | 'visible') =>
    page.evaluate(
      `Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
       document.dispatchEvent(new Event('visibilitychange'));`,
    );

  await become('hidden');
  await page.clock.runFor(5 * minuteMs);
  expect(asked).toBe(0);

  await setHidden(id, true);
  await become('visible');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This appeal has closed');
  expect(asked).toBe(1);
});

test('a line that breaks closes nothing: what is being read stays', async ({ page }) => {
  await openSlate(page);
  await page.route(`**/api/campaigns/${id}`, (route) => route.abort('connectionreset'));

  for (let look = 1; look <= 2; look += 1) {
    const failed = page.waitForEvent('requestfailed');
    await page.clock.runFor(minuteMs);
    await failed;
  }

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slate');
});

test('its card leaves the first page too, and the others stay', async ({ page }) => {
  await page.clock.install();
  await page.goto(siteUrl('/en/'));
  const card = page.getByRole('link', { name: 'Slate', exact: true });
  await expect(card).toBeVisible();
  await setHidden(id, true);

  await page.clock.runFor(minuteMs);

  await expect(card).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Cedar', exact: true })).toBeVisible();
});

test('the first page keeps its cards while the line is down', async ({ page }) => {
  await page.clock.install();
  await page.goto(siteUrl('/en/'));
  await expect(page.getByRole('link', { name: 'Slate', exact: true })).toBeVisible();
  await page.route('**/api/campaigns*', (route) => route.abort('connectionreset'));

  const failed = page.waitForEvent('requestfailed');
  await page.clock.runFor(minuteMs);
  await failed;

  await expect(page.getByRole('link', { name: 'Slate', exact: true })).toBeVisible();
});

test('an open form shows its name no longer', async ({ page }) => {
  await page.clock.install();
  await page.goto(siteUrl(`/en/give/${id}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give to Slate’s plan');
  await setHidden(id, true);

  await page.clock.runFor(minuteMs);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This appeal has closed');
  await expect(page.getByRole('main')).not.toContainText(/slate/i);
});

test('an open receipt shows its name no longer, and keeps what was given', async ({ page }) => {
  const quartz = await cardOf('quartz');
  await page.clock.install();
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$25' });
  await goToPayment(page);
  await press(page, 'Pay');
  const heading = page.getByRole('heading', { level: 1 });
  await expect
    .poll(async () => {
      await page.clock.runFor(2_000);
      return heading.textContent();
    })
    .toContain('Quartz’s plan');
  await page.clock.runFor(1_000); // It has stopped asking, and begins to look from time to time.

  try {
    await setHidden(quartz.id, true);
    // The next look falls into it; the whole minute would also run out for that look's answer.
    await page.clock.runFor(46_000);

    await expect(heading).toHaveText('Thank you. Your US$25 has arrived.');
    await expect(page.getByRole('main')).not.toContainText(/quartz/i);
    await expect(page.getByRole('table')).toContainText('US$25.00');
  } finally {
    await setHidden(quartz.id, false);
  }
});

test.describe('SG-21: what is told no longer leaves an open tab within a minute', () => {
  /** Answers of the API as they are once the person has asked for less. */
  async function tellLess(page: Page, less: Partial<Record<'name' | 'waiting', null>>) {
    const viewSchema = z.looseObject({ id: z.string(), needs: z.array(z.unknown()) });
    await page.route(`**/api/campaigns/${id}`, async (route) => {
      const response = await route.fetch();
      const view = viewSchema.parse(await response.json());
      const updates = [{ month: '2026-10', sentence: 'settled-in' }];
      await route.fulfill({
        response,
        json: { ...view, ...less, needs: view.needs.slice(1), updates },
      });
    });
    const listSchema = z.looseObject({ campaigns: z.array(z.looseObject({ id: z.string() })) });
    await page.route('**/api/campaigns', async (route) => {
      const response = await route.fetch();
      const list = listSchema.parse(await response.json());
      const campaigns = list.campaigns.map((card) =>
        card.id === id ? { ...card, ...less } : card,
      );
      await route.fulfill({ response, json: { ...list, campaigns } });
    });
  }

  test('on its page', async ({ page }) => {
    await openSlate(page);
    const needs = page.locator('.needs > li');
    const before = await needs.count();
    await expect(page.getByText('Waiting to return')).toBeVisible();
    await tellLess(page, { waiting: null });

    await page.clock.runFor(minuteMs);

    await expect(needs).toHaveCount(before - 1);
    await expect(page.getByText('Waiting to return')).toBeHidden();
    await expect(page.getByText('October 2026')).toBeVisible();
  });

  test('on the first page', async ({ page }) => {
    await page.clock.install();
    await page.goto(siteUrl('/en/'));
    const card = page.getByRole('listitem').filter({ hasText: 'Slate' });
    await expect(card.getByText('Waiting')).toBeVisible();
    await tellLess(page, { name: null });

    await page.clock.runFor(minuteMs);

    await expect(card).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'A person who chose no name here' })).toBeVisible();
  });

  test('beside its form, which keeps what was written', async ({ page }) => {
    await page.clock.install();
    await page.goto(siteUrl(`/en/give/${id}`));
    await page.getByLabel('E-mail address').fill('sam@example.org');
    await tellLess(page, { name: null });

    await page.clock.runFor(minuteMs);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give to this plan');
    await expect(page.getByRole('main')).not.toContainText(/slate/i);
    await expect(page.getByLabel('E-mail address')).toHaveValue('sam@example.org');
  });
});
