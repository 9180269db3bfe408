/** Bytes are budgets: what breaks one is named with its figure. Times are not tested here. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/cli/weigh.ts';
import { REQUEST_PATH } from '../../src/request/path.ts';
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

/** A tool that support staff keep open all day: it finds, and runs the trees. */
const DESK = '/desk/';

test(`${DESK} runs at most 30000 bytes of JavaScript before anything is typed, Brotli`, () => {
  expect(weigh(site.folder, DESK).scriptTotal).toBeLessThanOrEqual(30_000);
});

test.runIf(content.request)(
  `${REQUEST_PATH} runs at most 30000 bytes of JavaScript, with what hides secrets, Brotli`,
  () => {
    expect(weigh(site.folder, REQUEST_PATH).scriptTotal + hiding(/^(?:redact|lines)\./)).toBeLessThanOrEqual(30_000);
  },
);

test.runIf(content.runway)(
  '/tools/credit-runway/ runs at most 30000 bytes of JavaScript, with what reads a file, Brotli',
  () => {
    const { scriptTotal } = weigh(site.folder, '/tools/credit-runway/');
    expect(scriptTotal + fetched(/^usage-file\./)).toBeLessThanOrEqual(30_000);
  },
);

test.each(pages.filter((path) => path !== DESK))(
  `%s runs at most ${SCRIPT_BROTLI} bytes of JavaScript, Brotli`,
  (path) => {
    expect(weigh(site.folder, path).scriptTotal).toBeLessThanOrEqual(SCRIPT_BROTLI);
  },
);

test.each(['/404.html', '/fixes/', '/articles/'])('%s runs no island at all', (path) => {
  expect(weigh(site.folder, path).scriptTotal).toBeLessThanOrEqual(1000);
});

const lists = content.checklists.map(({ id }) => `/checklists/${id}/`);

describe.each(lists)('%s', (path) => {
  test('is small: its HTML with its styles in the first flight, and at most 5000 bytes of JavaScript, Brotli', () => {
    const { html, scriptTotal } = weigh(site.folder, path);
    expect(html.gzip).toBeLessThanOrEqual(HTML_GZIP);
    expect(scriptTotal).toBeLessThanOrEqual(5000);
  });
});

test.skipIf(lists.length === 0)('the code of checklists is on their pages alone', () => {
  const own = (path: string): string[] =>
    weigh(site.folder, path).scripts.flatMap(({ file }) => (file.startsWith('_checklist_') ? [file] : []));
  for (const path of pages) expect(own(path), path).toHaveLength(lists.includes(path) ? 1 : 0);
});

test('the home page runs no more than what keeps a text while nothing can be loaded, and decides what leaves', () => {
  expect(weigh(site.folder, '/').scriptTotal).toBeLessThanOrEqual(2500);
});

/** What the files of these names weigh together: they are fetched where secrets may come. */
function hiding(names: RegExp): number {
  return fetched(names, 2);
}

/** What files that are fetched when they are asked for weigh. @param least how many there have to be */
function fetched(names: RegExp, least = 1): number {
  const files = readdirSync(`${site.folder}/_astro`).filter((name) => names.test(name) && name.endsWith('.js'));
  expect(files.length).toBeGreaterThanOrEqual(least);
  return files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`${site.folder}/_astro/${name}`)).length, 0);
}

test('every page names one face, of at most 15000 bytes, and none is fetched before the page is drawn', () => {
  for (const path of pages) {
    expect(weigh(site.folder, path).fonts.length, path).toBe(1);
    expect(weigh(site.folder, path).fonts[0]?.bytes, path).toBeLessThanOrEqual(15_000);
    expect(page(site, path)('link[as="font"]'), path).toHaveLength(0);
  }
});

test('what hides secrets and recognizes errors, fetched once there is a text, is at most 18000 bytes, Brotli', () => {
  expect(hiding(/^(?:redact|recognise|lines)\./)).toBeLessThanOrEqual(18_000);
});
