/** What the search answers, while files of it are broken and while none is. */
import type { Browser, Page } from '@playwright/test';
import { expect } from './test.ts';

export const results = 'ol[data-search-results]';
export const QUERY = 'my card was declined and the balance is negative';
/** Longer than anybody is left with “Searching …”, in milliseconds. */
export const LONG = 10_000;

/** The results that a page shows. */
export function found(page: Page): Promise<{ href: string | null; text: string | null }[]> {
  return page
    .locator(`${results} > li`)
    .evaluateAll((items) =>
      items.map((item) => ({ href: item.querySelector('a')?.getAttribute('href') ?? null, text: item.textContent })),
    );
}

/** What the search answers when nothing is broken. */
export async function rightAnswer(browser: Browser, baseURL: string | undefined): ReturnType<typeof found> {
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await page.goto(`/search/?q=${encodeURIComponent(QUERY)}`);
  await expect(page.locator(`${results} > li`)).toHaveCount(5);
  // Titles come before their texts.
  await expect(page.locator(`${results} p:empty`)).toHaveCount(0);
  const right = await found(page);
  await page.close();
  return right;
}

export const status = (page: Page) => page.locator('.search-status');
export const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Opens the search page and types. A page that is loaded anew would not know the mark. */
export async function typeQuery(page: Page, query = QUERY): Promise<void> {
  await page.goto('/search/');
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.locator('.search-field').fill(query);
}

/** What is right is shown, without the page being loaded anew. */
export async function isAnswered(page: Page, right: Awaited<ReturnType<typeof found>>): Promise<void> {
  await expect(status(page)).toContainText(/best (?:first|results)/);
  await expect.poll(() => found(page)).toEqual(right);
  await expect(tryAgain(page)).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in globalThis), 'not loaded anew').toBe(true);
}
