/** What the build writes for the search: only what is asked for, and each file one that the browser will believe. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedFile } from '../../src/search/checked-file.ts';
import type { SearchData } from '../../src/search/data.ts';
import { isReference, isSaidData, isWords } from '../../src/search/guard-errors.ts';
import { isSearchData } from '../../src/search/guards.ts';
import { isLists } from '../../src/search/lists.ts';
import { site } from './site.ts';

const folder = join(site.folder, 'pagefind');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // Beside them lie the same files compressed, for servers that send these: see test/server.
  .filter((name) => statSync(join(folder, name)).isFile() && !/\.(?:br|gz)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

/** Written out: none of Pagefind's own interfaces, no worker, no other language. */
const allowed = [
  /^pagefind\.js$/,
  /^pagefind\.en_[0-9a-f]{10}\.pf_meta$/,
  /^wasm\.en\.wasm$/,
  /^index\/en_[0-9a-f]{7,}\.pf_index$/,
  /^fragment\/en_[0-9a-f]{7,}\.pf_fragment$/,
];

test('the index holds what the search asks for, and nothing else', () => {
  expect(files.filter((name) => !allowed.some((known) => known.test(name)))).toEqual([]);
  for (const known of allowed)
    expect(
      files.some((name) => known.test(name)),
      known.source,
    ).toBe(true);
});

test('the code of the index writes no markup, makes no code, starts no worker', () => {
  const code = readFileSync(join(folder, 'pagefind.js'), 'utf8');
  expect(code).not.toMatch(
    /innerHTML|outerHTML|insertAdjacent|DOMParser|document\.write|\beval\(|\bFunction\(|console\./,
  );
});

const json = (path: string): unknown => JSON.parse(readFileSync(join(site.folder, path), 'utf8'));
const { entry } = json('data/search.json') as SearchData;

test('the data beside the index names it, its program and the words that it splits', () => {
  const [{ hash, wasm } = { hash: '', wasm: '' }] = Object.values(entry.languages);
  expect(files).toContain(`pagefind.${hash}.pf_meta`);
  expect(files).toContain(`wasm.${wasm}.wasm`);
  expect(entry.include_characters).toContain('_');
});

describe('every file of the index is believed', () => {
  test.each(files.filter((name) => !/\.(?:js|wasm)$/.test(name)))('%s', async (name) => {
    const sent = new Response(readFileSync(join(folder, name)));
    await expect(checkedFile(`/pagefind/${name}`, sent)).resolves.toBeInstanceOf(Uint8Array);
  });
});

test('the program is one that a browser compiles as it comes', () => {
  expect(WebAssembly.validate(readFileSync(join(folder, 'wasm.en.wasm')))).toBe(true);
});

test.each([
  ['search', isSearchData],
  ['signatures', isReference],
  ['errors', isWords],
  ['said', isSaidData],
  ['lists', isLists],
] as const)('data/%s.json is believed', (name, is) => {
  expect(is(json(`data/${name}.json`))).toBe(true);
});
