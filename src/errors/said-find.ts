/**
 * Finds patterns of what people say in a text. They are compared word by word and never run as regular expressions, so the
 * time grows with the length of the text only.
 */
import type { SaidPattern, Sequence } from './said-pattern.ts';
import { turnedAfter, turnedBefore, turns } from './said-turn.ts';
import { tokensOf, type Token } from './tokens.ts';

/** From one word of a text up to before another, counted in words. */
export interface WordSpan {
  from: number;
  to: number;
}

/** A text prepared for many patterns. */
export interface Words {
  tokens: readonly Token[];
  /** word or class → where it stands */
  places: ReadonlyMap<string, readonly number[]>;
}

export function wordsIn(text: string): Words {
  const tokens = tokensOf(text);
  const places = new Map<string, number[]>();
  tokens.forEach(({ word, kind }, index) => {
    const names = kind === 'word' ? [word] : kind === 'number' ? [word, '<number>'] : [word, '<number>', '<money>'];
    for (const name of names) {
      const known = places.get(name);
      if (known) known.push(index);
      else places.set(name, [index]);
    }
  });
  return { tokens, places };
}

/** Every place where a pattern is found and not turned round, in order of their ends. */
export function findSaid(words: Words, { parts }: SaidPattern): WordSpan[] {
  let spans: WordSpan[] = [];
  for (const [index, { variants, within }] of parts.entries()) {
    const hits = variants.flatMap((sequence) => hitsOf(words, sequence)).sort(inOrder);
    spans = index === 0 ? hits : joined(words, spans, hits, within);
    if (spans.length === 0) return [];
  }
  return spans.filter((span) => !turnedBefore(words.tokens, span.from) && !turnedAfter(words.tokens, span.to));
}

const inOrder = (a: WordSpan, b: WordSpan): number => a.to - b.to || a.from - b.from;

function hitsOf({ tokens, places }: Words, sequence: Sequence): WordSpan[] {
  // The rarest of its words tells where to look.
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const [index, word] of sequence.entries()) {
    const found = places.get(word);
    if (!found) return [];
    if (rarest === undefined || found.length < rarest.length) [rarest, offset] = [found, index];
  }
  return (rarest ?? []).flatMap((place) => {
    const from = place - offset;
    const first = tokens[from];
    const all = sequence.every((word, index) => {
      const token = tokens[from + index];
      return token?.sentence === first?.sentence && isWord(token, word);
    });
    return all ? [{ from, to: from + sequence.length }] : [];
  });
}

function isWord(token: Token | undefined, word: string): boolean {
  if (word === '<number>') return token !== undefined && token.kind !== 'word';
  if (word === '<money>') return token?.kind === 'money';
  return token?.word === word;
}

/** Each hit of a part, joined to the nearest span before it. Both come in the order of their ends. */
function joined({ tokens }: Words, spans: readonly WordSpan[], hits: readonly WordSpan[], within: number): WordSpan[] {
  const starts = [...hits].sort((a, b) => a.from - b.from);
  const found: WordSpan[] = [];
  let next = 0;
  for (const hit of starts) {
    while (next < spans.length && (spans[next]?.to ?? 0) <= hit.from) next += 1;
    const nearest = spans[next - 1];
    if (!nearest || hit.from - nearest.to > within) continue;
    if (tokens[nearest.from]?.sentence !== tokens[hit.from]?.sentence) continue;
    const between = tokens.slice(nearest.to, hit.from);
    if (!between.some((_token, index) => turns(tokens, nearest.to + index)))
      found.push({ from: nearest.from, to: hit.to });
  }
  return found.sort(inOrder);
}
