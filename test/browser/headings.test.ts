/** One face for headings everywhere: installed, or fetched without anybody waiting for it, and nothing moves. */
import type { Page } from '@playwright/test';
import { watchShifts } from './shifts.ts';
import { expect, test } from './test.ts';

const FACES = /^(?:Charter|Bitstream Charter|Sitka \w+|Literata)/;
const FILE = '**/literata-*.woff2';
/** Pages on which nothing else is added to what is first seen. */
const pages = ['./', 'articles/card-types/', 'errors/insufficient-quota/', 'fixes/', '404.html'];

/** The face in which the first heading is really drawn, and whether it was fetched. */
async function faceOf(page: Page): Promise<{ familyName: string; isCustomFont: boolean }> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.sort((a, b) => b.glyphCount - a.glyphCount)[0] ?? { familyName: '', isCustomFont: false };
}

for (const path of pages)
  test(`the heading is drawn in the chosen face, and nothing moves: ${path}`, async ({ page }) => {
    const shifted = await watchShifts(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') asked.push(request.url());
    });
    // The first visit may be drawn before the face is there; from then on it is kept.
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    const { familyName, isCustomFont } = await faceOf(page);
    expect(familyName).toMatch(FACES);
    expect(asked.length > 0).toBe(isCustomFont);
    expect(await shifted()).toBe(0);
  });

test('a face that does not come keeps nobody waiting, and nothing moves when it comes late', async ({ page }) => {
  const shifted = await watchShifts(page);
  await page.route(FILE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('articles/card-types/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await shifted()).toBe(0);
  await page.unroute(FILE);
});

test('a face that cannot be fetched leaves the headings in another', async ({ page, watch }) => {
  await page.route(FILE, (route) => route.abort());
  await page.goto('articles/card-types/');
  await expect(page.locator('h1')).toBeVisible();
  expect((await faceOf(page)).familyName).not.toBe('');
  // The browser itself tells of the request that failed.
  watch.length = 0;
});
