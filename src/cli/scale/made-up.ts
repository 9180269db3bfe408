/** Words that nobody says: they tell a copied text from all others, as the audit wants it of two pages. */

const CONSONANTS = 'bcdfgklmnprstvxz';
/** More than a pack has of articles, fixes and errors together; what had the same word, the audit would refuse. */
const MOST = 1000;

/** A word of one syllable, another for each page of each copy. */
export function madeUp(copy: number, page: number): string {
  let rest = copy * MOST + page;
  let word = 'zo';
  for (; rest > 0; rest = Math.floor(rest / CONSONANTS.length)) word += CONSONANTS[rest % CONSONANTS.length] ?? '';
  return word;
}

/** Headings, code, tags, quotations, addresses: what stays as it is. */
const KEPT =
  /```.*?```|^#[^\n]*$|^\|[\s:|-]+\|$|<Fact\b.*?<\/Fact>|<[^>]*>|“[^”]*”|\]\([^)]*\)|`[^`\n]*`|https?:\/\/[^\s)]+/gms;
/** A word that stands before another of the same sentence. */
const BEFORE_A_WORD = /(?<![\p{L}\p{N}’'-])(\p{L}[\p{L}\p{N}’'-]*)([,;]? )(?=(\p{L}[\p{L}\p{N}’'-]*))/gu;
const ANY_WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** The fewest words between two that are put in. */
const APART = 3;
/** Words that belong to the next one. */
const LEADING = /^(?:an?|the|its|your|only|no|of)$|’s$/i;
/** A word that belongs to the one before, as in “rule of thumb”, unless nothing was put in for long. */
const FOLLOWING = /^of$/i;
const LONG = 4;
/** “The owner decides”: who has the last word is read from these two. */
const DECIDING = /^decides?$/i;

/**
 * Puts a word into the prose of a page again and again, so that it shares no run of ten words with another page.
 * @param people the words by which people are called, in small letters: what the audit reads of them stays together
 */
export function marked(text: string, word: string, people: ReadonlySet<string> = new Set()): string {
  const isPerson = (other: string): boolean => people.has(other.toLowerCase());
  const belong = (one: string, next: string): boolean =>
    LEADING.test(one) || (isPerson(one) && (isPerson(next) || DECIDING.test(next)));
  let since = 0;
  const markedProse = (prose: string): string => {
    let end = 0;
    const made = prose.replace(BEFORE_A_WORD, (found, one: string, between: string, next: string, at: number) => {
      since += countWords(prose.slice(end, at + one.length));
      end = at + one.length;
      if (since < (FOLLOWING.test(next) ? LONG : APART) || belong(one, next)) return found;
      since = 0;
      return `${one}${between}${word} `;
    });
    since += countWords(prose.slice(end));
    return made;
  };
  let at = 0;
  const pieces: string[] = [];
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    pieces.push(markedProse(text.slice(at, index)), kept);
    at = index + kept.length;
  }
  return [...pieces, markedProse(text.slice(at))].join('');
}

function countWords(text: string): number {
  return [...text.matchAll(ANY_WORD)].length;
}

/** A text with the number of the copy at its end; words that would make it too long are left out. */
export function numbered(text: string, copy: number, most = Infinity): string {
  const end = ` ${copy}`;
  return text.length + end.length <= most
    ? text + end
    : `${text.slice(0, most - end.length).replace(/\s*\S*$/, '…')}${end}`;
}

/** A text in which no pattern finds anything: its words from right to left, and letters for its digits. */
export function mirrored(text: string): string {
  const DIGITS = 'abcdefghij';
  return text.replace(/[A-Za-z0-9]+/g, (word) =>
    Array.from(word, (letter) => (/\d/.test(letter) ? (DIGITS[Number(letter)] ?? '') : letter))
      .reverse()
      .join(''),
  );
}
