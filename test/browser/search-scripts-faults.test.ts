/** The scripts of the search field or of its dialog fail, in whatever way: the reader gets to a search all the same. */
import { test } from './faults.ts';
import { found, LONG, QUERY, rightAnswer } from './searched.ts';
import { expect } from './test.ts';

/** What the search answers when nothing is broken. */
let right: Awaited<ReturnType<typeof found>> = [];
test.beforeAll(async ({ browser, baseURL }) => {
  right = await rightAnswer(browser, baseURL);
});

test.describe('the search field itself', () => {
  const island = /\/_astro\/search-page\./;

  for (const way of ['missing', 'a page instead', 'truncated', 'cut off'] as const)
    test(`${way}: the lists stay, and the page can be loaded again with what was handed over`, async ({
      page,
      breakFiles,
    }) => {
      const heal = await breakFiles(island, way);
      await page.goto(`/search/#q=${encodeURIComponent(QUERY)}`);
      await expect(page.getByText('The search field could not be loaded.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'My card is declined' })).toBeVisible();
      await heal();
      await page.getByRole('link', { name: 'Try again' }).press('Enter');
      await expect(page.locator('.search-field')).toHaveValue(QUERY);
      await expect.poll(() => found(page)).toEqual(right);
    });

  test('hanging: it is said, and the page can be loaded again', async ({ page, breakFiles }) => {
    const heal = await breakFiles(island, 'hanging');
    await page.clock.install();
    await page.goto('/search/?q=card', { waitUntil: 'commit' });
    await page.getByText('needs JavaScript').waitFor();
    await page.waitForTimeout(500);
    await page.clock.fastForward(LONG);
    await expect(page.getByText(/The search field (?:is taking a while to load|could not be loaded)\./)).toBeVisible();
    await heal();
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.locator('.search-field')).toHaveValue('card');
  });
});

test.describe('the dialog', () => {
  const dialog = /\/_astro\/search-dialog\./;

  for (const way of ['missing', 'a page instead', 'truncated', 'cut off'] as const)
    test(`${way}: the button leads to the search page, and works again afterwards`, async ({ page, breakFiles }) => {
      const heal = await breakFiles(dialog, way);
      await page.goto('/fixes/no-credits/');
      await page.locator('[data-search-open]').click();
      await page.waitForURL('**/search/');
      await expect(page.locator('.search-field')).toBeVisible();
      await heal();
      await page.goBack();
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    });

  test('hanging: who presses once more gets the search page', async ({ page, breakFiles }) => {
    await breakFiles(dialog, 'hanging');
    await page.goto('/fixes/no-credits/');
    await page.locator('[data-search-open]').click();
    await page.waitForTimeout(200);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
  });
});
