/** From an appeal's form a gift can still go to where it is most needed, and nothing written is lost. */
import { chooseAppeal, goToPayment, newAddress, press } from './support/donor';
import { pressTabTo } from './support/keyboard';
import { expect, test } from './support/test';

test('by keyboard: this person, or where it is most needed, and what was typed stays', async ({
  page,
}) => {
  await chooseAppeal(page, 'Flint');
  const person = page.getByLabel('Flint’s plan', { exact: true });
  const elsewhere = page.getByLabel('Where it is most needed', { exact: true });
  await expect(person).toBeChecked();
  await pressTabTo(page, page.getByLabel('E-mail address'));
  await page.keyboard.type(newAddress());
  await page.getByLabel('US$25', { exact: true }).check();
  await page.getByLabel('I understand, and I’m giving on these terms').check();

  await person.focus();
  await page.keyboard.press('ArrowDown');

  await expect(elsewhere).toBeChecked();
  await expect(elsewhere).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give where it is most needed');
  await expect(page.getByLabel('US$25', { exact: true })).toBeChecked();
  await expect(page.getByLabel('E-mail address')).toHaveValue(/^donor-/);
  await page.reload();
  await expect(elsewhere).toBeChecked();
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Thank you. Your US$25 goes where it is most needed.',
  );
});

test('an amount that only the plan asks for becomes one of the donor’s own', async ({ page }) => {
  await chooseAppeal(page, 'Flint');
  await page.getByLabel(/, the rest of “/).check();
  const pay = page.getByRole('button', { name: /^Pay US\$/ });
  const words = (await pay.textContent()) ?? '';

  await page.getByLabel('Where it is most needed', { exact: true }).check();

  await expect(page.getByLabel('Another amount', { exact: true }).first()).toBeChecked();
  await expect(pay).toHaveText(words);
});
