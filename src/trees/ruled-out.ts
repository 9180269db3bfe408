/** Which answer ruled out which causes: why a diagnosis is what it is. */
import { ERROR, isReserved, type Answers } from './answers.ts';
import type { Atlas } from './atlas.ts';
import { fixesLeft } from './left.ts';
import type { Place } from './place.ts';

export interface RuledOut {
  /** The question that was answered, a fix that was tried, or `error`: the text that was recognised. */
  question: string;
  /** Short names of the causes that this answer left no way to. */
  shorts: string[];
}

/**
 * What each answer ruled out, in the order in which they were given; answers that ruled out nothing are left out.
 * @param place where the reader stands: what can be reached from the start of its tree is taken from answer to answer
 */
export function ruledOut(
  atlas: Atlas,
  { start, trail, answers }: Pick<Place, 'start' | 'trail' | 'answers'>,
): RuledOut[] {
  const first = atlas.trees[start]?.start ?? '';
  const leftBy = (known: Answers): Set<string> => new Set(fixesLeft(atlas, start, first, known));
  const nameOf = (fix: string): string[] => {
    const short = atlas.fixes[fix]?.short;
    return short === undefined ? [] : [short];
  };
  const found: RuledOut[] = [];
  let left = leftBy({});
  const rule = (question: string, next: Set<string>): void => {
    found.push({ question, shorts: [...left].filter((fix) => !next.has(fix)).flatMap(nameOf) });
    left = next;
  };
  const { causes } = atlas.errors[answers[ERROR] ?? ''] ?? {};
  const fits = (fix: string): boolean => causes?.includes(atlas.fixes[fix]?.cause ?? '') ?? true;
  const fitting = new Set([...left].filter(fits));
  // An error that fits nothing here was left behind by the answers, as in the list of what is still possible.
  const isError = fitting.size > 0 && fitting.size < left.size;
  if (isError) rule(ERROR, fitting);
  const known: Record<string, string> = {};
  for (const { question, option } of trail) {
    if (isReserved(question)) continue;
    known[question] = option;
    const next = leftBy(known);
    rule(question, isError ? new Set([...next].filter(fits)) : next);
  }
  // What comes after a fix that did not help is possible again.
  const possible = new Set([...left].flatMap(nameOf));
  return found
    .map(({ question, shorts }) => ({ question, shorts: [...new Set(shorts)].filter((short) => !possible.has(short)) }))
    .filter(({ shorts }) => shorts.length > 0);
}
