/** Merges the results of many one-word searches into one ranking, so that a page need not have every word. */
import { firstThree } from './first.ts';
import type { IndexPage, Kind } from './pages.ts';
import { Scores, type Found, type Ranked } from './scores.ts';

export interface RankQuery {
  /** The pages that have all words at once. */
  whole: Found;
  byWord: readonly Found[];
  /** The same for the words of this site that stand for what was said. */
  byOther: readonly Found[];
  /** All pages of the index by key. */
  pages: ReadonlyMap<string, IndexPage>;
  /** The error signature whose text stands in the query. */
  recognised?: string | undefined;
  /** Whether a question was asked: a guide answers those. */
  asks?: boolean;
}

/*
 * The figures below and in first.ts were found by trying on two sets of complaints, one of them kept in
 * the made-up complaints of the content tests. `npm run eval` and the golden queries show what a change does.
 */

/** What a page is worth for having a word at all, against the index's score, which favors titles and phrases. */
const HAS_WORD = 0.05;
/** What people say of a fix tells more than what its page says, which names its neighbors too. */
const SAID = 1.5;
/** A page with all words: never less than this much more, and more, the fewer there are. */
const WHOLE = { least: 0.125, most: 0.3, few: 3 };
/** How many of the best errors lend their weight to the fixes that answer them, and how much of it. */
const LENDERS = 5;
const LENT = 0.45;
/** The very text of an error stands in the query: it comes first, and its fixes rise. */
const RECOGNISED = { error: 3, fix: 0.8 };

/** How much a kind of page is preferred among equals: a fix ends the trouble, an article explains it. */
const PREFERENCE: Record<Kind, number> = {
  fix: 1.2,
  tree: 1.1,
  error: 1.1,
  article: 0.9,
  checklist: 0.6,
  tool: 0.9,
  question: 0.5,
};

/** How much more a guide is preferred when a question was asked. */
const ASKED = 1.5;

/**
 * Ranks pages by how much of the query they answer (a sum over words, weighted by inverse document frequency as in any
 * text search). What people say of a fix counts for the fix; the best errors lend weight to the fixes that answer them.
 */
export function rankPages({ whole, byWord, byOther, pages, recognised, asks = false }: RankQuery): Ranked[] {
  const scores = new Scores();
  const words = [...byWord, ...byOther];
  const { said, shown } = count(pages);
  for (const found of words) scores.addWord(found, shown, ({ kind }) => kind !== 'said', HAS_WORD, 1);
  favorWhole(scores, whole);
  scores.settle();
  const fixOf = ({ name }: IndexPage): IndexPage | undefined => pages.get(`fix/${name}`);
  for (const found of words) scores.addWord(found, said, ({ kind }) => kind === 'said', 0, SAID, fixOf);

  const best = scores.best();
  const lenders = scores.list(({ page }) => page.kind === 'error').slice(0, LENDERS);
  const borrowed = lenders.flatMap(({ page, score }) => lend(page, pages, (place) => (LENT * score) / (1 + place)));
  const error = recognised === undefined ? undefined : pages.get(`error/${recognised}`);
  if (error) {
    borrowed.push(...lend(error, pages, (place) => (RECOGNISED.fix * best) / (1 + place / 4)));
    scores.at(error).score = RECOGNISED.error * best;
  }
  for (const { page, score } of borrowed) scores.at(page).score += score;

  const ranked = scores
    .list()
    .map((entry) => {
      const preference = preferenceOf(entry.page) * (asks && entry.page.kind === 'article' ? ASKED : 1);
      return { ...entry, score: entry.score * preference, own: entry.own * preference };
    })
    .sort((a, b) => b.score - a.score);
  // One word alone is mostly a code, and a question wants its answer: then a page that fits best may come before all fixes.
  return firstThree(ranked, asks || byWord.length === 1, error);
}

function count(pages: ReadonlyMap<string, IndexPage>): { said: number; shown: number } {
  const said = [...pages.values()].filter(({ kind }) => kind === 'said').length;
  return { said, shown: pages.size - said };
}

/** The fewer pages have all the words, the more it says about them. */
function favorWhole(scores: Scores, { hits }: Found): void {
  const own = hits.filter(({ page }) => scores.has(page));
  const best = Math.max(1e-9, ...own.map(({ score }) => score));
  const few = WHOLE.few / Math.max(WHOLE.few, own.length);
  for (const { page, score } of own) scores.at(page).score *= 1 + WHOLE.least + (WHOLE.most * few * score) / best;
}

/** The fixes that answer an error, each with what it gets by its place among them. */
function lend(
  error: IndexPage,
  pages: ReadonlyMap<string, IndexPage>,
  worth: (place: number) => number,
): { page: IndexPage; score: number }[] {
  return (error.fixes ?? []).flatMap((fix, place) => {
    const page = pages.get(`fix/${fix}`);
    return page ? [{ page, score: worth(place) }] : [];
  });
}

function preferenceOf({ kind }: IndexPage): number {
  return kind === 'said' ? 0 : PREFERENCE[kind];
}
