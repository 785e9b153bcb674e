/** What a donor does on the site, in a donor's words. */
import { expect, type Page } from '@playwright/test';
import { endpoints } from './stack';

export const siteUrl = (path: string): string => `${endpoints().site}${path}`;

/** An address that no other test uses, so that the inbox can be asked for it. */
export const newAddress = (): string => `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;

/** Reads an appeal that the first page lists, and goes on to its form. */
export async function chooseAppeal(page: Page, name: string): Promise<void> {
  await page.goto(siteUrl('/en/'));
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: `Give to ${name}’s plan` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Give to ${name}’s plan`);
}

export async function fillForm(
  page: Page,
  { amount, email = newAddress() }: { amount: string; email?: string },
): Promise<void> {
  await page.getByLabel(amount, { exact: true }).check();
  await page.getByLabel('I understand, and I’m giving on these terms').check();
  await page.getByLabel('E-mail address').fill(email);
}

export const payButton = (page: Page) => page.getByRole('button', { name: /^Pay US\$/ });

/** Sends the form and waits for the payment page. Answers the provider's id of the session. */
export async function goToPayment(page: Page): Promise<string> {
  await payButton(page).click();
  await page.waitForURL(/\/checkout\//);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Presses a button of the local payment page. */
export const press = (page: Page, button: 'Pay' | 'Decline the card' | 'Pay later' | 'Leave') =>
  page.getByRole('button', { name: button, exact: true }).click();
