/** A gift to a fund is spoken of as one: no single person's plan is meant. */
import { fillForm, goToPayment, press, siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

/** Words of one person's plan, which a fund has not. */
const onesPlan = /the plan|which needs/i;

test('the form, the receipt and the page of the fund say nothing of one plan', async ({ page }) => {
  await page.goto(siteUrl('/en/give/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give where it is most needed');
  const form = page.locator('main form');
  await expect(form).not.toContainText(onesPlan);
  await expect(form).toContainText('2. If it can’t be used for this');

  await fillForm(page, { amount: 'US$25' });
  await page.getByLabel('US$2', { exact: true }).check();
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');
  await expect(page.getByRole('row', { name: 'Total' })).toContainText('US$27.00');
  await expect(page.getByRole('main')).not.toContainText(onesPlan);

  await page.getByRole('link', { name: 'See the fund' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'People who chose not to share a story',
  );
  await expect(page.getByRole('main')).not.toContainText(onesPlan);
});

test('the first page leads to each fund’s own', async ({ page }) => {
  const { id } = await cardOf('childrens-fund');
  await page.goto(siteUrl('/en/'));

  const fund = page.getByRole('link', { name: 'Children’s return and school fund', exact: true });
  await expect(fund).toHaveAttribute('href', `/en/appeals/${id}`);
});

test('terms, refunds, complaints and privacy can be read before paying, and nothing is lost', async ({
  page,
}) => {
  await page.goto(siteUrl('/en/give/'));
  await page.getByLabel('E-mail address').fill('sam@example.org');

  for (const words of ['Terms', 'Refunds', 'Complaints', 'Privacy']) {
    await page.getByRole('main').getByRole('link', { name: words, exact: true }).click();
    await expect(page.getByRole('heading', { name: words, exact: true })).toBeInViewport();
    await page.goBack();
  }

  await expect(page.getByLabel('E-mail address')).toHaveValue('sam@example.org');
});
