/** The built search index in Node, read from disk: for the check of what was built, golden queries and the evaluation. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reference } from '../errors/recognise.ts';
import { checkedFile } from '../search/checked-file.ts';
import type { SearchData } from '../search/data.ts';
import { indexFiles, openIndex, type SearchIndex } from '../search/open.ts';
import type { Pagefind } from '../search/pagefind.ts';

/** @param dist the folder of the built site */
export async function nodeIndex(dist: string): Promise<SearchIndex> {
  const folder = resolve(dist, 'pagefind');
  const { href } = pathToFileURL(join(folder, 'pagefind.js'));
  // Its code keeps one state: whoever opens it twice wants two.
  const pagefind = (await import(`${href}?${opened++}`)) as Pagefind;
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(dist, 'data', `${name}.json`), 'utf8'));
  const data = (await json('search')) as SearchData;
  return openIndex(pagefind, {
    base: '/',
    data,
    errors: async () => (await json('signatures')) as Reference,
    readFile: async (name) => checkedFile(name, new Response(await readFile(join(folder, name)))),
    program: readFile(join(folder, indexFiles(data.entry).program)).then((bytes) => WebAssembly.compile(bytes)),
  });
}

let opened = 0;
