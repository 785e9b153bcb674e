/** Five languages: the address says which, a switch keeps the page and what was typed, and Arabic runs from right to left. */
import type { Page } from '@playwright/test';
import { directions, languageNames, locales, type Locale } from '../../site/src/text/locales';
import { chooseAppeal, fillForm, newAddress, press, siteUrl } from './support/donor';
import { cardOf, mailTo } from './support/portal';
import { expect, test } from './support/test';
import { textPages } from './support/textPages';

const folders = [
  '',
  'give/',
  'pledge/',
  'concern/',
  ...textPages.map(({ folder }) => `${folder}/`),
];

async function switchTo(page: Page, locale: Locale): Promise<void> {
  await page.locator('#languages summary').click();
  await page.getByRole('link', { name: languageNames[locale], exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

for (const locale of locales) {
  test(`every page opens in ${locale}, in its direction, with its own words alone`, async ({
    page,
  }) => {
    const catalogues: string[] = [];
    page.on('request', (request) => {
      const [, name] = /\/assets\/([a-z]{2})-[^/]*\.js$/.exec(request.url()) ?? [];
      if (name !== undefined) catalogues.push(name);
    });

    for (const folder of folders) {
      await page.goto(siteUrl(`/${locale}/${folder}`));

      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', directions[locale]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }

    expect(new Set(catalogues)).toEqual(new Set([locale]));
  });
}

test('pages for search engines name their counterparts, the others do not', async ({ page }) => {
  const counterparts = async () => {
    const links = await page.locator('link[rel="alternate"]').all();
    return Promise.all(
      links.map(async (link) => [
        await link.getAttribute('hreflang'),
        await link.getAttribute('href'),
      ]),
    );
  };

  await page.goto(siteUrl('/fr/learn-why/'));
  expect(await counterparts()).toEqual([
    ...locales.map((locale) => [locale, siteUrl(`/${locale}/learn-why/`)]),
    ['x-default', siteUrl('/')],
  ]);
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/fr/appeals/${id}`));
  expect(await counterparts()).toEqual([]);
});

test('another language keeps the form: the appeal, the amount chosen since, and what was typed', async ({
  page,
}) => {
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/en/give/${id}?amount=2500`));
  await expect(page.getByLabel('US$25', { exact: true })).toBeChecked();
  await page.getByLabel('US$100', { exact: true }).check();
  await page.getByLabel('E-mail address').fill('sam@example.org');

  await switchTo(page, 'fr');

  await expect(page).toHaveURL(siteUrl(`/fr/give/${id}`));
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue('sam@example.org');
  await expect(page.getByLabel('100 $US'.replace(' ', '\u00a0'), { exact: true })).toBeChecked();
});

test('an amount in the address stays chosen through a reload', async ({ page }) => {
  await page.goto(siteUrl('/en/give/?amount=2500'));
  await expect(page.getByLabel('US$25', { exact: true })).toBeChecked();

  await page.reload();

  await expect(page.getByLabel('US$25', { exact: true })).toBeChecked();
});

test('another language keeps a concern and the appeal it is about', async ({ page }) => {
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/en/concern/?appeal=${id}`));
  await page.getByLabel('What worries you').fill('A word too many');

  await switchTo(page, 'id');

  await expect(page).toHaveURL(siteUrl(`/id/concern/?appeal=${id}`));
  await expect(page.locator('#text')).toHaveValue('A word too many');
});

test('a gift made in Thai: payment page, receipt and mail are in Thai; the receipt in other languages too, its key never in the query', async ({
  page,
}) => {
  const email = newAddress();
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/th/give/${id}`));
  await page.getByLabel('US$10', { exact: true }).check();
  await page.locator('#agree').check();
  await page.locator('#email').fill(email);
  await page.getByRole('button', { name: /^จ่าย US\$10/ }).click();
  await page.waitForURL(/\/checkout\//);
  await expect(page.getByText('Language asked for: th')).toBeVisible();
  await expect(page.getByText('เงินบริจาคเพื่อการกลับบ้าน')).toBeVisible();
  await press(page, 'Pay');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('ขอบคุณ');
  await switchTo(page, 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Merci.');
  expect(new URL(page.url()).search).toMatch(/^\?id=[0-9a-f-]{36}$/);

  const mail = await mailTo(email);
  expect(mail.subject).toBe('ขอบคุณสำหรับเงินบริจาค US$10.00 ของคุณ');
  expect(mail.text).toContain('/th/pledge/#');
});

test('a story is told in its own language, and the page says which', async ({ page }) => {
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/ar/appeals/${id}`));

  await expect(page.locator('.chapters p[lang="en"][dir="auto"]').first()).toBeVisible();
  await expect(page.getByText('تُعرض القصة باللغة التي كُتبت بها: الإنجليزية')).toBeVisible();
});

test.describe('the first address', () => {
  test.use({ locale: 'id-ID' });

  test('leads on to the reader’s language', async ({ page }) => {
    await page.goto(siteUrl('/'));

    await expect(page).toHaveURL(siteUrl('/id/'));
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('lets one choose', async ({ page }) => {
      await page.goto(siteUrl('/'));

      for (const locale of locales) {
        await expect(
          page.getByRole('link', { name: languageNames[locale], exact: true }),
        ).toHaveAttribute('href', `/${locale}/`);
      }
    });
  });
});

test.describe('an address that is not there', () => {
  test.use({ hasFailingCalls: true });

  test('is answered in the language that it names', async ({ page }) => {
    await page.goto(siteUrl('/ar/no-such-page'));

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا توجد صفحة في هذا العنوان');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});

test.describe('from right to left', () => {
  for (const width of [320, 1280]) {
    test(`at ${width}: the exit and the threads are mirrored, the map is not, nothing overflows`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const { id } = await cardOf('cedar');
      await page.goto(siteUrl(`/ar/appeals/${id}`));
      await expect(page.locator('.story .map')).toBeVisible();

      const [exit, brand] = await Promise.all([
        page.locator('#exit').boundingBox(),
        page.locator('.brand').boundingBox(),
      ]);
      expect(exit?.x).toBeLessThan(brand?.x ?? 0);
      await expect(page.locator('.title .thread')).toHaveCSS(
        'transform',
        'matrix(-1, 0, 0, 1, 0, 0)',
      );
      await expect(page.locator('.story .map')).toHaveCSS('transform', 'none');
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBe(0);
    });
  }

  test('amounts are read whatever digits are typed, and shown as the bank shows them', async ({
    page,
  }) => {
    await page.goto(siteUrl('/ar/give/'));
    await page.getByLabel('مبلغ آخر', { exact: true }).check();

    await page.locator('#amount').fill('٣٥٫٥٠');

    await expect(page.getByRole('button', { name: /^ادفعوا/ })).toContainText('US$35.50');
  });
});

test('the switch closes by Escape and gives the focus back', async ({ page }) => {
  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$10' });
  const summary = page.locator('#languages summary');
  await summary.click();

  await page.getByRole('link', { name: 'ไทย' }).focus();
  await page.keyboard.press('Escape');

  await expect(summary).toBeFocused();
  await expect(page.getByRole('link', { name: 'ไทย' })).toBeHidden();
});
