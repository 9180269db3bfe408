/** What the search costs a phone: nothing before it is asked for, and little until the first results. */
import { open } from './pages.ts';
import { sentBytes } from './sent.ts';
import { expect, test } from './test.ts';

/** In bytes, compressed, for a query of two words: until a result can be followed, and with the texts of all. */
const FIRST = 94_500;
const WHOLE = 101_500;

for (const [name, start] of [
  ['the home page', '/'],
  ['a guide', '/articles/3-d-secure/'],
] as const) {
  test(`from ${name} the first result, and the texts below, cost no more than their budgets`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // Islands of the page that come late are no cost of the search.
    await open(page, start);
    await page.waitForLoadState('networkidle');
    const before = asked.splice(0).filter((path) => /pagefind|search|signatures/.test(path));
    expect(before, 'before it is asked for').toEqual([]);
    // Until it is opened, no text comes.
    let opened = (): void => undefined;
    const gate = new Promise<void>((open) => (opened = open));
    await page.route(/\.pf_fragment/, async (route) => {
      await gate;
      await route.continue();
    });
    const cost = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + sentBytes(path), 0);
    await page.locator('[data-search-open]').click();
    await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
    await expect(page.locator('ol[data-search-results] a').first()).toBeVisible();
    const first = cost(asked.filter((path) => !path.endsWith('.pf_fragment')));
    opened();
    await page.waitForLoadState('networkidle');
    const total = cost(asked);
    test.info().annotations.push({ type: 'bytes', description: String(total) });
    console.log(`search from ${name}: ${first} bytes to a result, ${total} with the texts, ${asked.length} requests`);
    const list = asked.map((path) => `${path} ${sentBytes(path)}`).join('\n');
    expect(first, list).toBeLessThanOrEqual(FIRST);
    expect(total, list).toBeLessThanOrEqual(WHOLE);
  });
}
