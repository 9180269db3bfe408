/** The search: a prepared query over the Pagefind index of this site. Loaded on intent, never before. */
import { prepareQuery } from './query.ts';
import { rank, type Hit } from './rank.ts';

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
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: RawResult[]; unfilteredResultCount: number }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface SearchIndex {
  pagefind: Pagefind;
  /** How many pages the index has. */
  pages: number;
}

/** How many results are shown. */
const SHOWN = 10;

/** How much a kind of page is preferred among equals: a fix ends the trouble, an article explains it. */
const preference: Record<Kind, number> = {
  fix: 1.2,
  tree: 1.1,
  error: 1.1,
  article: 1,
  checklist: 0.9,
  question: 0.7,
};

/**
 * Loads the index.
 * @param bundle the URL of the folder that the build wrote, ending in a slash
 * @throws when the index is missing or blocked; the caller then shows lists instead
 */
export async function loadIndex(bundle: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    // A worker of its own would be a blob, which the content security policy refuses.
    noWorker: true,
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, phrases: 5, summary: 2, kind: 0 } },
  });
  await pagefind.init();
  const { kind = {} } = await pagefind.filters();
  return { pagefind, pages: Object.values(kind).reduce((sum, count) => sum + count, 0) };
}

/**
 * Answers a query.
 * @param kind only pages of this kind
 */
export async function search({ pagefind, pages }: SearchIndex, text: string, kind?: Kind): Promise<SearchAnswer> {
  const { words } = prepareQuery(text);
  if (words.length === 0) return { results: [], dropped: [] };
  const options = kind === undefined ? {} : { filters: { kind } };
  const raw = new Map<string, RawResult>();
  const find = async (term: string): Promise<Hit[]> => {
    const { results } = await pagefind.search(term, options);
    for (const result of results) if (!raw.has(result.id)) raw.set(result.id, result);
    return results.map(({ id, score }) => ({ id, score }));
  };
  // The whole query first: its results carry the excerpts that mark every word.
  const whole = await find(words.join(' '));
  const byWord = new Map<string, Hit[]>();
  for (const word of words) byWord.set(word, words.length === 1 ? whole : await find(word));

  // The kind of a page is known only once it is loaded, so a few more than shown are.
  const candidates = rank(byWord, whole, pages).slice(0, SHOWN * 2);
  const loaded = await Promise.all(
    candidates.map(async ({ id, score, words: has }) => {
      const page = await raw.get(id)?.data();
      if (!page) return [];
      const own = (page.meta.kind ?? 'article') as Kind;
      return [
        {
          score: score * preference[own],
          has,
          result: { url: page.url, title: page.meta.title ?? page.url, kind: own, excerpt: page.excerpt },
        },
      ];
    }),
  );
  const best = loaded
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  const found = new Set(best.flatMap(({ has }) => has));
  return { results: best.map(({ result }) => result), dropped: words.filter((word) => !found.has(word)) };
}
