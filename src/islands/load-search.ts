/** Fetches what the search and the paste box need, each once; nothing of it before it is asked for. */
import type { Reference } from '../errors/recognise.ts';
import type { ErrorWords } from '../errors/reference.ts';
import type { SaidData } from '../errors/said-data.ts';
import type { Knowledge } from '../errors/understand.ts';
import type { SearchData } from '../search/data.ts';
import { isReference, isSaidData, isWords } from '../search/guard-errors.ts';
import { isSearchData, type Guard } from '../search/guards.ts';
import { ask, giveUp } from '../search/network.ts';
import { loadIndex, type SearchIndex } from '../search/open.ts';

/*
 * Trees are fetched in the same way in load.ts. Shared, this came along with the machine of the trees, 14 kB for whoever
 * searches, or with what every page loads, and put the home page over its budget.
 */
const fetched = new Map<string, Promise<unknown>>();

/**
 * @param is tells whether it is what was asked for
 * @throws when the network fails, the file is missing, or is another; the next call tries again
 */
export function fetchOnce<T>(url: string, is: Guard<T>): Promise<T> {
  const known = fetched.get(url) as Promise<T> | undefined;
  if (known) return known;
  const loading = ask(url, async (response) => {
    const content: unknown = await response.json();
    if (!is(content)) throw new Error(`${url} is another`);
    return content;
  });
  fetched.set(url, loading);
  loading.catch(() => {
    if (fetched.get(url) === loading) fetched.delete(url);
  });
  return loading;
}

/** How errors are recognised: signature → patterns. */
const loadSignatures = (base: string): Promise<Reference> => fetchOnce(`${base}data/signatures.json`, isReference);

/** What is told of recognised errors: signature → words. */
export const loadWords = (base: string): Promise<Record<string, ErrorWords>> =>
  fetchOnce(`${base}data/errors.json`, isWords);

/** All that is needed to understand a text, and how what is read of it is named. */
export async function loadKnowledge(base: string): Promise<{ knowledge: Knowledge; data: SaidData }> {
  const [signatures, data] = await Promise.all([
    loadSignatures(base),
    fetchOnce<SaidData>(`${base}data/said.json`, isSaidData),
  ]);
  const errors = Object.fromEntries(
    Object.entries(signatures).map(([id, signature]) => [id, { tree: data.root, ...signature, ...data.errors[id] }]),
  );
  return { knowledge: { errors, said: data.said, root: data.root }, data };
}

let opening: Promise<SearchIndex> | undefined;
/** How often it was opened. */
let times = 0;

/**
 * The index of the site, opened once. `searchIndex.ready` tells whether it is there.
 * @throws when it is missing or blocked; the next call tries again
 */
export function searchIndex(base: string): Promise<SearchIndex> {
  if (opening) return opening;
  const list = `${base}data/search.json`;
  const data = fetchOnce<SearchData>(list, isSearchData);
  const mine = loadIndex(base, times, data, async () => ofAll(base, await data));
  opening = mine;
  times += 1;
  const isMine = (): boolean => opening === mine;
  mine.then(
    () => isMine() && (searchIndex.ready = true),
    () => {
      if (!isMine()) return;
      opening = undefined;
      // It may be the list that is of another build.
      fetched.delete(list);
    },
  );
  return mine;
}
searchIndex.ready = false;

/** Forgets all that was fetched and gives up what is still waited for, so that the next call asks for everything anew. */
export function forgetSearch(): void {
  giveUp();
  fetched.clear();
  opening = undefined;
  searchIndex.ready = false;
}

/** @throws when an error that has a page cannot be recognised: the two files are of different builds */
async function ofAll(base: string, { pages }: SearchData): Promise<Reference> {
  const reference = await loadSignatures(base);
  const missing = pages.find(({ key }) => key.startsWith('error/') && !Object.hasOwn(reference, key.slice(6)));
  if (!missing) return reference;
  fetched.delete(`${base}data/signatures.json`);
  throw new Error(`${missing.key} is unknown`);
}
