/** The files of the built index: what no page asks for is taken out, and the data beside it names the index it belongs to. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SIGNATURE } from '../search/checked-file.ts';
import type { Entry, SearchData } from '../search/data.ts';
import type { SearchIndex } from '../search/open.ts';
import { addressOf } from '../search/pages.ts';

/**
 * Everything that the search asks for. Pagefind also writes three interfaces, a worker that the content security policy
 * refuses, and the program for other languages: half a megabyte.
 */
export const SEARCH_FILES: readonly RegExp[] = [
  /^pagefind\.js$/,
  /^pagefind\.en_[0-9a-f]+\.pf_meta$/,
  /^wasm\.en\.wasm$/,
  /^index\/en_[0-9a-f]+\.pf_index$/,
  /^fragment\/en_[0-9a-f]+\.pf_fragment$/,
];

/**
 * Unpacks the program of the search. Pagefind packs it as every server can; as it is, one that packs in a newer way sends a
 * sixth less, and each sends it packed that packs `.wasm` at all. Without the mark that Pagefind writes before everything, it
 * is WebAssembly, which a browser compiles while it comes.
 */
export async function unpackProgram(folder: string): Promise<void> {
  const packed = await readFile(join(folder, 'wasm.en.pagefind'));
  await writeFile(join(folder, 'wasm.en.wasm'), gunzipSync(packed).subarray(SIGNATURE.length));
}

/** Takes out what is not asked for. */
export async function removeUnused(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    if (entry.isFile() && !SEARCH_FILES.some((known) => known.test(name))) await rm(path);
  }
}

/** What Pagefind wrote of the index, of the one language that there is. */
export async function readEntry(folder: string): Promise<Entry> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  if (Object.keys(entry.languages).length !== 1) throw new Error('the search index has no language, or more than one');
  return entry;
}

/**
 * Writes into `search.json` what each page of the index is called and where it lies, so that a result can be shown before its
 * text is there.
 */
export async function nameResults(file: string, { pages }: SearchIndex): Promise<void> {
  const data = JSON.parse(await readFile(file, 'utf8')) as SearchData;
  const named = data.pages.map(async (page) => {
    const entry = pages.get(page.key);
    if (!entry) throw new Error(`the index has no ${page.key}`);
    const { url, meta } = await entry.result.data();
    if (meta.title === undefined) throw new Error(`${url} has no title in the index`);
    return { ...page, title: meta.title, ...(url !== addressOf(entry, '/') && { at: url.slice(1) }) };
  });
  await writeFile(file, JSON.stringify({ ...data, pages: await Promise.all(named) }));
}

/**
 * Writes into `search.json` which index it belongs to. A browser or a host may keep one of the two from before: pages would
 * then be taken for others.
 */
export async function nameIndex(file: string, entry: Entry): Promise<void> {
  await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), entry }));
}
