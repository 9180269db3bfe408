/** The statement on accessibility: its figures are those of the site, and its words are judged as those of the content. */
import { spellCheckDocument } from 'cspell-lib';
import { expect, test } from 'vitest';
import { gradeOf, sentencesOf } from '../../src/audit/pages/reading.ts';
import { isOwnContent } from '../../src/reader/where.ts';
import { content, page, pagesOf, site, siteUnderBase, trees } from './site.ts';

const path = '/accessibility/';

/** A line for each paragraph and item. */
function linesOf(): string[] {
  const $ = page(site, path);
  return $('main :is(p, li)')
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim());
}

test('it tells how many pages, trees and questions there are', () => {
  for (const built of [site, siteUnderBase]) {
    const $ = page(built, path);
    expect($('[data-page-count]').text()).toBe(` (${pagesOf(built).length} in all)`);
    // The others are those that were tested.
    if (!isOwnContent(process.cwd())) continue;
    expect($('[data-trees]').text()).toBe(String(trees.length));
    expect($('[data-questions]').text()).toBe(String(trees.flatMap(({ routes }) => Object.keys(routes)).length));
  }
});

test('it claims no test of a pack that the browser tests do not know', () => {
  const told = page(site, path)('main').text().replace(/\s+/g, ' ');
  expect(told.includes('run over the whole built site')).toBe(isOwnContent(process.cwd()));
  expect(told.includes('Only the makers of this site can say')).toBe(!isOwnContent(process.cwd()));
});

test('it reads as easily as every other page', () => {
  expect(gradeOf(sentencesOf(linesOf().join('\n')))).toBeLessThanOrEqual(9);
});

test('its words are spelled right', async () => {
  const document = { uri: 'statement.txt', text: linesOf().join('\n'), languageId: 'plaintext', locale: 'en-US' };
  const { issues, errors = [] } = await spellCheckDocument(
    document,
    { noConfigSearch: true },
    { language: 'en-US', dictionaries: ['en_us', 'softwareTerms'], words: [...content.words, 'WCAG'] },
  );
  expect(errors).toEqual([]);
  expect(issues.map(({ text }) => text)).toEqual([]);
});

test('every page leads to it, but what stands within the page of somebody else', () => {
  const without = pagesOf(site).filter(
    (one) =>
      !one.startsWith('/embed/') &&
      page(site, one)('link[data-moved]').length === 0 &&
      page(site, one)(`.foot a[href="${path}"]`).length === 0,
  );
  expect(without).toEqual([]);
});
