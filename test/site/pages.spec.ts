/** Every page, in every state: accessible, within its width, quiet. Pictures are kept for people to look at. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, payButton, press, siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';
import { textPages } from './support/textPages';

test.use({ hasFailingCalls: true, reducedMotion: 'reduce' });

/** The narrowest page that WCAG asks for, a phone, a desk. */
const widths = [
  { width: 320, look: expectNoBarrier },
  { width: 360, look: takePicture },
  {
    width: 1280,
    look: async (page: Page, where: string) => {
      await takePicture(page, where);
      await expectNoBarrier(page, where);
    },
  },
];

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each leads to a page in one state, and waits until it stands there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => {
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('link', { name: 'Cedar', exact: true })).toBeVisible();
  },
  appeal: (page) => openAppeal(page, 'cedar', 'Cedar'),
  'appeal-in-one-region': (page) => openAppeal(page, 'larch', 'Larch'),
  fund: (page) => openAppeal(page, 'childrens-fund', 'Children’s return and school fund'),
  closed: async (page) => {
    await page.goto(siteUrl('/en/appeals/0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This appeal has closed');
  },
  give: (page) => chooseAppeal(page, 'Cedar'),
  'give-most-needed': async (page) => {
    await page.goto(siteUrl('/en/give/'));
    await expect(payButton(page)).toBeVisible();
  },
  'give-errors': async (page) => {
    await chooseAppeal(page, 'Cedar');
    await page.getByLabel('Another amount', { exact: true }).check();
    await payButton(page).click();
    await expect(page.getByRole('alert')).toBeFocused();
  },
  'give-refused': async (page) => {
    await chooseAppeal(page, 'Cedar');
    await fillForm(page, { amount: 'US$10' });
    await page.route('**/pledges', (route) => route.abort('connectionreset'));
    await payButton(page).click();
    await expect(page.getByRole('alert')).toBeFocused({ timeout: 20_000 });
  },
  thanks: async (page) => {
    await pledge(page);
    await press(page, 'Pay');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');
  },
  processing: async (page) => {
    await pledge(page);
    await press(page, 'Pay later');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Your bank is working');
  },
  left: async (page) => {
    await pledge(page);
    await press(page, 'Leave');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('You left');
  },
  'receipt-without-key': async (page) => {
    await page.goto(siteUrl('/en/pledge/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Open this page from');
  },
  concern: async (page) => {
    await page.goto(siteUrl('/en/concern/'));
    await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
  },
  ...Object.fromEntries(
    textPages.map(({ folder, title }) => [
      folder,
      async (page: Page) => {
        await page.goto(siteUrl(`/en/${folder}/`));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      },
    ]),
  ),
  'not-found': async (page) => {
    await page.goto(siteUrl('/en/no-such-page'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('There’s no page');
  },
  'no-connection': async (page) => {
    await page.route('**/api/campaigns*', (route) => route.abort('connectionreset'));
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  },
};

async function openAppeal(page: Page, name: string, heading: string): Promise<void> {
  const { id } = await cardOf(name);
  await page.goto(siteUrl(`/en/appeals/${id}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

async function pledge(page: Page): Promise<void> {
  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$10' });
  await goToPayment(page);
}

for (const [name, open] of Object.entries(states)) {
  test(`${name}: no barrier, nothing wider than the page`, async ({ page }) => {
    await open(page);

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const { width, look } of widths) {
        await page.setViewportSize({ width, height: 800 });
        await look(page, `${name}-${width}-${colorScheme}`);
      }
    }
  });
}

/** A picture for people to look at. */
async function takePicture(page: Page, where: string): Promise<void> {
  await page.screenshot({ path: `test-results/screens/${where}.png`, fullPage: true });
}

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, `${where}: wider than the window`).toBe(0);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
  expect(passes.length, `${where}: rules that were checked`).toBeGreaterThan(10);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    where,
  ).toEqual([]);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what needs none can be read, and the rest says that it needs it', async ({ page }) => {
    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('They chose to go home.');
    await expect(page.getByRole('heading', { name: 'How a gift travels' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Leave now/ })).toHaveAttribute('href', /^https/);

    const { id } = await cardOf('cedar');
    for (const path of [`/en/appeals/${id}`, `/en/give/${id}`, '/en/pledge/']) {
      await page.goto(siteUrl(path));
      await expect(page.getByRole('heading', { level: 1 })).toContainText('needs JavaScript');
      await expect(page.getByText('Fetching')).toBeHidden();
    }
  });
});
