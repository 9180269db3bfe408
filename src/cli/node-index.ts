/** The built search index in Node, read from disk: for golden queries and the evaluation. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reference } from '../errors/recognise.ts';
import type { SearchData } from '../search/data.ts';
import { checkedFile } from '../search/checked-file.ts';
import { entryFor, openIndex, type Pagefind, type SearchIndex } from '../search/open.ts';

/** An address that leads nowhere: what is fetched from it is read from disk. */
const ORIGIN = 'http://index.invalid/';

/** @param dist the folder of the built site */
export async function nodeIndex(dist: string): Promise<SearchIndex> {
  const pagefind = (await import(pathToFileURL(resolve(dist, 'pagefind/pagefind.js')).href)) as Pagefind;
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(dist, 'data', `${name}.json`), 'utf8'));
  const data = (await json('search')) as SearchData;
  pagefind.fetchWith(async (url) => {
    const { pathname } = new URL(url);
    return pathname.endsWith('.json')
      ? entryFor(pagefind, data)
      : checkedFile(pathname, new Response(await readFile(join(dist, pathname))));
  });
  const errors = (await json('signatures')) as Reference;
  return openIndex(pagefind, data, () => Promise.resolve(errors), {
    basePath: `${ORIGIN}pagefind/`,
    baseUrl: '/',
  });
}
