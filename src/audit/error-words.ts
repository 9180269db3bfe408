/** Which errors a text can hold at all, told by words that their patterns cannot do without. Trying all on all is slow. */
import type { Recognisable, Reference } from '../errors/recognise.ts';

/**
 * The part of a reference that is worth trying on a text.
 * @returns every error that can be found in it, and some that cannot
 */
export function worthTrying(reference: Reference): (text: string) => Reference {
  const needed = Object.entries(reference).map(
    ([id, signature]) => [id, signature, wordsNeeded(signature.match)] as const,
  );
  return (text) => {
    // What is escaped is read as what it stands for, so that its words cannot be told from here.
    if (text.includes('\\')) return reference;
    // A word may be broken at the end of a line.
    const all = text.toLowerCase().replace(/\s+/g, '');
    return Object.fromEntries(
      needed
        .filter(([, , words]) => words.some((word) => all.includes(word)))
        .map(([id, signature]) => [id, signature]),
    );
  };
}

/** For each pattern a word without which it is not found; empty where none is sure. */
function wordsNeeded(match: Recognisable['match']): string[] {
  const { code = [], type = [], message = [] } = match;
  return [...[...code, ...type].map(plain), ...message.map(literalIn)];
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

/** The longest word of a regular expression that stands in all that it matches; empty where that is not plain to see. */
export function literalIn(source: string): string {
  // Of groups, classes and escapes nothing is sure, nor of a letter that may come any number of times.
  const sure = source
    .replace(/\\./gs, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[^()]?(?:[?*]|\{[^}]*\})/g, ' ');
  let depth = 0;
  let words = '';
  for (const character of sure) {
    if (character === '(') depth += 1;
    if (depth === 0 && character === '|') return '';
    words += depth > 0 || !/[a-z0-9_-]/i.test(character) ? ' ' : character;
    if (character === ')') depth -= 1;
  }
  return words
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
    .toLowerCase();
}
