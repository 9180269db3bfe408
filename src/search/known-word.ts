/**
 * Tells a word of the index from one that nobody wrote. Of an unknown word Pagefind answers with the pages of the longest
 * word that it begins with: “asdfghjkl” would find every page that has “as”.
 */

/** Shorter words begin with nothing that could be mistaken. */
const LEAST = 4;
const Z = 'z'.codePointAt(0);
/** A word is known when the index has more of it than this part. What it has of “pending” is its stem, “pend”. */
const PART = 0.45;
/** No word of any index goes on like this. */
const NOTHING_GOES_ON = 'qxz';

/**
 * @param word as it is searched for, lower case
 * @returns what finds the same pages when the index knows no more than the beginning of the word; undefined where that
 *   cannot be told: in short words, and in codes and amounts, which the index takes apart
 */
export function probeOf(word: string): string | undefined {
  if (word.length < LEAST || !/^\p{L}+$/u.test(word) || !/[a-z]/.test(word)) return undefined;
  const part = Math.max(2, Math.floor(PART * word.length));
  const next = word.codePointAt(part) ?? 0;
  // It stands next to the word in the index, so that as little as can be is loaded for it.
  return word.slice(0, part) + String.fromCodePoint(next === Z ? next - 1 : next + 1) + NOTHING_GOES_ON;
}

/**
 * @param pages the ids of what was found for the word, in any order
 * @param probed the same for its probe
 * @returns whether the index knows the word, a longer one, or a good part of it
 */
export function isKnown(pages: readonly string[], probed: readonly string[]): boolean {
  const same = new Set(probed);
  return pages.length === 0 || pages.length !== same.size || pages.some((id) => !same.has(id));
}
