/** Fetches what the search and the paste box need, each once; nothing of it before it is asked for. */
import type { Reference } from '../errors/recognise.ts';
import type { ErrorWords } from '../errors/reference.ts';
import type { SaidData } from '../errors/said-data.ts';
import type { Knowledge } from '../errors/understand.ts';
import type { SearchData } from '../search/data.ts';
import { loadIndex, type SearchIndex } from '../search/open.ts';

/*
 * Trees are fetched in the same way in load.ts. Shared, this came along with the machine of the trees, 14 kB for whoever
 * searches, or with what every page loads, and put the home page over its budget.
 */
const fetched = new Map<string, Promise<unknown>>();

/** @throws when the network fails or the file is missing; the next call tries again */
export function fetchOnce<T>(url: string): Promise<T> {
  const known = fetched.get(url) as Promise<T> | undefined;
  if (known) return known;
  const loading = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    return response.json() as Promise<T>;
  });
  fetched.set(url, loading);
  loading.catch(() => fetched.delete(url));
  return loading;
}

/** How errors are recognised: signature → patterns. */
export const loadSignatures = (base: string): Promise<Reference> => fetchOnce(`${base}data/signatures.json`);

/** What is told of recognised errors: signature → words. */
export const loadWords = (base: string): Promise<Record<string, ErrorWords>> => fetchOnce(`${base}data/errors.json`);

/** All that is needed to understand a text, and how what is read of it is named. */
export async function loadKnowledge(base: string): Promise<{ knowledge: Knowledge; data: SaidData }> {
  const [signatures, data] = await Promise.all([loadSignatures(base), fetchOnce<SaidData>(`${base}data/said.json`)]);
  const errors = Object.fromEntries(
    Object.entries(signatures).map(([id, signature]) => [id, { tree: data.root, ...signature, ...data.errors[id] }]),
  );
  return { knowledge: { errors, said: data.said, root: data.root }, data };
}

let opening: Promise<SearchIndex> | undefined;

/**
 * The index of the site, opened once. `searchIndex.ready` tells whether it is there.
 * @throws when it is missing or blocked; the next call tries again
 */
export function searchIndex(base: string): Promise<SearchIndex> {
  if (opening) return opening;
  opening = loadIndex(
    new URL(`${base}pagefind/`, location.href).href,
    fetchOnce<SearchData>(`${base}data/search.json`),
    () => loadSignatures(base),
  );
  opening.then(
    () => (searchIndex.ready = true),
    () => (opening = undefined),
  );
  return opening;
}
searchIndex.ready = false;
