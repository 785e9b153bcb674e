/** How the pages adapt to a reader's device, and what assistive technology is told. */
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, payButton, press, siteUrl } from './support/donor';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

async function openAppeal(page: Page, name = 'cedar'): Promise<void> {
  const { id } = await cardOf(name);
  await page.goto(siteUrl(`/en/appeals/${id}`));
  await expect(page.locator('main h1')).toBeVisible();
}

/** How many things move just now, or would go on moving. */
const moving = (page: Page): Promise<number> =>
  page.evaluate<number>(
    `document.getAnimations().filter(({ effect }) => effect.getComputedTiming().activeDuration > 1).length`,
  );

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing moves, nor glides while the page scrolls', async ({ page }) => {
    for (const path of ['/en/', '/en/give/', '/en/how-it-works/']) {
      await page.goto(siteUrl(path));
      await expect(page.locator('main h1')).toBeVisible();
      expect(await moving(page), path).toBe(0);
    }
    await chooseAppeal(page, 'Quartz');
    await fillForm(page, { amount: 'US$10' });
    await goToPayment(page);
    await press(page, 'Pay');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');
    expect(await moving(page), 'thanks').toBe(0);
    const slow = await page.evaluate<string[]>(
      `[...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        return transitionDuration.split(', ').some((time) => parseFloat(time) > 0.001) || scrollBehavior === 'smooth';
      }).map(({ tagName, className }) => tagName + ' ' + className)`,
    );
    expect(slow).toEqual([]);
  });
});

test.describe('in colours that the device chose', () => {
  test.use({ forcedColors: 'active' });

  test('choices, buttons, notes and the exit keep an edge', async ({ page }) => {
    await page.goto(siteUrl('/en/give/'));
    await expect(payButton(page)).toBeVisible();

    for (const part of ['.choice', '.button-give', '#exit', '.input']) {
      await expect(page.locator(part).first(), part).toHaveCSS('border-top-style', 'solid');
      await expect(page.locator(part).first(), part).not.toHaveCSS('border-top-width', '0px');
    }
  });

  test('given and open stitches differ', async ({ page }) => {
    await openAppeal(page, 'flint');
    const colourOf = (part: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('.thread ${part}')).stroke`);

    expect(await colourOf('.open')).not.toBe(await colourOf('.given'));
  });
});

test.describe('with more contrast', () => {
  test.use({ contrast: 'more' });

  test('second text is as dark as the first, and stitches that are open can be seen', async ({
    page,
  }) => {
    await openAppeal(page);
    const colours = await page.evaluate<Record<string, string>>(
      `Object.fromEntries(['--ink', '--ink-soft', '--line', '--line-strong'].map((name) =>
        [name, getComputedStyle(document.documentElement).getPropertyValue(name).trim()]))`,
    );

    expect(colours['--ink-soft']).toBe(colours['--ink']);
    expect(colours['--line']).toBe(colours['--line-strong']);
  });
});

test.describe('the focus', () => {
  test('goes to the content by the first link of a page', async ({ page }) => {
    await page.goto(siteUrl('/en/'));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');

    const isInMain = await page.evaluate<boolean>(
      `document.querySelector('main').contains(document.activeElement)`,
    );
    expect(isInMain).toBe(true);
  });

  test('goes to what a form says, and by its links to the fields', async ({ page }) => {
    await page.goto(siteUrl('/en/give/'));
    await payButton(page).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('alert').getByRole('link').first().click();
    await expect(page.locator('#agree')).toBeFocused();
  });

  test('is never lost when a page changes its state', async ({ page }) => {
    await page.goto(siteUrl('/en/concern/'));
    await page.getByLabel('What worries you').fill('A worry');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you. We have it.' })).toBeVisible();
    await expect(page.locator('main :focus')).toContainText('Thank you. We have it.');
  });
});

test.describe('a screen reader is told', () => {
  test('what the map shows, chapter by chapter', async ({ page }) => {
    await openAppeal(page);

    await expect(page.locator('.map-hold')).toMatchAriaSnapshot(`
      - figure "Drawn by region only. Where a marker stands inside its region means nothing.":
        - group "Map of the story. 5 links, one to each chapter.":
          - /children: equal
          - link "Chapter 1, The offer. Mainland South-East Asia"
          - link "Chapter 2, The way there. On the way"
          - link "Chapter 3, What the work became. Maritime South-East Asia"
          - link "Chapter 4, The way out. Maritime South-East Asia"
          - link "Chapter 5, What comes next. Mainland South-East Asia"
    `);
  });

  test('what the form asks, part by part, and what is chosen', async ({ page }) => {
    await chooseAppeal(page, 'Quartz');

    await expect(page.locator('main form')).toMatchAriaSnapshot(`
      - group "1. How much":
        - radio "US$10"
        - radio "US$25"
        - radio "US$50" [checked]
        - radio "US$100"
        - radio "Another amount"
      - group "2. If the plan changes":
        - radio /^Use it where it is most needed/ [checked]
        - radio /^Send it back to me/
      - region "3. What you will and won’t be told":
        - checkbox "I understand, and I’m giving on these terms"
      - region "4. Where to send the receipt":
        - textbox "E-mail address"
        - textbox "Name for the receipt"
      - group "5. Our own costs":
        - radio "Nothing" [checked]
        - radio "US$2"
        - radio "US$5"
      - region "6. Check and pay":
        - term: You pay, once
        - definition: US$50.00
        - navigation "Before you pay, you can read:":
          - link "Terms"
          - link "Refunds"
          - link "Complaints"
          - link "Privacy"
        - button "Pay US$50.00"
    `);
  });

  test('how a gift stands, once, and the receipt row by row', async ({ page }) => {
    await chooseAppeal(page, 'Quartz');
    await fillForm(page, { amount: 'US$10' });
    await goToPayment(page);
    await press(page, 'Pay');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you.');

    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - status:
        - heading "Thank you. Your US$10 is in Quartz’s plan." [level=1]
      - region "Your receipt":
        - table "Your receipt":
          - rowgroup:
            - row "Gift US$10.00, once"
            - row "To Quartz’s plan"
            - row "Our own costs US$0.00"
            - row "Card fees Paid by us"
            - row "Total US$10.00"
            - row "If the plan changes Use it where it is most needed"
    `);
  });
});
