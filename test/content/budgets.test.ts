/** Bytes are budgets: what breaks one is named with its figure. Times are not tested here. */
import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/cli/weigh.ts';
import { content, page, pagesOf, site } from './site.ts';

/** The first flight of packets. */
const HTML_GZIP = 14_000;
const SCRIPT_BROTLI = 22_000;

const pages = pagesOf(site);

const articlesAndFixes = [
  ...content.articles.map(({ id }) => `/articles/${id}/`),
  ...content.fixes.map(({ id }) => `/fixes/${id}/`),
];

describe.each(articlesAndFixes)('%s', (path) => {
  test(`HTML with its styles is at most ${HTML_GZIP} bytes, gzip`, () => {
    expect(weigh(site.folder, path).html.gzip).toBeLessThanOrEqual(HTML_GZIP);
  });

  test('can be read without JavaScript', () => {
    expect(page(site, path)('main').text().length).toBeGreaterThan(1000);
  });
});

test.each(pages)(`%s runs at most ${SCRIPT_BROTLI} bytes of JavaScript, Brotli`, (path) => {
  expect(weigh(site.folder, path).scriptTotal).toBeLessThanOrEqual(SCRIPT_BROTLI);
});

test.each(['/', '/404.html', '/fixes/', '/articles/'])('%s runs no island at all', (path) => {
  expect(weigh(site.folder, path).scriptTotal).toBeLessThanOrEqual(1000);
});
