/** SG-59: anybody can report a concern, from every page. */
import { siteUrl } from './support/donor';
import { cardOf, mails } from './support/portal';
import { expect, test } from './support/test';

test('a concern about an appeal reaches the staff, and its text is in no mail', async ({
  page,
}) => {
  const { id } = await cardOf('cedar');
  const mailsBefore = (await mails()).length;
  await page.goto(siteUrl(`/en/appeals/${id}`));
  await page.getByRole('link', { name: 'Something worries me about this page' }).click();
  await expect(page.getByText('The appeal you came from')).toBeVisible();

  await page.getByLabel('What worries you').fill('I think that I know this harbour.');
  await page.getByRole('button', { name: 'Send' }).click();

  await expect(page.getByRole('heading', { name: 'Thank you. We have it.' })).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Thank you. We have it.');
  await expect
    .poll(async () => (await mails()).length, { timeout: 20_000 })
    .toBeGreaterThan(mailsBefore);
  expect((await mails()).map(({ text }) => text).join()).not.toContain('harbour');
});

test('the limit is written as the reader’s language writes numbers', async ({ page }) => {
  await page.goto(siteUrl('/id/concern/'));

  await expect(page.locator('#text-hint')).toContainText('2.000');
});

test('an empty concern and a broken address are named', async ({ page }) => {
  await page.goto(siteUrl('/en/concern/'));
  await page.getByLabel('E-mail address').fill('nobody');

  await page.getByRole('button', { name: 'Send' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Write what worries you',
    'Enter an e-mail address like name@example.org, or leave it empty',
  ]);
});

test.describe('when the line is down', () => {
  test.use({ hasFailingCalls: true });

  test('what was written stays', async ({ page }) => {
    await page.goto(siteUrl('/en/concern/'));
    await page.route('**/api/concerns', (route) => route.abort('connectionreset'));
    await page.getByLabel('What worries you').fill('A worry');

    await page.getByRole('button', { name: 'Send' }).click();

    await expect(page.getByRole('alert')).toContainText('It could not be sent');
    await expect(page.getByLabel('What worries you')).toHaveValue('A worry');
  });
});
