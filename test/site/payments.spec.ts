/** Ways a payment can go, and what the donor is told. */
import { chooseAppeal, fillForm, goToPayment, payButton, press } from './support/donor';
import { provider } from './support/portal';
import { expect, test } from './support/test';

test('a declined card changes nothing: the donor pays with another', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$25' });
  await goToPayment(page);

  await press(page, 'Decline the card');
  await expect(page.getByText('The card was declined')).toBeVisible();
  await press(page, 'Pay');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you. Your US$25');
});

test('a payment that takes days is followed until it settles', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$25' });
  const session = await goToPayment(page);

  await press(page, 'Pay later');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Your bank is working on the payment');
  await expect(page.getByText('Please don’t pay again.')).toBeVisible();
  await provider(session, 'settle');

  await expect(heading).toContainText('Thank you. Your US$25');
});

test('a payment that fails in the end says so, and leads back to the form', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$25' });
  const session = await goToPayment(page);
  await press(page, 'Pay later');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bank is working');

  await provider(session, 'fail');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The payment didn’t go through');
  await page.getByRole('link', { name: 'Give again' }).click();
  await expect(payButton(page)).toBeVisible();
});

test('leaving the payment page leads back to the same payment', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  const session = await goToPayment(page);

  await press(page, 'Leave');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You left the payment page');
  await page.getByRole('link', { name: 'Go back to the payment page' }).click();

  await page.waitForURL(new RegExp(`/checkout/${session}`));
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you. Your US$10');
});

test('a payment that ran out of time leads to a new gift, with another key', async ({ page }) => {
  const keys = new Set<string>();
  page.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (key !== undefined && request.method() === 'POST') keys.add(key);
  });
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  const session = await goToPayment(page);
  await press(page, 'Leave');

  await provider(session, 'expire');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The time to pay ran out');
  await page.getByRole('link', { name: 'Give again' }).click();
  await goToPayment(page);

  expect(keys.size).toBe(2);
});
