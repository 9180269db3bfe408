/** The files of the built index: what no page asks for is taken out, and the data beside it names the index it belongs to. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Everything that the search asks for. Pagefind also writes three interfaces, a worker that the content security policy
 * refuses, and the program for other languages: half a megabyte.
 */
export const SEARCH_FILES: readonly RegExp[] = [
  /^pagefind\.js$/,
  /^pagefind-entry\.json$/,
  /^pagefind\.en_[0-9a-f]+\.pf_meta$/,
  /^wasm\.en\.pagefind$/,
  /^index\/en_[0-9a-f]+\.pf_index$/,
  /^fragment\/en_[0-9a-f]+\.pf_fragment$/,
];

/** Takes out what is not asked for. */
export async function removeUnused(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    if (entry.isFile() && !SEARCH_FILES.some((known) => known.test(name))) await rm(path);
  }
}

/** What Pagefind wrote: the name of the index of the one language that there is, and its own version. */
export async function readEntry(folder: string): Promise<{ index: string; version: string }> {
  const text = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  const { version, languages } = JSON.parse(text) as { version: string; languages: Record<string, { hash: string }> };
  const [language, ...others] = Object.values(languages);
  if (!language || others.length > 0) throw new Error('the search index has more languages than one, or none');
  return { index: language.hash, version };
}

/**
 * Writes into `search.json` which index it belongs to. A browser or a host may keep one of the two from before: pages would
 * then be taken for others.
 */
export async function nameIndex(file: string, index: string): Promise<void> {
  await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), index }));
}
