import { describe, expect, test } from 'vitest';
import { isReference, isSaidData, isWords } from '../../../src/search/guard-errors.ts';
import { openIndex } from '../../../src/search/open.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { isSearchData, isText, listOf, maybe, recordOf, shaped } from '../../../src/search/guards.ts';

const words = { stop: ['the'], question: ['how'], synonyms: { 'money back': ['refund'] }, misspellings: { a: 'b' } };
const entry = { version: '1.6.0', languages: { en: { hash: 'en_1', wasm: 'en' } }, include_characters: ['_'] };
const data = { entry, words, pages: [{ key: 'fix/refund', title: 'Money back', topic: 'paying', causes: ['refund'] }] };

/** What a file of another shape may hold. */
const others = [null, undefined, true, 1, 'text', [], [null], [data], {}, { items: [] }, { schemaVersion: 1 }];

describe('the data of the search', () => {
  test('is believed as it is written', () => {
    expect(isSearchData(data)).toBe(true);
  });

  test.each(others)('is not %j', (value) => {
    expect(isSearchData(value)).toBe(false);
  });

  test.each([
    ['no name of its index', { ...data, entry: undefined }],
    ['an index without languages', { ...data, entry: { ...entry, languages: ['en'] } }],
    ['no words', { ...data, words: undefined }],
    ['synonyms that are no lists', { ...data, words: { ...words, synonyms: { a: 'b' } } }],
    ['misspellings that are lists', { ...data, words: { ...words, misspellings: { a: ['b'] } } }],
    ['a page without a key', { ...data, pages: [{}] }],
    ['a page without a title', { ...data, pages: [{ key: 'fix/refund' }] }],
    ['a page of an unknown kind', { ...data, pages: [{ key: 'video/refund', title: 'Money back' }] }],
    ['causes that are a text', { ...data, pages: [{ key: 'fix/a', title: 'A', causes: 'refund' }] }],
    ['pages that are no list', { ...data, pages: { 0: { key: 'fix/a', title: 'A' } } }],
  ])('is not one with %s', (_what, value) => {
    expect(isSearchData(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});

describe('what recognises errors and reads answers', () => {
  const said = {
    said: { questions: { product: { api: ['my api'] } }, trees: { declined: ['refused'] } },
    root: 'start',
    errors: { quota: { tree: 'quota', answers: { product: 'api' } }, other: { tree: 'quota' } },
    questions: { product: { short: 'Product', options: { api: 'The API' } } },
    symptoms: { declined: 'My card is declined' },
  };

  test('is believed as it is written', () => {
    expect(isReference({ quota: { match: { code: ['insufficient_quota'] }, refines: 'other' } })).toBe(true);
    expect(isWords({ quota: { title: '', means: '', notProves: '', url: '/', start: '/' } })).toBe(true);
    expect(isSaidData(said)).toBe(true);
  });

  test.each([null, 1, 'text', [], [null], { a: null }, { a: 'b' }, { a: {} }, { schemaVersion: 1 }])(
    'is not %j',
    (value) => {
      expect(isReference(value)).toBe(false);
      expect(isWords(value)).toBe(false);
      expect(isSaidData(value)).toBe(false);
    },
  );

  test.each([
    { quota: { match: { code: 'insufficient_quota' } } },
    { quota: { match: { message: [1] } } },
    { quota: { match: [] } },
  ])('a reference is not %j', (value) => {
    expect(isReference(value)).toBe(false);
  });

  test.each(Object.keys(said))('answers are not read without %s', (name) => {
    expect(isSaidData({ ...said, [name]: undefined })).toBe(false);
    expect(isSaidData({ ...said, [name]: [null] })).toBe(false);
  });
});

test('the code of the search is believed only in the version of its index', async () => {
  const of = (version: string) =>
    openIndex({ version } as Pagefind, {
      base: '/',
      data: { ...data, entry },
      errors: () => Promise.reject(new Error('not asked for')),
      readFile: () => Promise.reject(new Error('nothing is there')),
      program: new Promise(() => undefined),
    });
  await expect(of('1.7.0')).rejects.toThrow('the index is of version 1.6.0, its code of 1.7.0');
  await expect(of('1.6.0')).rejects.toThrow('nothing is there');
});

test('what every object inherits is not taken for its own', () => {
  expect(shaped({ constructor: maybe(isText) })({})).toBe(true);
  expect(shaped({ toString: isText })({})).toBe(false);
  expect(recordOf(isText)(['a'])).toBe(false);
  expect(listOf(isText)({ length: 0 })).toBe(false);
});
