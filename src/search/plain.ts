/** Tells a few plain words from what may be a pasted text. */

const WORDS = /^[\p{L}\p{M}\s.,?!’'“”-]*$/u;
/** The shortest sentence of an error that is known has four words. */
const MOST_WORDS = 3;
/** No word of a language that people search in is longer; keys and tokens are. */
const LONGEST_WORD = 15;

/**
 * Whether a query is so short and plain that it can neither be an error text nor hold a secret. Then the code and the
 * data that recognise and redact need not be loaded.
 */
export function isPlain(query: string): boolean {
  const words = query.trim().split(/\s+/);
  return WORDS.test(query) && words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD);
}
