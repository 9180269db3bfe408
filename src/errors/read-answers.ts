/**
 * Reads what people write for answers to the questions of the trees. Pure; runs in browsers. Being silent is right, being
 * wrong is not: where two answers to a question are said, neither is read.
 */
import { lastPart } from './recognise.ts';
import { findSaid, wordsIn, type Words, type WordSpan } from './said-find.ts';
import { parseSaid, type SaidPattern } from './said-pattern.ts';

/** How people say things: patterns by what they mean. See said-pattern.ts for what a pattern is. */
export interface Said {
  /** question → option → patterns */
  readonly questions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** tree → patterns of its symptom */
  readonly trees: Readonly<Record<string, readonly string[]>>;
}

export interface Reading {
  question: string;
  option: string;
  /** The words that decided, as they stand in the text. */
  words: string;
}

export interface ReadAnswers {
  answers: Record<string, string>;
  /** In the order of the questions of the content. */
  read: Reading[];
  /** The tree whose symptom is described, when it is only one. */
  tree?: { id: string; words: string } | undefined;
}

/** @param text what was typed or pasted; of a very long one the end counts */
export function readAnswers(text: string, said: Said): ReadAnswers {
  const part = lastPart(text);
  const words = wordsIn(part);
  const read = Object.entries(said.questions).flatMap(([question, options]): Reading[] => {
    const found = onlyOne(words, meaningsOf(options));
    return found ? [{ question, option: found.id, words: told(part, words, found.span) }] : [];
  });
  const symptom = onlyOne(words, meaningsOf(said.trees));
  return {
    answers: Object.fromEntries(read.map(({ question, option }) => [question, option])),
    read,
    tree: symptom && { id: symptom.id, words: told(part, words, symptom.span) },
  };
}

/** What can be said of one thing, and the patterns of each, by the words with which they can begin: a text has few of all. */
interface Meanings {
  readonly ids: readonly string[];
  readonly beginning: ReadonlyMap<string, readonly Meant[]>;
}

interface Meant {
  /** The place among all patterns, in which they are tried. */
  readonly at: number;
  readonly meaning: number;
  readonly pattern: SaidPattern;
}

/** A text in which more is found than this is no person's, and comparing all with all would take long. */
const MOST_SPANS = 200;

/** The only meaning that is said: others may be found only inside what was found of it. */
function onlyOne(words: Words, meanings: Meanings): { id: string; span: WordSpan } | undefined {
  const spansOf = new Map<number, WordSpan[]>();
  for (const { meaning, pattern } of begun(words, meanings)) {
    const spans = findSaid(words, pattern);
    if (spans.length > 0) spansOf.set(meaning, [...(spansOf.get(meaning) ?? []), ...spans]);
  }
  const found = [...spansOf].map(([meaning, spans]) => ({ id: meanings.ids[meaning] ?? '', spans }));
  if (found.length > 1 && found.some(({ spans }) => spans.length > MOST_SPANS)) return undefined;
  const clear = found.filter(({ id, spans }) =>
    found.every((other) => other.id === id || other.spans.every((inner) => spans.some((span) => holds(span, inner)))),
  );
  const [only] = clear;
  const [first, ...more] = only?.spans ?? [];
  if (!only || !first) return undefined;
  return { id: only.id, span: more.reduce((longest, span) => (size(span) > size(longest) ? span : longest), first) };
}

/** The patterns of which a beginning stands in the text, each once and in their order. */
function begun({ places }: Words, { beginning }: Meanings): Meant[] {
  const all = new Set([...places.keys()].flatMap((word) => beginning.get(word) ?? []));
  return [...all].sort((a, b) => a.at - b.at);
}

const size = ({ from, to }: WordSpan): number => to - from;

function holds(outer: WordSpan, inner: WordSpan): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && size(inner) < size(outer);
}

function told(text: string, { tokens }: Words, { from, to }: WordSpan): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
}

const cache = new WeakMap<Readonly<Record<string, readonly string[]>>, Meanings>();

/** The patterns of the options of a question, or of the trees, read once. One that cannot be read says nothing: the audit names it. */
function meaningsOf(record: Readonly<Record<string, readonly string[]>>): Meanings {
  const known = cache.get(record);
  if (known) return known;
  const ids = Object.keys(record);
  const beginning = new Map<string, Meant[]>();
  const patterns = ids.flatMap((id, meaning) =>
    (record[id] ?? []).flatMap(readable).map((pattern) => ({ meaning, pattern })),
  );
  for (const [at, { meaning, pattern }] of patterns.entries()) {
    const meant = { at, meaning, pattern };
    for (const [word = ''] of pattern.parts[0]?.variants ?? []) {
      const known = beginning.get(word);
      if (!known) beginning.set(word, [meant]);
      else if (known.at(-1) !== meant) known.push(meant);
    }
  }
  const made = { ids, beginning };
  cache.set(record, made);
  return made;
}

function readable(source: string): SaidPattern[] {
  try {
    return [parseSaid(source)];
  } catch {
    return [];
  }
}
