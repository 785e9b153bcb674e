/** What the organisation says of itself stands on the site, with a script or without. */
import { sampleOrganisation } from '../../dev/stack/sampleOrganisation';
import { deployWith } from './support/deployed';
import { siteUrl } from './support/donor';
import { expect, test } from './support/test';

test.describe('who we are, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('names the organisation, its register, its addresses and every text it owes', async ({
    page,
  }) => {
    await page.goto(siteUrl('/en/who-we-are/'));

    const main = page.getByRole('main');
    const { legalName, registration, address, texts } = sampleOrganisation;
    for (const fact of [legalName, registration, address]) await expect(main).toContainText(fact);
    await expect(page.getByRole('link', { name: 'gifts@6degree.example' })).toHaveAttribute(
      'href',
      'mailto:gifts@6degree.example',
    );
    await expect(page.getByRole('link', { name: '+00 000 000 000' })).toHaveAttribute(
      'href',
      'tel:+00000000000',
    );
    const { terms, refunds, repurposing, protection, complaints } = texts.en;
    for (const text of [terms, refunds, repurposing, protection, complaints].flat()) {
      await expect(main).toContainText(text);
    }
  });

  test('says so when nobody has said yet who runs the site', async ({ page }) => {
    await deployWith(page, { organisation: null });
    await page.goto(siteUrl('/en/who-we-are/'));

    await expect(page.getByText('has not said yet who it is')).toBeVisible();
    await expect(page.getByText('Postal address')).toBeHidden();
  });
});
