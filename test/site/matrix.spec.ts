/** Every page in every language: accessible, within its width, quiet, and the exit is there. */
import { siteUrl } from './support/donor';
import { lookAt } from './support/look';
import { cardOf } from './support/portal';
import { endpoints } from './support/stack';
import { locales, pathOf, sitePages } from './support/sitePages';
import { expect, test } from './support/test';

test.use({ reducedMotion: 'reduce' });
test.setTimeout(120_000);

let campaignId = '';
test.beforeAll(async () => {
  ({ id: campaignId } = await cardOf('cedar'));
});

for (const locale of locales) {
  for (const sitePage of sitePages) {
    test(`${sitePage.name} in ${locale}`, async ({ page }) => {
      const { site, api } = endpoints();
      const strangers: string[] = [];
      page.on('request', (request) => {
        const { origin } = new URL(request.url());
        if (origin !== site && origin !== api) strangers.push(request.url());
      });

      await page.goto(siteUrl(pathOf(sitePage, locale, campaignId)));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('main .fetching')).toHaveCount(0);
      await lookAt(page, `${locale}-${sitePage.name}`);

      expect(strangers, 'SG-43: requests to others than the site and its API').toEqual([]);
    });
  }
}
