/** Nothing that a reader looks at moves by itself when the scripts of a page come, however late. */
import { oneOfEach } from './one-of-each.ts';
import { watchShifts } from './shifts.ts';
import { expect, test } from './test.ts';

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
