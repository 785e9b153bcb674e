/** Going through a page by keyboard. */
import type { Locator, Page } from '@playwright/test';

/** More than any page of ours has. */
const stopsMax = 80;

/** Presses Tab until the element has the focus. @throws Error when it never gets it. */
export async function pressTabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < stopsMax; stop += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} cannot be reached by keyboard`);
}

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.and(target.page().locator(':focus')).count()) === 1;
