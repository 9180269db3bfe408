/** Merges the results of several small searches into one ranking, so that a page need not have every word. */

/** What a page is worth for having a word at all, against the index's score, which favors titles and phrases. */
const HAS_WORD = 0.1;

/** As many pages with all the words as still say much about each of them. */
const FEW = 3;

/** One page that one search found. */
export interface Hit {
  id: string;
  score: number;
}

export interface Ranked {
  id: string;
  score: number;
  /** The words of the query that this page has. */
  words: string[];
}

/**
 * Ranks pages by how much of the query they answer. A rare word counts more than a common one, as in any text search
 * (inverse document frequency); within one word the index's own score decides.
 * @param hitsByWord the pages that each word found
 * @param whole the pages that have all words at once, which come first among equals
 * @param pages how many pages the index has
 */
export function rank(hitsByWord: ReadonlyMap<string, readonly Hit[]>, whole: readonly Hit[], pages: number): Ranked[] {
  const ranked = new Map<string, Ranked>();
  for (const [word, hits] of hitsByWord) {
    if (hits.length === 0) continue;
    const rarity = Math.log(1 + pages / hits.length);
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score } of hits) {
      const entry = ranked.get(id) ?? { id, score: 0, words: [] };
      entry.score += rarity * (HAS_WORD + ((1 - HAS_WORD) * score) / best);
      entry.words.push(word);
      ranked.set(id, entry);
    }
  }
  const bestWhole = Math.max(1e-9, ...whole.map(({ score }) => score));
  // The fewer pages have all the words, the more it says about them.
  const few = FEW / Math.max(FEW, whole.length);
  for (const { id, score } of whole) {
    const entry = ranked.get(id);
    if (entry) entry.score *= 1.25 + (few * score) / bestWhole;
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score);
}

/** How many of the best errors lend their weight to the fixes that answer them. */
const LENDERS = 5;
/** An error whose very text was pasted comes first; its fixes rise, and the other words decide among them. */
const RECOGNISED_ERROR = 3;
const RECOGNISED_FIX = 0.3;
/** How much of its weight an error lends to each of its fixes. */
const LENT = 0.45;

/**
 * A recognised error points at its fixes: the best errors lend them weight, whether or not they share the words.
 * @param answers error → the fixes that answer it
 * @param recognised the error whose text stands in the query: it comes first, and its fixes with the words beside it
 */
export function lend(
  ranked: readonly Ranked[],
  answers: ReadonlyMap<string, readonly string[]>,
  recognised?: string,
): Ranked[] {
  const scores = new Map(ranked.map((entry) => [entry.id, { ...entry }]));
  const top = Math.max(1, ...ranked.map(({ score }) => score));
  if (recognised !== undefined) {
    scores.set(recognised, { id: recognised, words: [], ...scores.get(recognised), score: RECOGNISED_ERROR * top });
    (answers.get(recognised) ?? []).forEach((fix, place) => {
      const entry = scores.get(fix) ?? { id: fix, score: 0, words: [] };
      scores.set(fix, { ...entry, score: entry.score + (RECOGNISED_FIX * top) / (1 + place / 4) });
    });
  }
  for (const { id, score, words } of ranked.filter((entry) => answers.has(entry.id)).slice(0, LENDERS)) {
    (answers.get(id) ?? []).forEach((fix, place) => {
      const entry = scores.get(fix) ?? { id: fix, score: 0, words };
      entry.score += (LENT * score) / (1 + place);
      scores.set(fix, entry);
    });
  }
  return [...scores.values()].sort((a, b) => b.score - a.score);
}

/**
 * Sees to it that the first results hold enough pages of a preferred kind, without changing the order within a kind.
 * @param first how many results count as first
 * @param least how many of them are to be preferred ones, as far as there are any
 */
export function favor<T>(ranked: readonly T[], preferred: (entry: T) => boolean, first: number, least: number): T[] {
  const head = ranked.slice(0, first);
  const wanted = ranked.filter(preferred).slice(0, least);
  if (head.filter(preferred).length >= wanted.length) return [...ranked];
  const others = head.filter((entry) => !preferred(entry)).slice(0, first - wanted.length);
  const chosen = new Set([...wanted, ...others]);
  return [...ranked.filter((entry) => chosen.has(entry)), ...ranked.filter((entry) => !chosen.has(entry))];
}
