/** The map of a tree: the way of a link is marked on it, the keyboard reaches all of it, and it fits narrow screens. */
import { parseTarget } from '../../src/trees/graph.ts';
import { measuring } from './measure.ts';
import { expect, test } from './test.ts';
import { titleOf, told, wayToFix } from './ways.ts';

const way = wayToFix(3);
const map = `/maps/${way.tree}/`;
const edges = way.steps.map(({ question, option }) => `${question}.${option}`);

test('the answers of a link are marked in the picture and in the words, with where they lead', async ({ page }) => {
  await page.goto(`${map}#a=${told(way.steps)}`);
  await expect(page.getByRole('status').filter({ hasText: 'marked' })).toContainText(
    `${edges.length} answers are marked`,
  );
  const marked = (selector: string, name: string): Promise<(string | null)[]> =>
    page.locator(selector).evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute)), name);
  expect((await marked('path.on', 'data-edge')).sort()).toEqual([...edges].sort());
  expect((await marked('[data-way].on', 'data-way')).sort()).toEqual([...edges].sort());
  await expect(page.locator('[aria-current=step]')).toHaveAttribute('data-state', way.end);
  // By more than color: the line is thicker, the words are bold, and the list says it.
  const width = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
  expect(await width('path.on')).toBeGreaterThan(2 * (await width('[data-map] path:not(.on)')));
  await expect(page.locator('[data-way].on').first()).toContainText('Your answer:');
  await page.getByRole('link', { name: 'Go back to where you were' }).click();
  await expect(page).toHaveURL(new RegExp(`/fixes/${parseTarget(way.end).id}/#a=.*${edges.at(-1) ?? ''}`));
});

test('another fragment marks another way, and what is unknown is told', async ({ page }) => {
  await page.goto(`${map}#a=${told(way.steps)}`);
  await expect(page.locator('path.on')).toHaveCount(edges.length);
  await page.evaluate((first) => (location.hash = `#a=${first}~no-such.answer`), edges[0]);
  await expect(page.locator('path.on')).toHaveCount(1);
  await expect(page.locator('[data-added]')).toHaveCount(1);
  await expect(page.locator('[data-way-told]')).toContainText('Part of this link could not be used.');
});

test('a fragment that comes while the tree is on its way is the one that is marked', async ({ page }) => {
  let open = (): void => undefined;
  const gate = new Promise<void>((opened) => (open = opened));
  await page.route('**/data/trees/**', async (route) => {
    await gate;
    await route.continue();
  });
  const asked = page.waitForRequest('**/data/trees/**');
  await page.goto(`${map}#a=${told(way.steps)}`);
  await asked;
  await page.evaluate((first) => (location.hash = `#a=${first}`), edges[0]);
  open();
  await expect(page.locator('path.on')).toHaveCount(1);
});

test('without answers nothing is fetched or marked, and the map is whole', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(map);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => path.includes('/data/') || path.includes('map-way'))).toEqual([]);
  await expect(page.locator('[data-map] path')).not.toHaveCount(0);
  await expect(page.locator('.on')).toHaveCount(0);
});

test('a fix leads to the map with the answers that led to it', async ({ page }) => {
  await page.goto(`/fixes/${parseTarget(way.end).id}/#a=symptom.${way.tree}~${told(way.steps)}`);
  await page.getByRole('link', { name: 'See this path on the map' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(way.tree));
  await expect(page.locator('path.on')).toHaveCount(edges.length);
  await expect(page.locator('[aria-current=step]')).toHaveAttribute('data-state', way.end);
});

test('the keyboard reaches every state in the order of reading, each with a ring, and opens its page', async ({
  page,
}) => {
  await page.goto(map);
  await measuring(page);
  const links = page.locator('[data-map] a');
  const count = await links.count();
  expect(count).toBeGreaterThan(5);
  await page.getByRole('link', { name: 'read the map in words' }).focus();
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    await expect(links.nth(index)).toBeFocused();
    expect(await links.nth(index).evaluate((link) => measure.ring(link))).toBeGreaterThanOrEqual(3);
    await expect(links.nth(index)).toBeInViewport();
  }
  const target = await links.last().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === target);
});

test('on a narrow screen the words come in place of the picture, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${map}#a=${told(way.steps)}`);
  await expect(page.locator('[data-way].on')).toHaveCount(edges.length);
  await expect(page.locator('[data-map]')).toBeHidden();
  await expect(page.locator('.map-words')).toBeVisible();
  for (const width of [320, 480, 800, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      `${width} px`,
    ).toBe(0);
  }
});

test('no words of a picture run into other words', async ({ page }) => {
  for (const path of [map, '/maps/root/']) {
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(path);
    const overlaps = await page.locator('[data-map] text').evaluateAll((texts) => {
      const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box }) =>
              Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
              Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 3,
          )
          .map((other) => `${one.words} / ${other.words}`),
      );
    });
    expect(overlaps).toEqual([]);
  }
});
