/**
 * The patterns of error messages: regular expressions with gaps, “no signal … per minute”. Written as `.{0,80}` a gap
 * makes a regular expression slow on hostile text (polynomial backtracking); here each part is sought by itself, and what
 * lies between two hits is compared, so that the time grows with the length of the text only.
 */

import type { Span } from './view.ts';

export interface Pattern {
  /** The first part, and how far each next one may be from the one before. */
  readonly parts: readonly { readonly regex: RegExp; readonly within: number }[];
}

/** How many characters a gap spans that does not say it. */
const GAP = 80;
const GAP_MARK = / …(?:(\d{1,3})…)? /;

/**
 * Reads a pattern.
 * @throws SyntaxError when a part is not a regular expression
 */
export function parsePattern(source: string): Pattern {
  // Splitting by a pattern with a group gives the parts and, between them, what the group holds.
  const pieces = source.split(GAP_MARK);
  return {
    parts: pieces.flatMap((piece, index) =>
      index % 2 === 0 ? [{ regex: new RegExp(piece, 'gi'), within: Number(pieces[index - 1] ?? GAP) }] : [],
    ),
  };
}

/** The first place where all parts stand in order on one line, each near the one before. */
export function findPattern(text: string, { parts }: Pattern): Span | undefined {
  // A part that is nowhere settles it before anything is compared.
  if (parts.length > 1 && !parts.every(({ regex }) => text.search(regex) >= 0)) return undefined;
  let spans: Iterable<Span> | undefined;
  for (const { regex, within } of parts) spans = spans ? joined(text, spans, regex, within) : hits(text, regex);
  for (const span of spans ?? []) return span;
  return undefined;
}

function* hits(text: string, regex: RegExp): Generator<Span> {
  for (const { index, 0: found } of text.matchAll(regex)) yield { start: index, end: index + found.length };
}

/** Each hit of a part, joined to the nearest span that ends before it on the same line. Both come in order. */
function* joined(text: string, spans: Iterable<Span>, regex: RegExp, within: number): Generator<Span> {
  const before = spans[Symbol.iterator]();
  let nearest: Span | undefined;
  let next = before.next();
  for (const hit of hits(text, regex)) {
    while (!next.done && next.value.end <= hit.start) {
      nearest = next.value;
      next = before.next();
    }
    if (!nearest || hit.start - nearest.end > within) continue;
    if (!text.slice(nearest.end, hit.start).includes('\n')) yield { start: nearest.start, end: hit.end };
  }
}
