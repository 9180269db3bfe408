/** The page that builds a message, with all that leads to it; a pack without one has no trace of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindsFor } from '../../src/request/kinds-for.ts';
import { blankMessage, fieldsOf } from '../../src/request/message.ts';
import { REQUEST_PATH, requestPath } from '../../src/request/path.ts';
import { content, page, pagesOf, site } from './site.ts';

const request = content.request?.data;
const text = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const inSite = (path: string) => page(site, path);

test('every fix leads to what can be sent to those who act on it, as a page and as Markdown, and nowhere else', () => {
  for (const { id, data } of content.fixes) {
    const expected = kindsFor(data.who, request).map((kind) => ({ link: kind.link, href: requestPath(kind.id) }));
    const links = inSite(`/fixes/${id}/`)('[data-carries]').toArray();
    expect(
      links.map((link) => ({ link: inSite(`/fixes/${id}/`)(link).text().trim(), href: link.attribs.href })),
      id,
    ).toEqual(expected);
    const markdown = text(`fixes/${id}/index.md`);
    for (const { link, href } of expected) expect(markdown, id).toContain(`- [${link}](${href})`);
    if (expected.length === 0) expect(markdown, id).not.toContain(`](${REQUEST_PATH}`);
  }
});

describe.runIf(request)('where a pack has one', () => {
  const { kinds = {}, fields = {}, refused = [], summary = '' } = request ?? {};

  test('some fix leads to each kind', () => {
    for (const kind of Object.keys(kinds))
      expect(content.fixes.some(({ data }) => kindsFor(data.who, request).some(({ id }) => id === kind))).toBe(true);
  });

  test('without a script it has for each kind what to say, and the text with blanks to copy', () => {
    for (const [id, kind] of Object.entries(kinds)) {
      const $ = inSite(REQUEST_PATH);
      const part = $(`[id="for=${id}"]`);
      expect(part.find('h2').text()).toBe(kind.title);
      expect(part.find('pre').text()).toBe(blankMessage(kind, fields));
      for (const [, { label, hint }] of fieldsOf(kind, fields)) {
        expect(part.text()).toContain(label);
        expect(part.text()).toContain(hint);
      }
    }
  });

  test('it says what to leave out, and why', () => {
    for (const { name, why } of refused) {
      expect(inSite(REQUEST_PATH)('main').text()).toContain(name);
      expect(inSite(REQUEST_PATH)('main').text()).toContain(why);
    }
  });

  test('readers that are programs are told of it', () => {
    expect(text('llms.txt')).toContain(`(${REQUEST_PATH}): ${summary}`);
  });
});

test.runIf(!request)('a pack without one has no such page, and no link to it', () => {
  expect(existsSync(join(site.folder, REQUEST_PATH))).toBe(false);
  expect(text('llms.txt')).not.toContain(REQUEST_PATH);
  for (const path of pagesOf(site))
    expect(text(path.endsWith('/') ? `${path}index.html` : path)).not.toContain(REQUEST_PATH);
});
