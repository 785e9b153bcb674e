/** The page of those who work here: sign-in by the organisation's provider, and an invitation accepted. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { siteUrl } from './support/donor';
import { endpoints } from './support/stack';
import { deployWith } from './support/deployed';
import { expect, test } from './support/test';

const signInAs = async (page: Page, person: string): Promise<void> => {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: person }).click();
};

const tokenOf = async (person: string): Promise<string> => {
  const answer = await fetch(`${endpoints().signIn}/_local/token`, {
    method: 'POST',
    body: JSON.stringify({ person }),
  });
  return z.object({ accessToken: z.string() }).parse(await answer.json()).accessToken;
};

async function invitationLink(): Promise<string> {
  const answer = await fetch(`${endpoints().api}/api/staff/invitations`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf('admin-one')}`,
    },
    body: JSON.stringify({
      name: 'New Colleague',
      email: 'new@staff.example',
      office: 'bangkok',
      roles: ['caseworker'],
    }),
  });
  const schema = z.object({ invitation: z.object({ link: z.url() }) });
  return schema.parse(await answer.json()).invitation.link;
}

test('who is in the directory signs in, sees what they may do, and signs out', async ({ page }) => {
  await page.goto(siteUrl('/staff/'));

  await signInAs(page, 'reviewer-one');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signed in as reviewer one');
  await expect(page.getByRole('listitem')).toContainText('Reviewer');
  expect(page.url()).toBe(siteUrl('/staff/'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signed in as reviewer one');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Yes, sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(page.url()).toContain(siteUrl('/staff/'));
});

test('an invitation is accepted by its link, once', async ({ page }) => {
  const link = await invitationLink();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(link);
  await expect(page.getByText('You are invited.')).toBeVisible();
  expect(page.url()).not.toContain('#');

  await signInAs(page, 'stranger');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signed in as New Colleague');
  // The host keeps what it is asked for: there the code would stay.
  const ofTheApi = asked.filter((url) => url.startsWith(endpoints().api));
  expect(ofTheApi).toContain(`${endpoints().api}/api/staff/invitations/accept`);
  expect(ofTheApi.join()).not.toContain(new URL(link).hash.slice(1));
});

test('a sign-in that was broken off, or begun elsewhere, is told and can be begun again', async ({
  page,
}) => {
  await page.goto(siteUrl('/staff/?error=access_denied&state=none'));

  await expect(page.getByRole('alert')).toContainText('did not come to an end');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(page.url()).toBe(siteUrl('/staff/'));
});

test('without a sign-in in the settings, the page says so', async ({ page }) => {
  await deployWith(page, { signIn: null });

  await page.goto(siteUrl('/staff/'));

  await expect(page.getByText('Nobody can sign in here yet')).toBeVisible();
});

test('it is not for search engines, may call the provider and the API only, and bars nobody', async ({
  page,
  request,
}) => {
  const headers = (await request.get(siteUrl('/staff/join/'))).headers();
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['content-security-policy']).toContain(
    `connect-src 'self' ${endpoints().api} ${endpoints().signIn};`,
  );

  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(siteUrl('/staff/'));
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
});
