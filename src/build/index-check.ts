/**
 * Whether the list of pages and the index speak of the same pages. The ranking knows pages by the list alone, and their text
 * comes from the index: where the two differ, a reader would be shown one page under the name of another.
 */
import { addressOf } from '../search/pages.ts';
import type { Entry, SearchIndex } from '../search/open.ts';

/** @throws with every page that the index holds under the name of another; that their numbers differ is found by `openIndex` */
export async function checkIndex({ entries }: SearchIndex): Promise<void> {
  const wrong: string[] = [];
  for (const entry of entries.values()) {
    const { url } = await entry.result.data();
    if (!belongs(entry, url)) wrong.push(`${url} is where the list has ${entry.key}`);
  }
  if (wrong.length > 0)
    throw new Error(
      `the search index and data/search.json name different pages: ${wrong.join('; ')}. ` +
        'A page is in both if it has data-pagefind-body and is listed in searchPages.',
    );
}

/** Whether a page of the index lies where its name says. */
function belongs(entry: Entry, url: string): boolean {
  const { kind, name } = entry;
  if (kind === 'said') return url === `/fixes/${name}/#said`;
  // A question is asked in several trees, and one of them shows it.
  return kind === 'question'
    ? url.startsWith(addressOf(entry, '/')) && url.endsWith(`/${name}/`)
    : url === addressOf(entry, '/');
}
