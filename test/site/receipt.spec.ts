/** The receipt on paper: one sheet that says what was given, to what, and who issued it. */
import { sampleOrganisation } from '../../dev/stack/sampleOrganisation';
import { chooseAppeal, fillForm, goToPayment, press, siteUrl } from './support/donor';
import { expect, test } from './support/test';

test('a receipt prints as one sheet, without the page around it', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$25' });
  await page.getByLabel('Send it back to me').check();
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');

  await page.emulateMedia({ media: 'print' });

  const receipt = page.getByRole('table');
  await expect(receipt).toContainText('Quartz’s plan');
  await expect(receipt).toContainText('US$25.00, once');
  await expect(receipt).toContainText('Send it back to me');
  await expect(page.locator('.issuer')).toBeVisible();
  for (const fact of ['legalName', 'registration', 'address'] as const) {
    await expect(page.locator('.issuer')).toContainText(sampleOrganisation[fact]);
  }
  for (const around of ['banner', 'contentinfo'] as const) {
    await expect(page.getByRole(around)).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'Pass it on' })).toBeHidden();
  // No ink of the dark ground is on white paper.
  await expect(page.getByText('Payment received')).toHaveCSS('color', 'rgb(0, 0, 0)');
  const sheet = await page.pdf({ format: 'A4' });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('what is passed on from a receipt says nothing of the gift', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$25' });
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');

  const section = page.getByRole('region', { name: 'Pass it on' });
  const links = await Promise.all(
    (await section.getByRole('link').all()).map((link) => link.getAttribute('href')),
  );

  const passedOn = decodeURIComponent(JSON.stringify(links));
  expect(passedOn).toContain(siteUrl('/en/?via=thanks'));
  expect(passedOn.replaceAll(siteUrl(''), '')).not.toMatch(/quartz|pledge|25|appeals/i);
});
