/** The same site under a base. */
import { BASE_PORT } from './ports.ts';
import { expect, pick, ready, test } from './test.ts';

test.use({ baseURL: `http://localhost:${BASE_PORT}/help/desk/` });

test('a tree, a fix and the search work under a base', async ({ page }) => {
  await page.goto('diagnose/');
  await ready(page);
  await pick(page, 'declined');
  await pick(page, 'details');
  await page.waitForURL(/\/help\/desk\/fixes\/card-details\/#a=symptom\.root~/);
  await page.locator('.did[data-ready]').waitFor();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
  const first = page.locator('ol[data-search-results] a').first();
  await expect(first).toHaveAttribute('href', /^\/help\/desk\//);
  await first.click();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).not.toHaveTitle(/not here/);
});
