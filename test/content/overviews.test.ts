/** Long pages are short at first sight, and lead to their parts; nothing on them is lost. */
import { describe, expect, test } from 'vitest';
import { content, page, pagesOf, site } from './site.ts';

const symptoms = Object.entries(content.symptoms.data).filter(([id]) => id !== 'root');
const hasErrors = Object.keys(content.errors.data).length > 0;

describe.each(['/diagnose/', '/fixes/', '/articles/', ...(hasErrors ? ['/errors/'] : [])])('%s', (path) => {
  const $ = page(site, path);

  test('has a link to each of its parts, with how much is in it', () => {
    const told = $('.jumps li')
      .toArray()
      .map((item) => [$(item).find('a').attr('href'), Number($(item).find('small').text())]);
    const parts = $('.group')
      .toArray()
      .map((group) => [`#${group.attribs.id ?? ''}`, $(group).find('li').length]);
    expect(parts.length).toBeGreaterThan(1);
    expect(told).toEqual(parts);
  });
});

describe('the home page', () => {
  const $ = page(site, '/');

  test('leads to every symptom; all but the commonest stand folded under their topic', () => {
    for (const [id, { common, topic }] of symptoms) {
      if (topic === undefined) continue;
      const link = $(`main a[href="/diagnose/${id}/"]`);
      expect(link.length, id).toBe(1);
      expect(link.closest('details').length, id).toBe(common === undefined ? 1 : 0);
    }
    expect($('details[open]')).toHaveLength(0);
  });
});

test('a page that is not there shows the commonest symptoms only', () => {
  const $ = page(site, '/404.html');
  const shown = $('main a[href^="/diagnose/"]')
    .toArray()
    .map(({ attribs }) => attribs.href)
    .filter((href) => href !== '/diagnose/');
  const commonest = symptoms.filter(([, { common }]) => common !== undefined);
  expect(shown.sort()).toEqual(commonest.map(([id]) => `/diagnose/${id}/`).sort());
});

test('no row says the same below as above', () => {
  for (const path of ['/fixes/', ...(hasErrors ? ['/errors/'] : [])]) {
    const $ = page(site, path);
    for (const row of $('.rows a span').toArray()) {
      const below = $(row).find('small').text().trim();
      const above = $(row).clone().children().remove().end().text().trim();
      expect(below === above || (below !== '' && above.includes(below)), `${path}: ${above}`).toBe(false);
    }
  }
});

test.skipIf(!hasErrors)('a code stands in the letters of code, not in brackets behind the words', () => {
  const $ = page(site, '/errors/');
  expect($('.rows code').length).toBeGreaterThan(0);
  expect(
    $('.rows a span')
      .toArray()
      .map((row) => $(row).clone().children().remove().end().text())
      .filter((text) => /\([a-z\d]+_[a-z\d_]+\)/.test(text)),
  ).toEqual([]);
});

test.skipIf(content.checklists.length === 0)('the checklists have a page that leads to each', () => {
  const links = page(
    site,
    '/checklists/',
  )('main .rows a')
    .toArray()
    .map(({ attribs }) => attribs.href);
  expect(links.sort()).toEqual(content.checklists.map(({ id }) => `/checklists/${id}/`).sort());
});

test('every fact of the sources is there, each source folded', () => {
  const $ = page(site, '/sources/');
  expect($('.facts details > ul > li').length).toBeGreaterThan(0);
  expect($('.facts li')).toHaveLength($('.facts details:not([open]) > ul > li').length);
  const counts = $('.jumps small')
    .toArray()
    .map((count) => Number($(count).text()));
  expect(counts).toEqual(
    $('.facts')
      .toArray()
      .map((part) => $(part).find('details').length),
  );
});

test('the lists of the search begin with what is commonest, then go by topic', () => {
  const order = page(
    site,
    '/search/',
  )('.search-lists nav:first-child a')
    .toArray()
    .map(({ attribs }) => attribs.href?.split('/')[2] ?? '');
  const told = order.flatMap((id) => content.symptoms.data[id] ?? []);
  const commonest = told.flatMap(({ common }) => common ?? []);
  expect(told.slice(0, commonest.length).map(({ common }) => common)).toEqual([...commonest].sort((a, b) => a - b));
  // Each topic stands in one piece.
  const topics = told.slice(commonest.length).map(({ topic }) => topic);
  expect(topics.filter((topic, at) => topic !== topics[at - 1])).toEqual([...new Set(topics)]);
});

test('a button is called as no link that leads elsewhere', () => {
  for (const path of pagesOf(site)) {
    const $ = page(site, path);
    const text = (element: Parameters<typeof $>[0]): string => $(element).text().replace(/\s+/g, ' ').trim();
    for (const button of $('main .btn').toArray()) {
      const others = $('a')
        .toArray()
        .filter((link) => text(link) === text(button) && link.attribs.href !== button.attribs.href);
      expect(others.length, `${path}: “${text(button)}”`).toBe(0);
    }
  }
});
