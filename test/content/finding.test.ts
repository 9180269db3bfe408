/**
 * How others find and show the pages. All of it needs the public address, so it is looked at in the site that was built with
 * one, and the other site has none of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/reader/fix-body.ts';
import { handedOver } from '../../src/search/address.ts';
import { publicRoot as root } from './public-site.ts';
import { content, page, pagesOf, site, siteUnderBase, type BuiltSite } from './site.ts';

const read = (file: string): string => readFileSync(join(siteUnderBase.folder, file), 'utf8');
const xml = (file: string) => load(read(file), { xml: true });
const pages = pagesOf(siteUnderBase);
const absolute = (path: string): string => root + path.slice(1);
const htmlOf = ({ folder }: BuiltSite, path: string): string =>
  readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A page that is to be found; whether it is is read from its text, as parsing all of them takes long. */
const found = pages.filter((path) => {
  const html = htmlOf(siteUnderBase, path);
  return !html.includes('<meta name="robots" content="noindex">') && !html.includes('data-moved');
});

test('the sitemap lists each page that is to be found, once, and no other', () => {
  const $ = xml('sitemap.xml');
  const listed = $('urlset > url > loc')
    .toArray()
    .map((element) => $(element).text());
  expect([...listed].sort()).toEqual(found.map(absolute).sort());
  for (const { id } of [...content.fixes, ...content.articles])
    expect(
      listed.some((url) => url.endsWith(`/${id}/`)),
      id,
    ).toBe(true);
  expect(listed).not.toContain(absolute('/404.html'));
});

test('its days are those of the content, not of the build', () => {
  const $ = xml('sitemap.xml');
  const days = $('lastmod')
    .toArray()
    .map((element) => $(element).text());
  const known = new Set([
    ...[...content.fixes, ...content.articles, ...content.checklists].map(({ data }) => data.reviewed),
    ...Object.values(content.facts.data).map(({ verified }) => verified),
  ]);
  expect(days.length).toBeGreaterThan(content.fixes.length);
  // Pages of the engine have a day of their own.
  for (const day of days) expect(day).toMatch(DAY);
  for (const { id, data } of content.fixes) {
    const day = $('url')
      .filter((_, element) => $(element).find('loc').text() === absolute(`/fixes/${id}/`))
      .find('lastmod')
      .text();
    expect(known, id).toContain(day);
    expect(day >= data.reviewed, id).toBe(true);
  }
});

test('the feed is Atom, and has every guide, fix and checklist, the latest first', () => {
  const $ = xml('feed.atom');
  expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
  for (const name of ['id', 'title', 'updated', 'author > name']) expect($(`feed > ${name}`).text(), name).not.toBe('');
  expect($('feed > link[rel="self"]').attr('href')).toBe(absolute('/feed.atom'));
  const entries = $('feed > entry')
    .toArray()
    .map((element) => ({
      id: $(element).find('> id').text(),
      link: $(element).find('> link').attr('href'),
      title: $(element).find('> title').text(),
      updated: $(element).find('> updated').text(),
    }));
  for (const { id, link, title, updated } of entries) {
    expect(link).toBe(id);
    expect(id.startsWith(root) && pages.includes(`/${id.slice(root.length)}`), id).toBe(true);
    expect(title).not.toBe('');
    expect(new Date(updated).toISOString()).toBe(`${updated.slice(0, 10)}T00:00:00.000Z`);
  }
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [folder, all] of Object.entries({
    fixes: content.fixes,
    articles: content.articles,
    checklists: content.checklists,
  }))
    for (const { id } of all) expect(ids).toContain(absolute(`/${folder}/${id}/`));
  const days = entries.map(({ updated }) => updated);
  expect(days).toEqual([...days].sort().reverse());
  expect($('feed > updated').text()).toBe(days[0]);
});

test('the search can be added to a browser, and what is typed there stays behind the #', () => {
  const $ = xml('opensearch.osdx');
  const short = $('ShortName').text();
  expect(content.site.data.name.startsWith(short)).toBe(true);
  expect(short.length).toBeGreaterThan(0);
  expect(short.length).toBeLessThanOrEqual(16);
  const template = $('Url[type="text/html"]').attr('template') ?? '';
  for (const typed of ['a b&c=d#e', 'ü+ü']) {
    const url = new URL(template.replace('{searchTerms}', encodeURIComponent(typed)));
    expect(url.origin + url.pathname).toBe(absolute('/search/'));
    expect(url.search).toBe('');
    // As the search page reads it.
    expect(handedOver(url.hash)).toBe(typed);
  }
  const link = page(siteUnderBase, '/')('link[rel="search"][type="application/opensearchdescription+xml"]');
  expect(link.attr('href')).toBe(absolute('/opensearch.osdx'));
  expect(
    existsSync(join(siteUnderBase.folder, new URL($('Image').text()).pathname.slice(siteUnderBase.base.length))),
  ).toBe(true);
});

test('the home page names the feed', () => {
  const link = page(siteUnderBase, '/')('link[rel="alternate"][type="application/atom+xml"]');
  expect(link.attr('href')).toBe(absolute('/feed.atom'));
});

interface Node {
  '@type': string;
  itemListElement?: { position: number; name: string; item: string }[];
  headline?: string;
  dateModified?: string;
  step?: { name: string; text: string }[];
}

/** What a page says of itself, by type. */
function described(path: string): Map<string, Node> {
  const json = page(siteUnderBase, path)('script[type="application/ld+json"]').text();
  const graph = json === '' ? [] : (JSON.parse(json) as { '@graph': Node[] })['@graph'];
  return new Map(graph.map((node) => [node['@type'], node]));
}

test.each(found)('%s says of itself what it is', (path) => {
  const $ = page(siteUnderBase, path);
  const og = (name: string): string | undefined => $(`meta[property="og:${name}"]`).attr('content');
  expect(og('url')).toBe($('link[rel="canonical"]').attr('href'));
  expect(og('url')).toBe(absolute(path));
  expect(og('description')).toBe($('meta[name="description"]').attr('content'));
  expect($('title').text()).toContain(og('title'));
  const picture = og('image') ?? '';
  expect(picture.startsWith(root)).toBe(true);
  expect(existsSync(join(siteUnderBase.folder, picture.slice(root.length))), picture).toBe(true);
  const crumbs = described(path).get('BreadcrumbList')?.itemListElement ?? [];
  // Those of a tree are part of its steps.
  const shown = $('.crumbs a')
    .not('[data-island] a')
    .toArray()
    .map(({ attribs }) => new URL(attribs.href ?? '', root).href);
  expect(crumbs.map(({ item }) => item)).toEqual(shown.length === 0 ? [] : [...shown, absolute(path)]);
});

const OURS = ['property="og:', 'application/ld+json', 'application/atom+xml', 'rel="search"'];

test('a page that is not to be found says nothing of itself, nor does any page of a site without a public address', () => {
  const silent = [
    ...pages.filter((path) => !found.includes(path)).map((path) => htmlOf(siteUnderBase, path)),
    ...pagesOf(site).map((path) => htmlOf(site, path)),
  ];
  expect(silent.length).toBeGreaterThan(pages.length);
  for (const html of silent) expect(OURS.filter((part) => html.includes(part))).toEqual([]);
  // They are looked for as they are written.
  expect(OURS.filter((part) => !htmlOf(siteUnderBase, '/').includes(part))).toEqual(['application/ld+json']);
  expect(htmlOf(siteUnderBase, '/fixes/')).toContain('application/ld+json');
});

describe.each(content.fixes.map((fix) => ({ id: fix.id, fix })))('/fixes/$id/', ({ id, fix }) => {
  test('its instructions are the steps that it shows', () => {
    const told = described(`/fixes/${id}/`);
    expect(told.get('Article')).toMatchObject({ headline: fix.data.title, dateModified: fix.data.reviewed });
    expect(told.get('HowTo')?.step?.map(({ name }) => name)).toEqual(stepsOf(fix.parts).map(({ action }) => action));
  });
});

test.each([...content.articles.map(({ id }) => `/articles/${id}/`), ...content.fixes.map(({ id }) => `/fixes/${id}/`)])(
  '%s, with all of this, is at most 14000 bytes of HTML, as a host sends it',
  (path) => {
    expect(brotliCompressSync(htmlOf(siteUnderBase, path)).length).toBeLessThanOrEqual(14_000);
  },
);
