/** Nothing that a reader looks at moves by itself when the scripts of a page come, however late. */
import { oneOfEach } from './one-of-each.ts';
import { watchShifts } from './shifts.ts';
import { expect, ready, test } from './test.ts';
import { articleOf } from './ways.ts';

/** How much later than the page its scripts come, in milliseconds: by then the page has been drawn as it is without them. */
const LATE = 600;

test.use({ viewport: { width: 412, height: 823 } });

for (const [name, path] of Object.entries(oneOfEach))
  test(`nothing moves when the scripts come late: ${name}`, async ({ page }) => {
    const shifted = await watchShifts(page);
    let late = 0;
    await page.route(/\/_astro\/.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      late += 1;
      await route.continue();
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    // Two frames: what the last script has done is laid out.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(late, 'scripts that came late').toBeGreaterThan(0);
    expect(await shifted()).toBeLessThan(0.001);
    await page.unrouteAll({ behavior: 'wait' });
  });

test('articles show several trees', () => expect(articleOf.size).toBeGreaterThan(3));

for (const [tree, article] of articleOf)
  test(`in an article the tree ${tree} keeps its height when it is loaded, as links on the page lead below it`, async ({
    page,
  }) => {
    await page.goto(`/articles/${article}/`);
    const height = (): Promise<number> =>
      page.locator('[data-part=tree]').evaluate((part) => part.getBoundingClientRect().height);
    await expect(page.locator('[data-tree]')).not.toHaveAttribute('data-ready');
    const before = await height();
    await ready(page);
    expect(await height()).toBe(before);
  });
