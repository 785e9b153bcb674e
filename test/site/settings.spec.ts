/** What the organisation says of itself stands on the site, with a script or without. */
import { sampleOrganisation } from '../../dev/stack/sampleOrganisation';
import { deployWith } from './support/deployed';
import { siteUrl } from './support/donor';
import { cardOf } from './support/portal';
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

test.describe('while nobody can give yet', () => {
  test.use({ permissions: ['local-network-access'] });

  test('every page that asks for a gift says that giving opens soon, and asks for none', async ({
    page,
  }) => {
    await deployWith(page, { giving: 'soon' });
    const { id } = await cardOf('cedar');

    await page.goto(siteUrl('/en/'));
    await expect(page.getByRole('heading', { name: 'Cedar' })).toBeVisible();
    await expect(page.getByText('Giving opens soon.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();

    await page.goto(siteUrl(`/en/appeals/${id}`));
    await expect(page.getByRole('heading', { level: 1, name: 'Cedar' })).toBeVisible();
    await expect(page.getByText('Giving opens soon.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Give to/ })).toBeHidden();

    await page.goto(siteUrl(`/en/give/${id}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giving opens soon');
    await expect(page.getByRole('button', { name: /^Pay/ })).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Who we are' }).click();
    await expect(page).toHaveURL(siteUrl('/en/who-we-are/'));
  });

  test('no page says so when giving is open', async ({ page }) => {
    await page.goto(siteUrl('/en/'));

    await expect(page.getByText('Giving opens soon.')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  });
});

test('SG-60: whoever finds a weakness finds whom to tell', async ({ request }) => {
  const answer = await request.get(siteUrl('/.well-known/security.txt'));

  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toMatch(
    /^Contact: mailto:security@6degree\.example\nExpires: \d{4}-/,
  );
});

test('the foot names the organisation, and says that its texts are samples', async ({ page }) => {
  await page.goto(siteUrl('/en/'));
  const foot = page.getByRole('contentinfo');

  await expect(foot).toContainText('6Degree is run by Sample Organisation');
  await expect(foot).toContainText('The texts of this site are samples.');

  await deployWith(page, { organisation: { ...sampleOrganisation, sample: false } });
  await page.goto(siteUrl('/en/'));
  await expect(foot.getByText('The texts of this site are samples.')).toBeHidden();
});

test.describe('giving in another way, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/en/', '/en/give/', '/en/appeals/', '/en/pledge/']) {
    test(`is found from ${path}`, async ({ page }) => {
      await page.goto(siteUrl(path));
      await page.getByRole('main').or(page.locator('noscript')).first().waitFor();

      await page.getByRole('link', { name: 'Give by phone or letter' }).first().click();

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give by phone or letter');
      const [first = ''] = sampleOrganisation.texts.en.giveByPhoneOrLetter;
      await expect(page.getByText(first)).toBeVisible();
      await expect(page.getByText(sampleOrganisation.address)).toBeVisible();
    });
  }
});

test('the form leads to another way of giving', async ({ page }) => {
  await page.goto(siteUrl('/en/give/'));

  await page.getByRole('main').getByRole('link', { name: 'Give by phone or letter' }).click();

  await expect(page).toHaveURL(siteUrl('/en/other-ways/'));
});
