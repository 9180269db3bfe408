/**
 * What turns round what was said: a pattern is not found where a word before it, within it, or right after it does so (`not`,
 * `never`, `if`), unless the pattern says that word itself.
 */
import type { Token } from './tokens.ts';

/** How far before a pattern a word still turns it round. */
const REACH = 6;

/** Words that say the opposite, or that something is only thought of. */
const TURNING = new Set(
  [
    'not no never without nor neither none nothing nobody nowhere hardly barely instead rather',
    'if unless whether would should might maybe perhaps supposed wonder wondering',
  ]
    .join(' ')
    .split(' '),
);
const HARMLESS: Readonly<Record<string, ReadonlySet<string>>> = {
  no: new Set(['matter', 'idea', 'doubt', 'wonder', 'problem', 'luck', 'clue']),
  not: new Set(['only', 'just', 'sure']),
};
/** Where what was said before no longer reaches: `I do not know why …`, `it does not work although …`. */
const BREAKS = new Set(
  'but because although though yet however so why how what where when since while after even despite still'.split(' '),
);
/** After `and` these begin a statement of its own. */
const SUBJECTS = new Set('i we my our it the they this that'.split(' '));

/** Whether a word turns round what follows it. */
export function turns(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (!TURNING.has(word)) return false;
  const next = tokens[at + 1];
  // “No, I bought …”
  if (word === 'no' && next?.pause === true) return false;
  return HARMLESS[word]?.has(next?.word ?? '') !== true;
}

/** Whether a word before a place turns round what begins there. */
export function turnedBefore(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from] ?? {};
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    const after = tokens[at + 1];
    if (!token || token.sentence !== sentence || after?.pause === true) return false;
    if (turns(tokens, at)) return true;
    if (BREAKS.has(token.word) || (token.word === 'and' && SUBJECTS.has(after?.word ?? ''))) return false;
  }
  return false;
}

const AFTER = new Set(['not', 'no', 'never', 'none', 'nothing', 'nobody', 'nowhere']);

/**
 * Whether the word after a place turns round what ends there: `I changed nothing`. After a number the sentence may go on
 * without a comma: `waited 20 no light`.
 */
export function turnedAfter(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (last?.kind !== 'word' || next?.sentence !== last.sentence || next.pause) return false;
  return AFTER.has(next.word) && turns(tokens, to);
}
