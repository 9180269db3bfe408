/** What the rules about pages share. */
import { validChoices, type Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';

/** One check: everything that it finds wrong, each with file and line. */
export type Rule = (content: Content) => Issue[];

/** The ids that occur more than once. */
export function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Names the choices that are nearest to a word, for the end of a message. */
export function nearestChoices(word: string, choices: readonly string[]): string {
  return choices.length === 0 ? validChoices(choices) : `nearest: ${nearest(word, choices).join(', ')}`;
}

/** The three choices that share most letter pairs with a word: enough to find a typing mistake. */
function nearest(word: string, choices: readonly string[]): string[] {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
  const wanted = pairs(word);
  const score = (choice: string): number =>
    [...pairs(choice)].filter((pair) => wanted.has(pair)).length / (choice.length + word.length);
  return [...choices].sort((a, b) => score(b) - score(a)).slice(0, 3);
}
