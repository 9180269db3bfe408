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

for (const width of [320, 768, 1600]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [name, arrive] of Object.entries({ ...pages, ...states })) {
      test(`nothing makes the page scroll sideways: ${name}`, async ({ page }) => {
        await arrive(page);
        expect(await page.evaluate(sideways)).toBe(0);
      });
    }
  });
}

/** The distances that WCAG 1.4.12 names. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

test.describe('letters, words and lines set further apart', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  for (const [name, arrive] of Object.entries({ ...pages, ...states })) {
    test(`cut nothing off: ${name}`, async ({ page }) => {
      await arrive(page);
      // Evaluated by the test runner: the page's own policy allows no such style.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACED);
      expect(await page.evaluate(sideways)).toBe(0);
      const cut = await page.evaluate(() =>
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
          .map((element) => `${element.tagName} .${element.className}`),
      );
      expect(cut).toEqual([]);
      counted('pages and states with text set wide');
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
