/** Accessibility of every page that was built: axe finds nothing, in dark and forced colors wherever something is drawn anew. */
import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { counted } from './counts.ts';
import { everyPage, movedTo, open } from './pages.ts';
import { expect, test } from './test.ts';

/** Pages share a browser tab, a few dozen to a test: a tab for each would cost more than the looking. */
const SLICES = 12;

/**
 * Opens a former address, and keeps the browser from going where the page leads: an answer that has no content leaves it
 * where it is. The page never reports that it has loaded then, so its heading is waited for.
 */
async function openMoved(page: Page, path: string, target: string): Promise<void> {
  await page.route(target, (route) => route.fulfill({ status: 204 }));
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  await page.unroute(target);
}

for (let slice = 0; slice < SLICES; slice += 1) {
  test(`axe finds nothing on any page (${slice + 1} of ${SLICES})`, async ({ page }) => {
    test.setTimeout(300_000);
    const pages = everyPage.filter((_path, index) => index % SLICES === slice);
    const found: string[] = [];
    for (const path of pages) {
      const target = movedTo(path);
      await (target === undefined ? open(page, path) : openMoved(page, path, target));
      found.push(...(await findings(page, path)));
    }
    expect(found).toEqual([]);
    counted('pages under axe', pages.length);
  });
}
