/** What holds for every page of the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { page, pagesOf, site, siteUnderBase, type BuiltSite } from './site.ts';

const origin = 'https://site.invalid';

/** Links of a page that lead nowhere in the site, with the reason. */
function brokenLinks(built: BuiltSite, path: string): string[] {
  const here = new URL(built.base + path.slice(1), origin);
  return page(
    built,
    path,
  )('a[href], link[href], script[src], form[action]')
    .toArray()
    .map((element) => element.attribs.href ?? element.attribs.src ?? element.attribs.action ?? '')
    .map((link) => ({ link, url: new URL(link, here) }))
    .filter(({ url }) => url.origin === origin)
    .flatMap(({ link, url }) => {
      if (!url.pathname.startsWith(built.base)) return [`${link}: is outside the base`];
      const target = `/${url.pathname.slice(built.base.length)}`;
      const file = join(built.folder, target.endsWith('/') ? `${target}index.html` : target);
      if (!existsSync(file)) return [`${link}: there is no such page`];
      const fragment = url.hash.slice(1);
      // Answers, and the settings of a tool, are no places.
      if (fragment === '' || /^(?:a|plan|runway)=/.test(fragment)) return [];
      return page(built, target)(`[id="${fragment}"]`).length === 1
        ? []
        : [`${link}: there is no such place on the page`];
    });
}

describe.each(pagesOf(site))('%s', (path) => {
  const $ = page(site, path);

  test('has a language, one title and one first heading', () => {
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text()).not.toBe('');
    expect($('h1')).toHaveLength(1);
  });

  test('its links lead somewhere, at the root and under a base', () => {
    expect(brokenLinks(site, path)).toEqual([]);
    expect(brokenLinks(siteUnderBase, path)).toEqual([]);
  });

  test('says where its links go', () => {
    const vague = /^(?:here|this|link|click here|read more|more|this page|this link)$/i;
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).text().trim())
        .filter((text) => text === '' || vague.test(text)),
    ).toEqual([]);
  });

  test('has a strict policy, no inline handler or style, and nothing from elsewhere', () => {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    // What gets feedback, where the site names it, is looked at in feedback.test.ts.
    expect(policy.replace(/(?<=connect-src 'self') https?:[^ ;]+/, '')).not.toMatch(
      /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/,
    );
    const attributes = $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []));
    expect(attributes.filter((name) => /^on|^style$/.test(name))).toEqual([]);
    const loaded = $('script[src], img[src], iframe[src], link[rel="stylesheet"], link[rel="preload"]').toArray();
    expect(
      loaded
        .map((element) => element.attribs.src ?? element.attribs.href ?? '')
        .filter((url) => /^(?:https?:)?\/\//.test(url)),
    ).toEqual([]);
  });

  test('has no script that blocks it', () => {
    expect(
      $('script[src]')
        .toArray()
        .filter((script) => script.attribs.type !== 'module'),
    ).toEqual([]);
  });

  test('shows no value that is missing', () => {
    expect(readFileSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8')).not.toMatch(
      /\bundefined\b|\[object Object\]|\bNaN\b/,
    );
  });
});

test('no two pages have the same title', () => {
  const titles = pagesOf(site)
    // A tree's own page shows its first question, which is also a page, and is there for frames too.
    .filter((path) => !/^\/(?:diagnose\/[^/]+\/[^/]+|embed\/[^/]+)\/$/.test(path))
    .map((path) => page(site, path)('title').text());
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
