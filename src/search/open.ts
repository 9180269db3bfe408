/** The Pagefind index of this site: loaded, opened, and asked one term at a time. */
import type { Reference } from '../errors/recognise.ts';
import { checkedFile } from './checked-file.ts';
import type { SearchData } from './data.ts';
import { isKnown, probeOf } from './known-word.ts';
import { ask } from './network.ts';
import type { Ask } from './pagefind-fetch.ts';
import { indexPage, SORT_KEY, withSaid, type IndexPage } from './pages.ts';
import type { Found } from './scores.ts';

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
export interface RawResult {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}
export interface Pagefind {
  /** The version of the code. */
  version: string;
  fetchWith: (ask: Ask) => void;
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  /** Loads what a search for this needs, without searching. */
  preload: (term: string) => Promise<void>;
  search: (
    term: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: RawResult[] }>;
}

/** A page of the index, and how its text is loaded. */
export interface Entry extends IndexPage {
  result: RawResult;
}

/** Where an index lies. */
export interface IndexPlace {
  /** The path of the site, ending in a slash. */
  baseUrl: string;
  /** The folder of the index, when it is not where its code came from. */
  basePath?: string;
}

export interface SearchIndex {
  pagefind: Pagefind;
  /** The path of the site, ending in a slash. */
  base: string;
  data: SearchData;
  /** Loads how errors are recognised, when a query may be one. */
  errors: () => Promise<Reference>;
  /** Pagefind's id of a page → what it is */
  entries: ReadonlyMap<string, Entry>;
  /** key → what it is */
  pages: ReadonlyMap<string, Entry>;
  /** What was found before, by term: who types on asks for one more word only. */
  found: Map<string, Promise<Searched>>;
}

/** What was found for a term, with Pagefind's own results: these know where to mark. */
export interface Searched extends Found {
  raw: RawResult[];
}

/**
 * Loads the index.
 * @param base the path of the site, ending in a slash
 * @param time how often it was loaded before: what failed to load as code is asked for again only under another address
 * @throws when any part of it is missing, blocked, broken or of another build; the caller then shows lists instead
 */
export async function loadIndex(
  base: string,
  time: number,
  data: Promise<SearchData>,
  errors: SearchIndex['errors'],
): Promise<SearchIndex> {
  // eslint-disable-next-line no-restricted-globals -- Only a browser loads Pagefind so; commands have a way of their own.
  const address = new URL(`${base}pagefind/pagefind.js${time === 0 ? '' : `?try=${time}`}`, location.href).href;
  const code = import(/* @vite-ignore */ address) as Promise<Pagefind>;
  const [pagefind, known] = await Promise.all([code, data]);
  pagefind.fetchWith((url) => {
    const name = new URL(url, address).pathname;
    return name.endsWith('.json') ? entryFor(pagefind, known) : ask(url, (response) => checkedFile(name, response));
  });
  return openIndex(pagefind, known, errors, { baseUrl: base });
}

/**
 * What Pagefind asks for first. It came with the list of pages, which saves a request that all others wait for.
 * @throws when the code is of another version
 */
export async function entryFor({ version }: Pagefind, { entry }: SearchData): Promise<Response> {
  if (entry.version !== version) throw new Error(`the index is of version ${entry.version}, its code of ${version}`);
  return Promise.resolve(Response.json(entry));
}

/** Opens an index whose code is loaded. */
export async function openIndex(
  pagefind: Pagefind,
  data: SearchData,
  errors: SearchIndex['errors'],
  place: IndexPlace,
): Promise<SearchIndex> {
  await pagefind.options({
    // A worker of its own would be a blob, which the content security policy refuses.
    noWorker: true,
    excerptLength: 24,
    excerptEllipsis: '…',
    ranking: { metaWeights: { title: 6, phrases: 5, summary: 2, asks: 0, start: 0 } },
    ...place,
  });
  await pagefind.init();
  const { results } = await pagefind.search(null, { sort: { [SORT_KEY]: 'asc' } });
  const listed = withSaid(data.pages);
  if (results.length !== listed.length)
    throw new Error(`the index has ${results.length} pages, the list of them ${listed.length}`);
  const entries = new Map<string, Entry>();
  const pages = new Map<string, Entry>();
  listed.forEach((page, at) => {
    const result = results[at];
    if (!result) return;
    const entry: Entry = { ...indexPage(page), result };
    entries.set(result.id, entry);
    pages.set(page.key, entry);
  });
  return { pagefind, base: place.baseUrl, data, errors, entries, pages, found: new Map() };
}

/**
 * Searches terms, each once. What all of them need is loaded first: Pagefind also matches longer words, as far as it has
 * loaded them, so the answer would depend on which piece of the index comes first.
 */
export async function findTerms(index: SearchIndex, terms: readonly string[]): Promise<Searched[]> {
  const unknown = terms.filter((term) => !index.found.has(term));
  if (unknown.length > 0) await index.pagefind.preload(unknown.join(' '));
  const searched = await Promise.all(terms.map((term) => findTerm(index, term)));
  // Only then, as what is loaded for a probe must not change what is found here.
  return Promise.all(
    searched.map(async (result) => (unknown.includes(result.term) ? checkTerm(index, result) : result)),
  );
}

function findTerm({ pagefind, entries, found }: SearchIndex, term: string): Promise<Searched> {
  const known = found.get(term);
  if (known) return known;
  const searching = pagefind.search(term).then(({ results }) => ({
    term,
    raw: results,
    hits: results.flatMap(({ id, score }) => {
      const page = entries.get(id);
      return page ? [{ page, score }] : [];
    }),
  }));
  found.set(term, searching);
  searching.catch(() => found.delete(term));
  return searching;
}

/** Takes away what was found for a word of which the index knows the beginning only. */
async function checkTerm({ pagefind, found }: SearchIndex, result: Searched): Promise<Searched> {
  const { term, raw } = result;
  const probe = raw.length === 0 ? undefined : probeOf(term);
  if (probe === undefined) return result;
  const { results } = await pagefind.search(probe);
  const idsOf = (pages: readonly RawResult[]): string[] => pages.map(({ id }) => id);
  const checked = isKnown(idsOf(raw), idsOf(results)) ? result : { term, raw: [], hits: [] };
  found.set(term, Promise.resolve(checked));
  return checked;
}
