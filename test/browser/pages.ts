/** The pages of the built site, for the browser tests. */
import type { Page } from '@playwright/test';
import { page as built, pagesOf, site } from '../content/site.ts';

/** Every page that was built, found in its folder. */
export const everyPage: readonly string[] = pagesOf(site);

/** Where a former address leads; undefined for every other page. */
export function movedTo(path: string): string | undefined {
  return built(site, path)('link[data-moved]').attr('href');
}

/** What shows that an island has taken over its markup. Those that wait to be touched are not waited for. */
const alive: Readonly<Record<string, string>> = {
  tree: '[data-tree][data-ready]',
  'fix-outcome': '.did[data-ready]',
  planner: '[data-island=planner][data-ready]',
  runway: '[data-island=runway][data-ready]',
  search: '.search-field',
  desk: '.desk textarea',
  request: '.request-form',
};

/** Opens a page and waits until its islands run.  */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const islands = await page
    .locator('[data-island]')
    .evaluateAll((all) => all.map(({ dataset }) => (dataset as { island: string }).island));
  for (const island of islands) {
    const sign = alive[island];
    if (sign !== undefined) await page.locator(sign).first().waitFor();
  }
}
