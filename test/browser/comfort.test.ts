/** Narrow windows, wide letters and less motion, on a page of each kind. */
import type { Page } from '@playwright/test';
import { counted } from './counts.ts';
import { oneOfEach } from './one-of-each.ts';
import { open } from './pages.ts';
import { states } from './states.ts';
import { expect, test } from './test.ts';

/** How to come to a page of each kind. */
const pages = Object.fromEntries(
  Object.entries(oneOfEach).map(([name, path]) => [name, (page: Page) => open(page, path)]),
);

/** How far the page can be moved sideways, in pixels. */
const sideways = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** In CSS pixels: a small phone, a tablet, a wide screen. */
const NARROW = 320;
const WIDTHS = [NARROW, 768, 1600];

/** The distances that WCAG 1.4.12 names. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Letters of twice the size, as a reader sets them in the browser. */
const ENLARGED = 'html { font-size: 200% !important; }';

/** What is cut off by its own box, a line each. */
const cutOff = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
    .filter((element) => {
      // The text of a field moves in it as it is typed.
      if (element.matches('input')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = overflowX === 'hidden' || overflowX === 'clip';
      const tall = overflowY === 'hidden' || overflowY === 'clip';
      return (
        (wide && element.scrollWidth > element.clientWidth + 1) ||
        (tall && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `${element.tagName} .${element.className}`);

test.describe('in windows of any width', () => {
  test.use({ viewport: { width: NARROW, height: 800 } });

  for (const [name, arrive] of Object.entries({ ...pages, ...states })) {
    test(`nothing makes the page scroll sideways, and wide or large letters are not cut off: ${name}`, async ({
      page,
    }) => {
      await arrive(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(sideways), `${width} px wide`).toBe(0);
        counted('pages and states measured, a width each');
      }
      await page.setViewportSize({ width: NARROW, height: 800 });
      for (const [how, css] of Object.entries({ 'set wide': SPACED, 'twice as large': ENLARGED })) {
        // Evaluated by the test runner: the page's own policy allows no such style.
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, css);
        expect(await page.evaluate(sideways), how).toBe(0);
        expect(await page.evaluate(cutOff), how).toEqual([]);
        counted('pages and states with text set wide, or twice as large');
      }
    });
  }
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [name, path] of Object.entries(oneOfEach)) {
    test(`nothing moves: ${name}`, async ({ page }) => {
      await open(page, path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          ['', '::before', '::after'].flatMap((part) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part || undefined);
            const still =
              transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0) &&
              animationName === 'none' &&
              scrollBehavior === 'auto';
            return still ? [] : [`${element.tagName}${part}`];
          }),
        ),
      );
      expect(moving).toEqual([]);
    });
  }
});
