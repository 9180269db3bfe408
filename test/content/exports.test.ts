/** The files for help desks: each fix in each of them, once, with a reply that leads to its page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { TOOLS } from '../../src/export/tools.ts';
import { publicRoot } from './public-site.ts';
import { content, page, site, siteUnderBase, type BuiltSite } from './site.ts';

const read = ({ folder }: BuiltSite, file: string): string => readFileSync(join(folder, 'tools/exports', file), 'utf8');
const table = (built: BuiltSite, tool: string): Record<string, string>[] =>
  parse(read(built, `${tool}.csv`), { columns: true, recordDelimiter: '\r\n' });

/** Where the fixes are in the files of a site: with the public address, where that is known. */
const roots = [
  { built: site, root: '/' },
  { built: siteUnderBase, root: publicRoot },
];

describe.each(TOOLS.map(({ id }) => id))('%s', (tool) => {
  test.each(roots)('the CSV in $built.folder has each fix once, and leads to it', ({ built, root }) => {
    const rows = table(built, tool);
    expect(rows).toHaveLength(content.fixes.length);
    for (const { id, data } of content.fixes) {
      const own = rows.filter((row) => (row.title ?? row.name) === data.title);
      expect(own, id).toHaveLength(1);
      const told = Object.values(own[0] ?? {}).join('\n');
      expect(told, id).toContain(`${root}fixes/${id}/`);
      // Every line of it, in text or in HTML.
      const words = load(told.replaceAll('<br>', '\n')).text();
      // Without the addresses that a text adds, and where it breaks.
      const said = words.replaceAll(/ \((?:https?:|\/)[^)]*\)/g, '');
      const written = data.reply.trim().replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
      for (const line of written.split('\n')) expect(said, id).toContain(line);
      expect(words, id).toMatch(new RegExp(`^${content.site.data.reply.greeting}`, 'm'));
    }
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  test.each(roots)('the JSON in $built.folder has each fix once, and leads to it', ({ built, root }) => {
    const json = JSON.stringify(JSON.parse(read(built, `${tool}.json`)));
    for (const { id, data } of content.fixes) {
      const title = JSON.stringify(data.title);
      expect(json.split(`:${title}`).length - 1, id).toBe(1);
      expect(json, id).toContain(`${root}fixes/${id}/`);
    }
  });

  test('the page leads to both files', () => {
    const hrefs = page(
      site,
      '/tools/exports/',
    )('main a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    for (const ending of ['csv', 'json']) expect(hrefs).toContain(`/tools/exports/${tool}.${ending}`);
  });
});

test('what a program sends to Zendesk and Freshdesk has the form of their calls', () => {
  const text = z.string().min(1);
  z.array(
    z.strictObject({
      macro: z.strictObject({
        title: text,
        description: text,
        actions: z.array(z.strictObject({ field: z.literal('comment_value'), value: text })).length(1),
      }),
    }),
  ).parse(JSON.parse(read(site, 'zendesk.json')));
  z.strictObject({
    canned_responses: z.array(
      z.strictObject({ title: text, content_html: text.startsWith('<p>'), visibility: z.literal(1) }),
    ),
  }).parse(JSON.parse(read(site, 'freshdesk.json')));
});

test('the page says of each tool what was read and when, or that it is nobody’s', () => {
  const $ = page(site, '/tools/exports/');
  for (const { name, read: source } of TOOLS) {
    const section = $('main section').filter((_, element) => $(element).find('h2').text() === name);
    expect(section, name).toHaveLength(1);
    if (source) expect(section.find(`a[href="${source.url}"]`), name).toHaveLength(1);
  }
  expect($('main time[datetime]')).toHaveLength(1);
});

test('the page offers what needs the public address only where that is known', () => {
  for (const file of ['feed.atom', 'sitemap.xml', 'opensearch.osdx', 'preview/fix.png']) {
    expect(existsSync(join(site.folder, file)), file).toBe(false);
    expect(existsSync(join(siteUnderBase.folder, file)), file).toBe(true);
  }
  expect(page(site, '/tools/exports/')('main').text()).toContain('does not know its public address');
  expect(page(siteUnderBase, '/tools/exports/')('main').text()).not.toContain('does not know');
});
