/** Enter in the search, what is found of words that nobody wrote, and results that fit on a phone. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const results = 'ol[data-search-results]';

async function dialog(page: Page, query: string) {
  await page.goto('/fixes/no-credits/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(query);
}

test('Enter in the dialog opens the first result, and says so before', async ({ page }) => {
  await dialog(page, 'card declined');
  await expect(page.locator('.search-status')).toContainText('Enter opens the first.');
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
  const first = await page.locator(`${results} h2 a`).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${first ?? '?'}`);
});

test('Enter before anything is found leads to the search page, with the words', async ({ page }) => {
  // Never answered here: on a quick machine something would be found before the key is pressed.
  await page.route('**/data/search.json', async (route) => {
    if (route.request().frame().url().endsWith('/search/')) await route.continue();
  });
  await dialog(page, 'card declined');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/$/);
  await expect(page.locator('.search-field')).toHaveValue('card declined');
});

test('Enter on the search page goes to the first result, and does not leave', async ({ page }) => {
  await page.goto('/search/?q=card%20declined');
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
  await page.locator('.search-field').press('Enter');
  await expect(page.locator(`${results} a`).first()).toBeFocused();
});

for (const query of ['asdfghjkl', 'qwertzuiop', 'asdf qwer yxcv', 'blorptastic'])
  test(`“${query}” finds nothing, and that is said`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('.search-status')).toContainText(`Nothing found for “${query}”`);
    await expect(page.locator(`${results} > li`)).toHaveCount(0);
  });

for (const width of [320, 390])
  test(`nothing in the results moves sideways at ${width} px but the row of filters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/search/?q=card');
    await page.locator(`${results} a`).first().waitFor();
    const beyond = (): number => {
      const list = document.querySelector('.search-results');
      return list ? list.scrollWidth - list.clientWidth : -1;
    };
    expect(await page.evaluate(beyond)).toBe(0);
    await dialog(page, 'card');
    await page.locator(`${results} a`).first().waitFor();
    expect(await page.evaluate(beyond)).toBe(0);
  });
