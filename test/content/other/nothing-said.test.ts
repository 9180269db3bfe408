/** A site of another subject says nothing of the one that is published: its pages and its data. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { subjectWords } from '../../subject-words.ts';
import { site } from '../site.ts';

/** What is read of a page: its text, its descriptions, and the data that it carries, without styles and code. */
function wordsOf(file: string): string {
  const text = readFileSync(join(site.folder, file), 'utf8');
  if (!file.endsWith('.html')) return text;
  const $ = load(text);
  $('style, script:not([type="application/json"])').remove();
  const attributes = $('[content], [placeholder], [aria-label], [title], [alt], [data-pagefind-meta]')
    .not('meta[http-equiv]')
    .toArray()
    .map(({ attribs }) => Object.values(attribs).join(' '));
  return [$.root().text(), ...attributes].join('\n');
}

const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:html|json)$/.test(file),
);

test.each(files)('says nothing of the other subject: %s', (file) => {
  expect(subjectWords(wordsOf(file))).toEqual([]);
});
