/** The head of a page: nothing of it lies under the quick exit, in any language, at any width. */
import { siteUrl } from './support/donor';
import { locales } from './support/sitePages';
import { expect, test } from './support/test';

const widths = [320, 344, 360, 390, 768, 1024, 1280];

for (const locale of locales) {
  test(`SG-45: a tap on the name or the languages never leaves the site, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(siteUrl(`/${locale}/how-it-works/`));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });

      const [brand, languages, exit] = await Promise.all(
        ['.brand', '#languages summary', '#exit'].map((part) => page.locator(part).boundingBox()),
      );

      expect(meet(brand, exit), `the name at ${width}`).toBe(false);
      expect(meet(languages, exit), `the languages at ${width}`).toBe(false);
      expect(meet(brand, languages), `the name and the languages at ${width}`).toBe(false);
    }
  });
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** @throws Error when one of them is not drawn. */
function meet(one: Box | null | undefined, other: Box | null | undefined): boolean {
  if (!one || !other) throw new Error('a part of the head is not drawn');
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const isBelow = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !isBeside && !isBelow;
}
