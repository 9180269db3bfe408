/** Runs of words that two pages share: what is said twice has to be mended twice. */
import type { Content } from '../reader/read.ts';
import { bodies, lineAt, proseOf, type Passage } from './prose.ts';
import type { Rule } from './rule.ts';

/** From so many words on a run is no chance. */
const RUN = 10;

interface Place {
  file: string;
  line: number;
}

/** The same words on two pages, with their places in the order of the pages. */
export interface Repeat {
  words: string;
  first: Place;
  second: Place;
}

/** No two pages say the same at length. */
export const saidOnPagesOnce: Rule = (content) =>
  repeatsIn(content).map(({ words, first, second }) => ({
    ...second,
    message: `“${words}” is also at ${first.file}:${first.line}; say it in other words, or say it once and link to it`,
  }));

/**
 * Every run of words that stands on two pages, each as long as it goes, by its second place. What is quoted belongs to
 * whoever said it, and a fact is the same fact on every page, so neither counts.
 */
export function repeatsIn(content: Pick<Content, 'fixes' | 'articles'>): Repeat[] {
  const seen = new Map<string, Found>();
  return bodies(content).flatMap((passage) => {
    const stretches = stretchesOf(passage);
    const repeats = stretches.flatMap((words) => sharedIn(words, passage, seen));
    // A page may say its own words again.
    for (const words of stretches)
      for (const { run, index } of runsOf(words)) if (!seen.has(run)) seen.set(run, { passage, index });
    return repeats;
  });
}

/** Where a run begins; its line is counted only where it is told. */
interface Found {
  passage: Passage;
  index: number;
}

const placeOf = ({ passage, index }: Found): Place => ({ file: passage.file, line: lineAt(passage, index) });

interface Word {
  word: string;
  index: number;
}

/** The words of a passage between what ends a run: a fact, a quotation, code, an item, a cell, a paragraph. */
function stretchesOf(passage: Passage): Word[][] {
  const blank = (text: string): string => '|'.padEnd(text.length, '|');
  const prose = proseOf(passage, ['Fact']).replace(/“[^”]*”/g, blank);
  const words = [...prose.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];
  const stretches: Word[][] = [];
  let end = 0;
  for (const { 0: word, index } of words) {
    // The prose has lost its marks, which tell where a block ends; what was taken out of it leaves a gap.
    const gap = `${prose.slice(end, index)}\n${passage.text.slice(end, index)}`;
    if (stretches.length === 0 || /\n\s*(?:\n|[-*#] |\d+\. )|\||\](?:\(|\[)/.test(gap)) stretches.push([]);
    stretches.at(-1)?.push({ word: word.toLowerCase(), index });
    end = index + word.length;
  }
  return stretches;
}

function runsOf(words: readonly Word[]): { run: string; index: number }[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map(({ index }, at) => ({
    run: wordsOf(words.slice(at, at + RUN)),
    index,
  }));
}

/** The repeats of one stretch; runs that overlap are one. */
function sharedIn(words: readonly Word[], passage: Passage, seen: ReadonlyMap<string, Found>): Repeat[] {
  const repeats: (Repeat & { from: number; to: number })[] = [];
  runsOf(words).forEach(({ run, index }, at) => {
    const first = seen.get(run);
    if (first === undefined) return;
    const last = repeats.at(-1);
    if (last && at <= last.to) {
      last.to = at + RUN;
      last.words = wordsOf(words.slice(last.from, last.to));
    } else
      repeats.push({ words: run, first: placeOf(first), second: placeOf({ passage, index }), from: at, to: at + RUN });
  });
  return repeats.map(({ words: shared, first, second }) => ({ words: shared, first, second }));
}

const wordsOf = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');
