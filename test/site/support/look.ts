/** Looking at a page in every width and colour: barriers, overflow, the exit; and pictures for people. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const axeTags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/** The narrowest that WCAG asks for, a phone, a desk. Between them nothing else is laid out. */
const widths = [
  { width: 320, isChecked: true, isKept: false },
  { width: 390, isChecked: false, isKept: true },
  { width: 1280, isChecked: true, isKept: true },
];

/** A desk of 1280 by 1024 at 400 % (WCAG 1.4.10). */
const magnified = { width: 320, height: 256 };

/**
 * Resizes and recolours the page as it stands. Nothing is loaded again.
 *
 * @param name of its pictures in `test-results/screens`.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const { width, isChecked, isKept } of widths) {
      const where = `${name}-${width}-${colorScheme}`;
      await page.setViewportSize({ width, height: 800 });
      await expectWithin(page, where);
      if (isChecked) await expectNoBarrier(page, where);
      if (isKept) {
        await page.screenshot({ path: `test-results/screens/${where}.png`, fullPage: true });
      }
    }
  }
  await page.setViewportSize(magnified);
  await expectWithin(page, `${name} at 400 %`);
  await expect(page.locator('#exit'), 'SG-45').toBeInViewport({ ratio: 1 });
}

async function expectWithin(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, `${where}: wider than the window`).toBe(0);
}

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  // The pages have no frames, which the other mode is for; it opens a page each time.
  const axe = new AxeBuilder({ page }).withTags(axeTags).setLegacyMode();
  const { violations, passes } = await axe.analyze();
  expect(passes.length, `${where}: rules that were checked`).toBeGreaterThan(10);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    where,
  ).toEqual([]);
}
