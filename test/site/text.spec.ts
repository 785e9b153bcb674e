/** The pages of text: reached from everywhere, complete without a script, and exact about money. */
import { siteUrl } from './support/donor';
import { expect, test } from './support/test';
import { textPages } from './support/textPages';

test('the foot of a page leads to each of them', async ({ page }) => {
  await page.goto(siteUrl('/en/give/'));

  for (const { folder, title } of textPages) {
    await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(siteUrl(`/en/${folder}/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('the worked example adds up: all of the gift reaches the plan', async ({ page }) => {
  await page.goto(siteUrl('/en/how-it-works/'));

  await expect(page.getByRole('definition').filter({ hasText: 'US$' })).toHaveText([
    'US$100.00',
    'US$30.00',
    'US$70.00',
    'US$100.00',
    'US$3.20',
  ]);
});

test('every amount of the worked example stands at the end of its row', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(siteUrl('/en/how-it-works/'));

    const boxes = await Promise.all(
      (await page.locator('.sums dd.num').all()).map((amount) => amount.boundingBox()),
    );
    const ends = boxes.map((box) => Math.round((box?.x ?? 0) + (box?.width ?? 0)));

    expect(ends.length).toBeGreaterThan(3);
    expect(new Set(ends).size, `ends at ${width}: ${ends.join(' ')}`).toBe(1);
  }
});

test('the numbers to call can be called, and each says whose it is', async ({ page }) => {
  await page.goto(siteUrl('/en/learn-why/'));

  const thailand = page.getByRole('link', { name: /^Thailand/ });
  await expect(thailand).toHaveAttribute('href', 'tel:1300');
  await expect(page.getByRole('link', { name: /^United States/ })).toHaveAttribute(
    'href',
    'tel:18883737888',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('they are complete, and the quick exit is there', async ({ page }) => {
    for (const { folder, title } of textPages) {
      await page.goto(siteUrl(`/en/${folder}/`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(4);
      await expect(page.getByRole('link', { name: /^Leave now/ })).toBeVisible();
    }
  });
});
