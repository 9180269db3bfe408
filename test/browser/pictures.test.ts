/** Samples and sums fit into their frames in windows of any width, and when letters are set wide. */
import { content } from '../content/site.ts';
import { counted } from './counts.ts';
import { expect, test } from './test.ts';

const pages = [
  ...content.fixes.map(({ id, parts }) => ({ path: `/fixes/${id}/`, uses: parts.pictures })),
  ...content.articles.map(({ id, parts }) => ({ path: `/articles/${id}/`, uses: parts.pictures })),
];
/** A page that shows each. */
const shown = content.pictures
  .filter(({ data: { kind } }) => kind === 'sample' || kind === 'sum')
  .flatMap(({ id }) => pages.find(({ uses }) => uses.some((use) => use.id === id))?.path ?? []);

/** The distances that WCAG 1.4.12 names. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

/** The cells that stand out of their frame, or hold more than they have room for. */
const outside = (): string[] =>
  [...document.querySelectorAll('.picture table')].flatMap((table) => {
    const { right } = table.getBoundingClientRect();
    return [...table.querySelectorAll('th, td')]
      .filter((cell) => getComputedStyle(cell).clipPath === 'none')
      .filter((cell) => cell.getBoundingClientRect().right > right + 1 || cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => cell.textContent);
  });

for (const path of new Set(shown))
  test(`samples and sums fit on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    for (const width of [320, 545, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(outside), `${width} px wide`).toEqual([]);
      counted('pages with samples and sums measured, a width each');
    }
    await page.setViewportSize({ width: 320, height: 800 });
    // Evaluated by the test runner: the page's own policy allows no such style.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, SPACED);
    expect(await page.evaluate(outside), 'set wide').toEqual([]);
  });
