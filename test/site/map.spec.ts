/** The map of a story: a way through its chapters that leads nowhere else, and says nothing that they do not. */
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { worldSize } from '../../site/src/map/regions';
import { siteUrl } from './support/donor';
import { pressTabTo } from './support/keyboard';
import { cardOf } from './support/portal';
import { expect, test } from './support/test';

const chapter = (page: Page, number: number) => page.locator(`#chapter-${number}`);
const marker = (page: Page, number: number) => page.locator(`#marker-${number}`);

async function openCedar(page: Page, hash = ''): Promise<void> {
  const { id } = await cardOf('cedar');
  await page.goto(siteUrl(`/en/appeals/${id}${hash}`));
  await expect(marker(page, 1)).toBeVisible();
}

test('a screen reader meets the markers in story order, by chapter and place', async ({ page }) => {
  await openCedar(page);

  await expect(page.getByRole('group', { name: 'Map of the story' })).toMatchAriaSnapshot(`
    - group "Map of the story. 5 links, one to each chapter.":
      - link "Chapter 1, The offer. Mainland South-East Asia"
      - link "Chapter 2, The way there. On the way"
      - link "Chapter 3, What the work became. Maritime South-East Asia"
      - link "Chapter 4, The way out. Maritime South-East Asia"
      - link "Chapter 5, What comes next. Mainland South-East Asia"
  `);
});

test('by keyboard, a marker leads to its chapter and the chapter back to its marker', async ({
  page,
}) => {
  await openCedar(page);

  await pressTabTo(page, marker(page, 2));
  await expect(chapter(page, 2)).toHaveClass(/is-current/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#chapter-2$/);
  await expect(chapter(page, 2)).toBeFocused();
  await expect(chapter(page, 2)).toBeInViewport();
  await expect(marker(page, 2)).toHaveClass(/is-current/);

  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: /^On the way.*show chapter 2 on the map$/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(marker(page, 2)).toBeFocused();
});

test('a pointer on a marker lights its chapter, and one on a chapter its marker', async ({
  page,
}) => {
  await openCedar(page);

  await marker(page, 3).hover();
  await expect(chapter(page, 3)).toHaveClass(/is-current/);
  await expect(chapter(page, 2)).not.toHaveClass(/is-current/);

  await chapter(page, 1).hover();
  await expect(marker(page, 1)).toHaveClass(/is-current/);
  await expect(chapter(page, 3)).not.toHaveClass(/is-current/);
});

test('an address that names a chapter leads to it, though the story arrives later', async ({
  page,
}) => {
  await openCedar(page, '#chapter-4');

  await expect(chapter(page, 4)).toBeFocused();
  await expect(chapter(page, 4)).toBeInViewport();
});

test('the chapters say where each of them was: nothing is on the map alone', async ({ page }) => {
  await openCedar(page);

  await expect(chapter(page, 1).locator('.where')).toContainText('Mainland South-East Asia');
  await expect(chapter(page, 2).locator('.where')).toContainText('On the way');
  await expect(chapter(page, 3).locator('.where')).toContainText('Maritime South-East Asia');
});

test('a finger hits a marker on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCedar(page);

  for (let number = 1; number <= 5; number += 1) {
    const box = await marker(page, number).boundingBox();
    // WCAG 2.2, 2.5.8: 24 by 24 CSS pixels.
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('the world is never mirrored, whatever the direction of the text', async ({ page }) => {
  await openCedar(page);
  const xOf = async (number: number) => (await marker(page, number).boundingBox())?.x ?? 0;
  const wayEast = (await xOf(3)) - (await xOf(5));

  await page.evaluate("document.documentElement.dir = 'rtl'");

  expect((await xOf(3)) - (await xOf(5))).toBeCloseTo(wayEast, 0);
  expect(wayEast).toBeGreaterThan(0);
});

test('SG-27: a card of an appeal that says no region shows the whole world', async ({ page }) => {
  await page.route('**/api/campaigns', async (route) => {
    const response = await route.fetch();
    const body = z
      .looseObject({ campaigns: z.array(z.looseObject({})) })
      .parse(await response.json());
    const campaigns = body.campaigns.map((card) => ({ ...card, from: null, to: null }));
    await route.fulfill({ response, json: { ...body, campaigns } });
  });
  await page.goto(siteUrl('/en/'));

  const box = await page.locator('.card svg.map').first().getAttribute('viewBox');

  const [left = 1, top = 1, width = 0, height = 0] = (box ?? '').split(' ').map(Number);
  expect([left, width]).toEqual([0, worldSize.width]);
  expect(top).toBeLessThanOrEqual(0);
  expect(top + height).toBeGreaterThanOrEqual(worldSize.height);
});

test('SG-27: regions travel as words: no answer holds a number that could be a place', async ({
  page,
}) => {
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/campaigns')) answers.push(response.text());
  });
  await page.goto(siteUrl('/en/'));
  await expect(page.getByRole('link', { name: 'Cedar', exact: true })).toBeVisible();
  await openCedar(page);

  expect(answers.length).toBeGreaterThanOrEqual(2);
  for (const json of await Promise.all(answers)) {
    expect(json).not.toMatch(/[:[,]-?\d+\.\d/);
    expect(json).not.toMatch(/"(lat|lng|lon|latitude|longitude|coordinates|x|y)"/i);
  }
});

test.describe('in colours that the device chose', () => {
  test.use({ forcedColors: 'active' });

  test('the number of a marker stands out from its ground', async ({ page }) => {
    await openCedar(page);

    const colourOf = (part: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('#marker-1 ${part}')).fill`);
    expect(await colourOf('text')).not.toBe(await colourOf('.dot'));
  });
});
