/** The scores of pages, as they grow word by word. */
import type { IndexPage } from './pages.ts';

/** What one search found; the score is the index's own. */
export interface Found {
  term: string;
  hits: readonly { page: IndexPage; score: number }[];
}

export interface Ranked {
  page: IndexPage;
  score: number;
  /** The part of the score that the page itself has earned: without what people say, and without what errors lend. */
  own: number;
  /** The words of the query that the page has, or that people say of it. */
  words: string[];
}

/** A rare word counts more than a common one, but less so than by the textbook: complaints repeat the common ones. */
const RARITY_POWER = 0.7;
/** What each page has earned so far. */
export class Scores {
  readonly #entries = new Map<IndexPage, Ranked>();

  at(page: IndexPage): Ranked {
    const entry = this.#entries.get(page) ?? { page, score: 0, own: 0, words: [] };
    this.#entries.set(page, entry);
    return entry;
  }

  list(which: (entry: Ranked) => boolean = () => true): Ranked[] {
    return [...this.#entries.values()].filter(which).sort((a, b) => b.score - a.score);
  }

  has(page: IndexPage): boolean {
    return this.#entries.has(page);
  }

  /** What has been earned up to now is a page's own. */
  settle(): void {
    for (const entry of this.#entries.values()) entry.own = entry.score;
  }

  best(): number {
    return Math.max(1, ...[...this.#entries.values()].map(({ score }) => score));
  }

  /**
   * Adds what one word says of the pages that have it.
   * @param total how many pages there are of the sort that counts
   * @param floor what having the word is worth at least
   * @param target the page that a hit counts for, when not for itself
   */
  addWord(
    { term, hits }: Found,
    total: number,
    counts: (page: IndexPage) => boolean,
    floor: number,
    weight: number,
    target: (page: IndexPage) => IndexPage | undefined = (page) => page,
  ): void {
    const own = hits.filter(({ page }) => counts(page));
    if (own.length === 0) return;
    const rarity = Math.log(1 + total / own.length) ** RARITY_POWER;
    const best = Math.max(1e-9, ...own.map(({ score }) => score));
    for (const { page, score } of own) {
      const counted = target(page);
      if (!counted) continue;
      const entry = this.at(counted);
      entry.score += weight * rarity * (floor + ((1 - floor) * score) / best);
      if (!entry.words.includes(term)) entry.words.push(term);
    }
  }
}
