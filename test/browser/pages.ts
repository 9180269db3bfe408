/** The pages of the built site, for the browser tests. */
import { expect, type Page } from '@playwright/test';
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
  search: '.search-field',
  desk: '.desk textarea',
};

/** Forms whose code runs at the first touch. */
const FORMS = ['planner', 'runway', 'request'] as const;
export type Form = (typeof FORMS)[number];

/** Comes near a form, and waits until its code runs. */
export async function touch(page: Page, form: Form): Promise<void> {
  const island = page.locator(`[data-island=${form}]`);
  await expect(async () => {
    // The script that listens may be later than the page.
    await island.dispatchEvent('pointerover');
    await expect(island).toHaveAttribute('data-ready', '', { timeout: 1000 });
  }).toPass();
}

/** Opens a page and waits until its islands run.  */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const islands = await page
    .locator('[data-island]')
    .evaluateAll((all) => all.map(({ dataset }) => (dataset as { island: string }).island));
  for (const island of islands) {
    const sign = alive[island];
    if (sign !== undefined) {
      // Some are loaded only once they are near.
      await page.locator(`[data-island=${island}]`).first().scrollIntoViewIfNeeded();
      await page.locator(sign).first().waitFor();
    }
    const form = FORMS.find((each) => each === island);
    if (form) await touch(page, form);
  }
}
