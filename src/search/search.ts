/** The search: a prepared query over the index of this site. Loaded on intent, never before. */
import { excerptParts, type ExcerptPart } from './excerpt.ts';
import type { RawResult } from './engine.ts';
import { findTerms, type Entry, type SearchIndex, type Searched } from './open.ts';
import { addressOf, type Kind } from './pages.ts';
import { isPlain } from './plain.ts';
import { prepareQuery } from './query.ts';
import { rankPages } from './rank.ts';

/** What one page says of itself in the list of results. */
export interface SearchResult {
  url: string;
  title: string;
  kind: Kind;
  /** Text around the words; without it, the text of this page is on its way, or could not be loaded. */
  excerpt?: ExcerptPart[];
}

export interface SearchAnswer {
  results: SearchResult[];
  /** Whether the texts of the results are still on their way. */
  isComing?: true;
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

export interface Narrowed {
  kind?: Kind | undefined;
  topic?: string | undefined;
}

/** How many results are shown unless more are asked for. */
export const SHOWN = 5;

const NOTHING: Searched = { term: '', hits: [], raw: [] };

/**
 * Answers a query. What single pages say may fail to load: they keep their places.
 * @param narrowed only pages of this kind, of this topic
 * @param shown how many results are wanted
 * @param early told the answer before the texts are there, when nothing else is waited for
 * @throws when the index, or what recognises errors, cannot be loaded
 */
export async function search(
  index: SearchIndex,
  text: string,
  { kind, topic }: Narrowed = {},
  shown = SHOWN,
  early?: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  const { data, pages, base } = index;
  const { words, instead, asks } = prepareQuery(text, data.words);
  const recognised = await signatureIn(text, index);
  if (words.length === 0 && recognised === undefined) return { results: [], count: 0, dropped: [] };
  const [asTyped = NOTHING, ...found] = await findTerms(index, [words.join(' '), ...words, ...instead]);
  const byWord = found.slice(0, words.length);
  // Words that the index does not know would be taken for shorter ones.
  const known = byWord.filter(({ hits }) => hits.length > 0).map(({ term }) => term);
  const [whole = NOTHING] = known.length === words.length ? [asTyped] : await findTerms(index, joined(known));
  const byOther = found.slice(words.length);
  const ranked = rankPages({ whole, byWord, byOther, pages, recognised, asks }).filter(
    ({ page }) => (kind === undefined || page.kind === kind) && (topic === undefined || page.topic === topic),
  );
  // The excerpt is that of the search which found most: the whole query, then its rarest word.
  const marked = new Map<string, RawResult>();
  for (const { raw } of [whole, ...[...byWord].sort((a, b) => a.hits.length - b.hits.length)])
    for (const result of raw) if (!marked.has(result.id)) marked.set(result.id, result);
  const first = ranked.slice(0, shown);
  const entries = first.flatMap(({ page: { key } }) => pages.get(key) ?? []);
  const has = new Set(first.flatMap((entry) => entry.words));
  const told = { count: ranked.length, dropped: words.filter((word) => !has.has(word)) };
  const texts = entries.map((entry) => resultOf(entry, marked.get(entry.result.id) ?? entry.result, base));
  // An error that was recognised stands above its results, and would push them away.
  if (recognised === undefined)
    early?.({ ...told, results: entries.map((entry) => bareResult(entry, base)), isComing: true });
  return {
    ...told,
    results: await Promise.all(texts),
    recognised: await errorOf(recognised === undefined ? undefined : pages.get(`error/${recognised}`)),
  };
}

/** All words as one term; none of no words, which would find every page. */
function joined(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [words.join(' ')];
}

/** The error whose text stands in a query. */
async function signatureIn(text: string, { errors }: SearchIndex): Promise<string | undefined> {
  if (isPlain(text)) return undefined;
  const [{ recognise }, reference] = await Promise.all([import('../errors/recognise.ts'), errors()]);
  return recognise(text, reference)[0]?.signature;
}

/** What the page of an error says of it; its record in the index holds that too. Without that, it is only a result. */
async function errorOf(entry: Entry | undefined): Promise<RecognisedError | undefined> {
  const told = await entry?.result.data().catch(() => undefined);
  if (!told) return undefined;
  const { url, meta } = told;
  const { title = '', summary = '', asks, start = url } = meta;
  return { title, summary, asks, url, start };
}

/** What is known of a page before its text is there. */
function bareResult(entry: Entry, base: string): SearchResult {
  return { url: addressOf(entry, base), title: entry.title ?? entry.name, kind: entry.kind as Kind };
}

async function resultOf(entry: Entry, found: RawResult, base: string): Promise<SearchResult> {
  const bare = bareResult(entry, base);
  return found.data().then(
    ({ excerpt }) => ({ ...bare, excerpt: excerptParts(excerpt) }),
    () => bare,
  );
}
