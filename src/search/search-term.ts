/** A term as the index has its words: lower case, without marks that stand between words. */

/** As Pagefind takes them out of what it indexes. */
const MARK = /^[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]$/u;

/** @param kept characters that the index counts as parts of words */
export function searchTerm(text: string, kept: readonly string[]): string {
  return Array.from(text)
    .flatMap((character) =>
      kept.includes(character) ? character : MARK.test(character) ? [] : character.toLocaleLowerCase(),
    )
    .join('')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
