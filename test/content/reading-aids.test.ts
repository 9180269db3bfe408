/** What helps to read a page: named tables, code that needs no slit, sources that lead back, neighbors, and what is told without scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { content, page, pagesOf, site, siteUnderBase } from './site.ts';

const articles = content.articles.map(({ id }) => `/articles/${id}/`);
const fixes = content.fixes.map(({ id }) => `/fixes/${id}/`);
const errors = Object.keys(content.errors.data).map((id) => `/errors/${id}/`);

describe('tables', () => {
  const tables = [...articles, ...fixes].flatMap((path) => {
    const $ = page(site, path);
    return $('main table')
      .toArray()
      .map((table) => ({ path, $, table }));
  });

  test('have a caption, and a heading in each row', () => {
    for (const { path, $, table } of tables) {
      expect($(table).children('caption').text(), path).not.toBe('');
      for (const row of $(table).find('tbody tr').toArray())
        expect($(row).find('th[scope=row]').length, `${path}: ${$(row).text()}`).toBe(1);
    }
  });

  test('break long codes between their words in the narrow first column', () => {
    for (const { path, $, table } of tables)
      for (const code of $(table).find('th[scope=row] code').toArray()) {
        const [longest = 0] =
          $(code)
            .html()
            ?.split('<wbr>')
            .map((part) => (part.match(/_/g) ?? []).length)
            .sort((a, b) => b - a) ?? [];
        if ($(code).text().length > 16) expect(longest, `${path}: ${$(code).text()}`).toBeLessThanOrEqual(1);
      }
  });

  test('stand in a frame that is named where it can be reached by keyboard: with more than two columns', () => {
    // Those of pictures fit into every window.
    const framed = tables.filter(({ $, table }) => $(table).closest('.picture').length === 0);
    for (const { path, $, table } of framed) {
      const frame = $(table).parent('.table');
      const scrolls = $(table).find('thead tr').children().length > 2;
      expect(frame.attr('tabindex'), path).toBe(scrolls ? '0' : undefined);
      expect(frame.attr('role'), path).toBe(scrolls ? 'group' : undefined);
      if (scrolls) expect(frame.attr('aria-label'), path).toBe(`Table: ${$(table).children('caption').text()}`);
    }
  });
});

test('code wraps, so it is no stop for the keyboard, and can be copied', () => {
  for (const path of [...articles, ...fixes, ...errors]) {
    const $ = page(site, path);
    for (const code of $('pre').toArray()) {
      expect(code.attribs.tabindex, path).toBeUndefined();
      expect($(code).prev('.code-bar').find('button[data-copy]').length, path).toBe(1);
    }
  }
});

test('each source of a text leads back to its mark, and each mark to its source', () => {
  let count = 0;
  for (const path of [...articles, ...fixes]) {
    const $ = page(site, path);
    for (const item of $('.sources li').toArray()) {
      const back = $(item).find('a.back').attr('href') ?? '';
      expect($(`.fact a${back}`).attr('href'), path).toBe(`#${item.attribs.id ?? ''}`);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(0);
});

test('the contents of a guide stand before its text, folded, and the same beside it', () => {
  for (const path of articles) {
    const $ = page(site, path);
    const links = (list: string): string[] =>
      $(`${list} a`)
        .toArray()
        .map((link) => (link as { attribs: Record<string, string> }).attribs.href ?? '');
    expect($('h1').next().is('details.contents:not([open])'), path).toBe(true);
    expect(links('.contents'), path).toEqual(links('.on-this-page'));
    expect(links('.contents').length, path).toBe($('article section > h2[id]').length);
  }
});

test('each guide leads to the one before and after it in its topic, and each of these back', () => {
  for (const path of articles) {
    const next = page(site, path)('.steps [rel=next]').attr('href');
    if (next !== undefined) expect(page(site, next)('.steps [rel=prev]').attr('href')).toBe(path);
  }
  // A topic has one first and one last guide.
  const topics = new Set(content.articles.map(({ file }) => file.split('/').at(-2)));
  const without = (rel: string): number =>
    articles.filter((path) => page(site, path)(`.steps [rel=${rel}]`).length === 0).length;
  expect([without('prev'), without('next')]).toEqual([topics.size, topics.size]);
});

test('beside an error stand its parts and its neighbors', () => {
  for (const path of errors) {
    const $ = page(site, path);
    const parts = $('article section[id]').toArray();
    expect(
      $('.on-this-page a')
        .toArray()
        .map((link) => [link.attribs.href, $(link).text()]),
      path,
    ).toEqual(parts.map((part) => [`#${part.attribs.id ?? ''}`, $(part).children('h2').text()]));
    expect(
      $('nav[aria-label="Other errors of this kind"] a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).not.toContain(path);
  }
});

test('each guide, fix, error and list says once when it was last changed or checked, as the feed does', () => {
  const feed = load(readFileSync(join(siteUnderBase.folder, 'feed.atom'), 'utf8'), { xmlMode: true });
  const entries = feed('entry').toArray();
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    const path = new URL(feed(entry).find('id').text()).pathname;
    const told = page(
      siteUnderBase,
      path.replace(siteUnderBase.base, '/'),
    )('.side time')
      .toArray()
      .map(({ attribs }) => attribs.datetime);
    expect(told, path).toEqual([feed(entry).find('updated').text().slice(0, 'YYYY-MM-DD'.length)]);
  }
});

test('every fix leads to the beginning', () => {
  for (const path of fixes) expect(page(site, path)('.again a').attr('href'), path).toBe('/diagnose/');
});

test('without scripts each box for errors says that nothing of it is read, and where to go', () => {
  const boxes = pagesOf(site).filter((path) => page(site, path)('[data-ask]').length > 0);
  expect(boxes).toContain('/');
  for (const path of boxes) {
    const $ = page(site, path);
    const told = $('[data-ask]').prev('noscript').text();
    expect(told, path).toContain('neither read nor sent');
    expect(told, path).toContain('href="/diagnose/"');
  }
});
