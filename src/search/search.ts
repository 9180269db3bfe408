/** The search: a prepared query over the Pagefind index of this site. Loaded on intent, never before. */
import { prepareQuery } from './query.ts';
import { favor, lend, rank, type Hit } from './rank.ts';

/** What one page says of itself in the list of results. */
export interface SearchResult {
  url: string;
  title: string;
  kind: Kind;
  /** Text around the words, with `<mark>`; Pagefind escapes everything else. */
  excerpt: string;
}

export type Kind = 'fix' | 'tree' | 'error' | 'question' | 'article' | 'checklist';

export interface SearchAnswer {
  results: SearchResult[];
  /** Words that none of the shown results has. */
  dropped: string[];
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
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: RawResult[]; unfilteredResultCount: number }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface SearchIndex {
  pagefind: Pagefind;
  /** The kind of every page in the index. */
  kinds: ReadonlyMap<string, Kind>;
  /** page of an error → pages of the fixes that answer it, the likeliest first */
  answers: ReadonlyMap<string, readonly string[]>;
  /** error signature → its page */
  errorPages: ReadonlyMap<string, string>;
}

/** How many results are shown. */
const SHOWN = 10;
/** A stressed reader looks at three results: two of them are fixes, where there are any. */
const FIRST = 3;
const FIXES_FIRST = 2;

/** How much a kind of page is preferred among equals: a fix ends the trouble, an article explains it. */
const preference: Record<Kind, number> = {
  fix: 1.2,
  tree: 1.1,
  error: 1.1,
  article: 0.9,
  checklist: 0.6,
  question: 0.5,
};

/**
 * Loads the index.
 * @param bundle the URL of the folder that the build wrote, ending in a slash
 * @throws when the index is missing or blocked; the caller then shows lists instead
 */
export async function loadIndex(
  bundle: string,
  reference: Readonly<Record<string, readonly string[]>>,
): Promise<SearchIndex> {
  return openIndex((await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind, reference);
}

/**
 * Opens an index whose code is loaded.
 * @param reference error signature → the fixes that answer it, the likeliest first
 * @param place where its files lie, when not beside its code
 */
export async function openIndex(
  pagefind: Pagefind,
  reference: Readonly<Record<string, readonly string[]>>,
  place: Record<string, unknown> = {},
): Promise<SearchIndex> {
  await pagefind.options({
    // A worker of its own would be a blob, which the content security policy refuses.
    noWorker: true,
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, phrases: 5, summary: 2, kind: 0 } },
    ...place,
  });
  await pagefind.init();
  // Filters tell what a page is and what it answers without loading it.
  const { kind = {}, fix = {} } = await pagefind.filters();
  const pagesWith = async (filters: Record<string, string>): Promise<string[]> =>
    (await pagefind.search(null, { filters })).results.map(({ id }) => id);
  const kinds = new Map<string, Kind>();
  for (const name of Object.keys(kind)) for (const id of await pagesWith({ kind: name })) kinds.set(id, name as Kind);
  const fixPages = new Map<string, string>();
  for (const name of Object.keys(fix)) for (const id of await pagesWith({ fix: name })) fixPages.set(name, id);
  const errorPages = new Map<string, string>();
  const answers = new Map<string, string[]>();
  for (const [signature, fixes] of Object.entries(reference)) {
    for (const id of await pagesWith({ error: signature })) {
      errorPages.set(signature, id);
      answers.set(
        id,
        fixes.flatMap((name) => fixPages.get(name) ?? []),
      );
    }
  }
  return { pagefind, kinds, answers, errorPages };
}

/**
 * Answers a query.
 * @param kind only pages of this kind
 * @param recognised the error signature whose text stands in the query
 */
export async function search(
  { pagefind, kinds, answers, errorPages }: SearchIndex,
  text: string,
  kind?: Kind,
  recognised?: string,
): Promise<SearchAnswer> {
  const { words } = prepareQuery(text);
  if (words.length === 0) return { results: [], dropped: [] };
  const raw = new Map<string, RawResult>();
  const find = async (term: string): Promise<Hit[]> => {
    const { results } = await pagefind.search(term);
    for (const result of results) if (!raw.has(result.id)) raw.set(result.id, result);
    return results.map(({ id, score }) => ({ id, score }));
  };
  // The whole query first: its results carry the excerpts that mark every word.
  const whole = await find(words.join(' '));
  const byWord = new Map<string, Hit[]>();
  for (const word of words) byWord.set(word, words.length === 1 ? whole : await find(word));

  // The pages of the recognised error and its fixes may share no word with the query.
  const pinned = recognised === undefined ? undefined : errorPages.get(recognised);
  if (pinned !== undefined) {
    for (const result of (await pagefind.search(null)).results) if (!raw.has(result.id)) raw.set(result.id, result);
  }
  const kindOf = (id: string): Kind => kinds.get(id) ?? 'article';
  const ranked = lend(rank(byWord, whole, kinds.size), answers, pinned)
    .filter(({ id }) => raw.has(id) && (kind === undefined || kindOf(id) === kind))
    .map((entry) => ({ ...entry, score: entry.score * preference[kindOf(entry.id)] }))
    .sort((a, b) => b.score - a.score);
  const best = favor(ranked, ({ id }) => kindOf(id) === 'fix', FIRST, FIXES_FIRST).slice(0, SHOWN);
  const results = await Promise.all(
    best.flatMap(({ id }) => {
      const result = raw.get(id);
      return result
        ? [
            result.data().then((page) => ({
              url: page.url,
              title: page.meta.title ?? page.url,
              kind: kindOf(id),
              excerpt: page.excerpt,
            })),
          ]
        : [];
    }),
  );
  const found = new Set(best.flatMap((entry) => entry.words));
  return { results, dropped: words.filter((word) => !found.has(word)) };
}
