/** What the search costs a phone: nothing before it is asked for, and little until the first results. */
import { open } from './pages.ts';
import { sentBytes } from './sent.ts';
import { expect, test } from './test.ts';

/** In bytes, compressed, for a query of two words. */
const BUDGET = 102_500;

for (const [name, start] of [
  ['the home page', '/'],
  ['a guide', '/articles/3-d-secure/'],
] as const) {
  test(`from ${name} the first results cost no more than the budget`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // Islands of the page that come late are no cost of the search.
    await open(page, start);
    await page.waitForLoadState('networkidle');
    const before = asked.splice(0).filter((path) => /pagefind|search|signatures/.test(path));
    expect(before, 'before it is asked for').toEqual([]);
    await page.locator('[data-search-open]').click();
    await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
    await expect(page.locator('ol[data-search-results] a').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const total = asked.reduce((sum, path) => sum + sentBytes(path), 0);
    test.info().annotations.push({ type: 'bytes', description: String(total) });
    console.log(`search from ${name}: ${total} bytes in ${asked.length} requests`);
    expect(total, asked.map((path) => `${path} ${sentBytes(path)}`).join('\n')).toBeLessThanOrEqual(BUDGET);
  });
}
