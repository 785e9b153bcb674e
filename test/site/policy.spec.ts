/** What the pages forbid their own browser: the policy of every page, and that it is kept. */
import type { Page } from '@playwright/test';
import { siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { locales, pathOf, sitePages } from './support/sitePages';
import { endpoints } from './support/stack';
import { expect, test } from './support/test';

/** The policy as it is for this stack, each part by its name. */
const expected = (): Record<string, string> => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': `'self' ${endpoints().api}`,
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

const partsOf = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );

test('every page in every language has the whole policy, and no other address', async ({
  request,
}) => {
  const { id } = await cardOf('cedar');
  for (const locale of locales) {
    for (const page of sitePages) {
      const path = pathOf(page, locale, id);
      const response = await request.get(siteUrl(path));
      const headers = response.headers();

      expect(partsOf(headers['content-security-policy'] ?? ''), path).toEqual(expected());
      expect(headers['cache-control'], path).toBe('no-store');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(await response.text(), path).not.toContain('.invalid');
    }
  }
});

/** The name of what a statement throws in the page, or `done`. */
const outcomeOf = (page: Page, statement: string): Promise<string> =>
  page.evaluate<string>(
    `(() => { try { ${statement}; return 'done'; } catch (error) { return error.name; } })()`,
  );

test.describe('what is refused', () => {
  // The browser tells of each refusal in the console.
  test.use({ hasFailingScript: true });

  for (const [what, statement] of Object.entries({
    'text as markup': `document.createElement('p').innerHTML = '<b>bold</b>'`,
    'text as a script': `document.createElement('script').text = 'alert(1)'`,
    'an address as a script': `document.createElement('script').src = '/assets/other.js'`,
    'markup beside an element': `document.body.insertAdjacentHTML('beforeend', '<b>bold</b>')`,
    'a policy that would let it through': `trustedTypes.createPolicy('own', {})`,
  })) {
    test(`${what} is`, async ({ page }) => {
      await page.goto(siteUrl('/en/'));
      await expect(page.locator('main h1')).toBeVisible();

      expect(await outcomeOf(page, statement)).toBe('TypeError');
      expect(await outcomeOf(page, `document.createElement('p').textContent = '<b>'`)).toBe('done');
    });
  }

  test('a style and a picture of another host are, and so is a call to one', async ({ page }) => {
    await page.goto(siteUrl('/en/'));
    await expect(page.locator('main h1')).toBeVisible();

    const refused = await page.evaluate<string[]>(
      `new Promise((resolve) => {
        const seen = [];
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          seen.push(effectiveDirective);
          if (seen.length === 3) resolve(seen.sort());
        });
        document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/a.png' }));
        document.body.setAttribute('style', 'color: red');
        fetch('http://127.0.0.1:9/').catch(() => undefined);
      })`,
    );
    expect(refused).toEqual(['connect-src', 'img-src', 'style-src-attr']);
  });
});
