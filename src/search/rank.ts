/** Merges the results of several small searches into one ranking, so that a page need not have every word. */

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
      // A page that has the word at all is worth most of it: the index's score favors pages that repeat it.
      entry.score += rarity * (0.5 + (0.5 * score) / best);
      entry.words.push(word);
      ranked.set(id, entry);
    }
  }
  const bestWhole = Math.max(1e-9, ...whole.map(({ score }) => score));
  for (const { id, score } of whole) {
    const entry = ranked.get(id);
    if (entry) entry.score *= 1.25 + (0.25 * score) / bestWhole;
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score);
}
