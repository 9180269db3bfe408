/** The search: a prepared query over the Pagefind index of this site. Loaded on intent, never before. */
import type { Reference } from '../errors/recognise.ts';
import type { SearchData } from './data.ts';
import { indexPage, SORT_KEY, type IndexPage, type Kind } from './pages.ts';
import { isPlain } from './plain.ts';
import { prepareQuery } from './query.ts';
import { rankPages, type Found } from './rank.ts';

/** What one page says of itself in the list of results. */
export interface SearchResult {
  url: string;
  title: string;
  kind: Kind;
  /** Text around the words, with `<mark>`; Pagefind escapes everything else. */
  excerpt: string;
}

export interface SearchAnswer {
  results: SearchResult[];
  /** How many pages were found in all. */
  count: number;
  /** Telling words that none of the shown results has. */
  dropped: string[];
  /** The error whose text stands in the query. */
  recognised?: RecognisedError | undefined;
}

/** What the page of an error says of it. */
export interface RecognisedError {
  title: string;
  /** What it means. */
  summary: string;
  /** What to paste besides, when this text cannot tell. */
  asks?: string | undefined;
  url: string;
  /** The first open question. */
  start: string;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
interface RawResult {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: RawResult[] }>;
}

/** A page of the index, and how its text is loaded. */
interface Entry extends IndexPage {
  result: RawResult;
}

export interface SearchIndex {
  pagefind: Pagefind;
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

interface Searched extends Found {
  raw: RawResult[];
}

export interface Narrowed {
  kind?: Kind | undefined;
  topic?: string | undefined;
}

/**
 * Loads the index.
 * @param bundle the URL of the folder that the build wrote, ending in a slash
 * @throws when the index is missing or blocked; the caller then shows lists instead
 */
export async function loadIndex(
  bundle: string,
  data: Promise<SearchData>,
  errors: SearchIndex['errors'],
): Promise<SearchIndex> {
  const code = import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>;
  const [pagefind, known] = await Promise.all([code, data]);
  return openIndex(pagefind, known, errors);
}

/**
 * Opens an index whose code is loaded.
 * @param place where its files lie, when not beside its code
 */
export async function openIndex(
  pagefind: Pagefind,
  data: SearchData,
  errors: SearchIndex['errors'],
  place: Record<string, unknown> = {},
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
  if (results.length !== data.pages.length)
    throw new Error(`the index has ${results.length} pages, the list of them ${data.pages.length}`);
  const entries = new Map<string, Entry>();
  const pages = new Map<string, Entry>();
  data.pages.forEach((page, at) => {
    const result = results[at];
    if (!result) return;
    const entry: Entry = { ...indexPage(page), result };
    entries.set(result.id, entry);
    pages.set(page.key, entry);
  });
  return { pagefind, data, errors, entries, pages, found: new Map() };
}

/** How many results are shown unless more are asked for. */
export const SHOWN = 5;

/**
 * Answers a query.
 * @param narrowed only pages of this kind, of this topic
 * @param shown how many results are wanted
 */
export async function search(
  index: SearchIndex,
  text: string,
  { kind, topic }: Narrowed = {},
  shown = SHOWN,
): Promise<SearchAnswer> {
  const { data, pages } = index;
  const { words, instead, asks } = prepareQuery(text, data.words);
  const recognised = await signatureIn(text, index);
  if (words.length === 0 && recognised === undefined) return { results: [], count: 0, dropped: [] };
  const all = (terms: readonly string[]): Promise<Searched[]> => Promise.all(terms.map((term) => find(index, term)));
  const [[whole], byWord, byOther] = await Promise.all([all([words.join(' ')]), all(words), all(instead)]);
  const ranked = rankPages({ whole: whole ?? { term: '', hits: [] }, byWord, byOther, pages, recognised, asks }).filter(
    ({ page }) => (kind === undefined || page.kind === kind) && (topic === undefined || page.topic === topic),
  );
  // The excerpt is that of the search which found most: the whole query, then its rarest word.
  const marked = new Map<string, RawResult>();
  for (const { raw } of [...(whole ? [whole] : []), ...byWord.sort((a, b) => a.hits.length - b.hits.length)])
    for (const result of raw) if (!marked.has(result.id)) marked.set(result.id, result);
  const first = ranked.slice(0, shown);
  const results = await Promise.all(
    first.flatMap(({ page: { key } }) => {
      const entry = pages.get(key);
      return entry ? [resultOf(entry, marked.get(entry.result.id) ?? entry.result)] : [];
    }),
  );
  const has = new Set(first.flatMap((entry) => entry.words));
  return {
    results,
    count: ranked.length,
    dropped: words.filter((word) => !has.has(word)),
    recognised: await errorOf(recognised === undefined ? undefined : pages.get(`error/${recognised}`)),
  };
}

/** The error whose text stands in a query. */
async function signatureIn(text: string, { errors }: SearchIndex): Promise<string | undefined> {
  if (isPlain(text)) return undefined;
  const [{ recognise }, reference] = await Promise.all([import('../errors/recognise.ts'), errors()]);
  return recognise(text, reference)[0]?.signature;
}

/** Searches one term, once. */
function find({ pagefind, entries, found }: SearchIndex, term: string): Promise<Searched> {
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

/** What the page of an error says of it; its record in the index holds that too. */
async function errorOf(entry: Entry | undefined): Promise<RecognisedError | undefined> {
  if (!entry) return undefined;
  const { url, meta } = await entry.result.data();
  const { title = '', summary = '', asks, start = url } = meta;
  return { title, summary, asks, url, start };
}

async function resultOf(entry: Entry, found: RawResult): Promise<SearchResult> {
  const { url, meta, excerpt } = await found.data();
  return { url, title: meta.title ?? url, kind: entry.kind as Kind, excerpt };
}
