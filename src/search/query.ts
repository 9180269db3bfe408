/** Prepares what a person typed for a search that demands every known word on one page. */
import { folded, type SearchWords } from './words.ts';

/** More words than this make a search slow and no better: the rest of a pasted page is left out. */
const MAX_WORDS = 24;
/** The longest way of saying something that is known, in words. */
const LONGEST = 5;

export interface PreparedQuery {
  /** The words to look for, lower case, in the order typed, each once. Error codes and amounts stay whole. */
  words: string[];
  /** The words of this site that stand for what was said, for a second look. */
  instead: string[];
  /** Whether it is a question. */
  asks: boolean;
}

/** Letters, digits and underscores, with dots and hyphens inside; an amount keeps its currency. */
const WORD = /[$€£¥]?[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu;

/**
 * Splits a query into telling words. When only stop words were typed, they are kept: something was meant.
 * @param known what a writer taught: stop words, synonyms, misspellings
 */
export function prepareQuery(text: string, known: SearchWords): PreparedQuery {
  const { stop, synonyms, misspellings } = known;
  const typed = (folded(text).match(WORD) ?? []).map((word) => own(misspellings, word) ?? word);
  const stopWords = new Set(stop);
  const all = [...new Set(typed)];
  const telling = all.filter((word) => !stopWords.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, MAX_WORDS);
  const instead = new Set<string>();
  // Where what was understood last ended.
  let end = 0;
  for (let at = 0; at < typed.length; at += 1)
    for (let length = LONGEST; length > 0; length -= 1) {
      // A part of what is said in more words says something else than it does alone.
      if (length > 1 && at < end) continue;
      const meant = own(synonyms, typed.slice(at, at + length).join(' '));
      if (meant) end = at + length;
      for (const word of meant ?? []) instead.add(word);
    }
  return {
    words,
    instead: [...instead].filter((word) => !words.includes(word)).slice(0, MAX_WORDS),
    asks: known.question.includes(typed[0] ?? ''),
  };
}

/** What a writer taught of a word; of “constructor” and its like, which every object has, nobody taught anything. */
function own<T>(known: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(known, word) ? known[word] : undefined;
}
