/** A donor's whole way: from the first page to the mail that says thank you. */
import { chooseAppeal, fillForm, goToPayment, newAddress, press, siteUrl } from './support/donor';
import { cardOf, mails, mailTo } from './support/portal';
import { pressTabTo } from './support/keyboard';
import { expect, test } from './support/test';

test('a donor reads an appeal, gives, and is thanked', async ({ page }) => {
  const email = newAddress();
  const before = await cardOf('cedar');

  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$25', email });
  await page.getByLabel('US$2', { exact: true }).check();
  await expect(page.getByText('You pay, once')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pay US$27.00' })).toBeVisible();
  await goToPayment(page);
  await press(page, 'Pay');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Thank you. Your US$25 is in Cedar’s plan.',
  );
  await expect(page.getByRole('row', { name: /Our own costs/ })).toContainText('US$2.00');
  const thanks = await mailTo(email);
  expect(thanks.text).toContain('25.00');
  await expect
    .poll(async () => (await mails()).some(({ to }) => to.includes('@staff.example')))
    .toBe(true);
  await expect
    .poll(async () => (await cardOf('cedar')).raisedMinor)
    .toBe(before.raisedMinor + 2500);
});

test('the link in the mail opens the receipt, and its key leaves the address', async ({
  page,
  browser,
}) => {
  const email = newAddress();
  await chooseAppeal(page, 'Cedar');
  await fillForm(page, { amount: 'US$10', email });
  await goToPayment(page);
  await press(page, 'Pay');
  const { text } = await mailTo(email);
  const [link = ''] = /http\S+\/en\/pledge\/#\S+/.exec(text) ?? [];

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);

  await expect(elsewhere.getByRole('heading', { level: 1 })).toContainText('Thank you.');
  expect(new URL(elsewhere.url()).hash).toBe('');
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { level: 1 })).toContainText('Thank you.');
  await elsewhere.context().close();
});

test('the whole way by keyboard alone', async ({ page }) => {
  await page.goto(siteUrl('/en/'));
  await expect(page.getByRole('link', { name: 'Birch', exact: true })).toBeVisible();
  await pressTabTo(page, page.getByRole('link', { name: 'Birch', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Birch' })).toBeVisible();
  await pressTabTo(page, page.getByRole('link', { name: 'Give to Birch’s plan' }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: '1. How much' })).toBeVisible();
  await pressTabTo(page, page.getByLabel('US$50', { exact: true }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('US$25', { exact: true })).toBeChecked();
  await pressTabTo(page, page.getByLabel('Use it where it is most needed'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Send it back to me')).toBeChecked();
  await pressTabTo(page, page.getByLabel('I understand, and I’m giving on these terms'));
  await page.keyboard.press('Space');
  await pressTabTo(page, page.getByLabel('E-mail address'));
  await page.keyboard.type(newAddress());
  await pressTabTo(page, page.getByRole('button', { name: 'Pay US$25.00' }));
  await page.keyboard.press('Enter');

  await page.waitForURL(/\/checkout\//);
  await pressTabTo(page, page.getByRole('button', { name: 'Pay', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Thank you. Your US$25 is in Birch’s plan.',
  );
  await expect(page.getByRole('row', { name: /If the plan changes/ })).toContainText(
    'Send it back',
  );
});

test('a gift without a named person goes where it is most needed', async ({ page }) => {
  await page.goto(siteUrl('/en/'));
  await page.getByLabel('US$100', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give where it is most needed');
  await expect(page.getByLabel('US$100', { exact: true })).toBeChecked();
  await fillForm(page, { amount: 'US$100' });
  await goToPayment(page);
  await press(page, 'Pay');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Thank you. Your US$100 goes where it is most needed.',
  );
});
