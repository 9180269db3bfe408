/** Prepares what a person typed for a search that demands every known word on one page. */

/** Words that tell nothing about the trouble; a sentence is full of them. */
const stopWords = new Set(
  `a about after again all also am an and any are as at be because been but by can cannot could did do does doing done for from get gets
  getting got had has have having hello help hi how i if in into is it its just like me my no not of on only or our out please say says see
  seems she should so some still such than that the their them then there these they this to too try trying up us use using was we were what
  when where which while who why will with would you your`.split(/\s+/),
);

/** More words than this make a search slow and no better: the rest of a pasted page is left out. */
const MAX_WORDS = 48;

export interface PreparedQuery {
  /** The words to look for, lower case, in the order typed, each once. Error codes stay whole. */
  words: string[];
}

/** Splits a query into telling words. When only stop words were typed, they are kept: something was meant. */
export function prepareQuery(text: string): PreparedQuery {
  const all = [
    ...new Set(
      text
        .toLowerCase()
        .replace(/[’']/g, '')
        .match(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [],
    ),
  ];
  const telling = all.filter((word) => !stopWords.has(word));
  return { words: (telling.length > 0 ? telling : all).slice(0, MAX_WORDS) };
}
