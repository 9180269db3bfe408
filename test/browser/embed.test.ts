/** A tree in a frame: as high as it needs, gone through in place, and left only into a new tab. */
import { parseTarget } from '../../src/trees/graph.ts';
import { expect, test } from './test.ts';
import { labelOf, textOf, ways } from './ways.ts';

const SHOWN = '/tools/embed/';

test('the frame is as high as the questions in it, at every step', async ({ page }) => {
  await page.goto(SHOWN);
  const demo = page.locator('iframe.demo');
  await demo.scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe.demo');
  await frame.locator('[data-tree][data-ready]').waitFor();
  const fits = async (): Promise<boolean> => {
    const inside = await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    const outside = await demo.evaluate((one) => Number.parseFloat(one.style.height));
    return inside === outside;
  };
  await expect.poll(fits).toBe(true);
  const before = await demo.evaluate((one) => one.style.height);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(async () => (await demo.evaluate((one) => one.style.height)) !== before && fits()).toBe(true);
});

test('a way through a framed tree stays in the frame, and its fix opens in a new tab with the answers', async ({
  page,
  context,
}) => {
  await page.goto(SHOWN);
  await page.locator('iframe.demo').scrollIntoViewIfNeeded();
  const address = (await page.locator('iframe.demo').getAttribute('src')) ?? '';
  const tree = address.split('/').at(-2);
  const way = ways.find((one) => one.tree === tree && parseTarget(one.end).kind === 'fix' && one.steps.length > 1);
  if (!way) throw new Error(`there is a way of two questions in ${String(tree)}`);
  const frame = page.frameLocator('iframe.demo');
  await frame.locator('[data-tree][data-ready]').waitFor();
  for (const step of way.steps) {
    await expect(frame.locator('h3')).toHaveText(textOf(step.question));
    await frame
      .locator('.options a', { hasText: labelOf(step) })
      .first()
      .click();
  }
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'See how to fix it' }).click();
  const fix = await opened;
  await fix.waitForLoadState();
  expect(new URL(fix.url()).pathname).toBe(`/fixes/${parseTarget(way.end).id}/`);
  await expect(fix.locator('[aria-label="Answers that led here"] li')).toHaveCount(way.steps.length);
  expect(page.url().endsWith(SHOWN)).toBe(true);
});

test('the page around it learns the height, also when its script comes late, and nothing else', async ({ page }) => {
  await page.route('/around/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe data-embed src="/embed/root/" title="Questions" style="height:100px"></iframe>
        <script>heard=[];addEventListener('message',({data})=>heard.push(data))</script>`,
    }),
  );
  await page.goto('/around/');
  await page.frameLocator('iframe').locator('[data-tree][data-ready]').waitFor();
  await page.evaluate(() => ((globalThis as unknown as { heard: unknown[] }).heard.length = 0));
  await page.addScriptTag({ url: '/embed/resize.js' });
  await expect
    .poll(() => page.locator('iframe').evaluate((one) => Number.parseFloat(one.style.height)))
    .toBeGreaterThan(300);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const one of heard) expect(one).toEqual({ frameHeight: expect.any(Number) as unknown });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an option opens its page in a new tab', async ({ page, context }) => {
    await page.goto('/embed/root/');
    const opened = context.waitForEvent('page');
    await page.locator('.options a').first().click();
    expect(new URL((await opened).url()).pathname).toMatch(/^\/(?:diagnose|fixes)\//);
    expect(new URL(page.url()).pathname).toBe('/embed/root/');
  });
});
