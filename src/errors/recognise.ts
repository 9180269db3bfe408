/** Recognises error texts: which signatures a pasted text matches, and by what. Pure; runs in browsers. */
import { evened, unwrapped } from './lines.ts';
import { findPattern, parsePattern, type Pattern } from './pattern.ts';
import { recordOf } from './records.ts';
import type { ErrorGroup, Signature } from './schema.ts';
import { viewOf, type View } from './view.ts';

/** What recognising needs of a signature. */
export interface Recognisable extends Pick<Signature, 'refines'> {
  match: Partial<Signature['match']>;
  /** It hides or lacks the real error: any other comes before it. */
  undetermined?: boolean | undefined;
  /** Whom its group is about; without it, what the site itself is about. */
  about?: ErrorGroup['about'] | undefined;
}

/** The error reference as the browser gets it: id → signature, in matching order. */
export type Reference<T extends Recognisable = Recognisable> = Readonly<Record<string, T>>;

export interface Evidence {
  /** What was matched, as it stands in the text, and where. */
  text: string;
  start: number;
  /** A code says more than a type, a type more than a sentence. */
  by: 'code' | 'type' | 'message';
}

export interface Match {
  signature: string;
  evidence: Evidence;
}

/** More than anybody pastes on purpose: what is longer is cut, the end of a log being worth most. */
const MAX_LENGTH = 200_000;

/** The part of a text that is looked at: all of it, of a very long one the end. */
export function lastPart(text: string): string {
  return text.slice(Math.max(0, text.length - MAX_LENGTH));
}

const STRENGTH: Record<Evidence['by'], number> = { code: 3, type: 2, message: 1 };
/** Another company first, since some copy the sentences of the one that the site is about; then that one; then what is wrong elsewhere. */
const PLACE: Record<ErrorGroup['about'], number> = { 'another-company': 0, this: 1, 'something-else': 2 };
/** What only hides or lacks the real error. */
const LAST = 3;

/**
 * Finds the signatures that a text matches, best first. It is read as its reader would read it: see view.ts. A code beats
 * a type, a type a sentence; of several errors in a log the first about what the site is about wins; among equals the
 * order of the reference decides, see order.ts.
 */
export function recognise(text: string, reference: Reference): Match[] {
  return ranked(text, reference).map(({ match }) => match);
}

/** A match, and by what it is sorted: what is less comes first. */
export interface Ranked {
  match: Match;
  rank: readonly number[];
}

/** The same with the ranks. Where two are equal, nothing in the text tells which is better: the reference decided. */
export function ranked(text: string, reference: Reference): Ranked[] {
  const part = lastPart(text);
  const cut = text.length - part.length;
  const found = new Map<string, Evidence>();
  const plain = evened(viewOf(part));
  // As it stands first: what crosses the end of a line is sought only where nothing else is found.
  for (const view of [plain, ...unwrapped(plain)])
    for (const [signature, { match }] of Object.entries(reference)) {
      const evidence = found.has(signature) ? undefined : evidenceOf(part, view, match);
      if (evidence) found.set(signature, evidence);
    }
  const recordAt = recordOf(part);
  const matches = Object.keys(reference).flatMap((signature): Ranked[] => {
    const evidence = found.get(signature);
    if (!evidence) return [];
    const { by, start } = evidence;
    const { about = 'this', refines, undetermined } = reference[signature] ?? {};
    const refined = refines === undefined ? undefined : found.get(refines);
    const strength = Math.max(STRENGTH[by], refined ? STRENGTH[refined.by] : 0);
    const place = undetermined ? LAST : PLACE[about];
    const rank = [place, place === PLACE.this ? recordAt(start) : 0, -strength];
    return [{ match: { signature, evidence: { ...evidence, start: cut + start } }, rank }];
  });
  // Equals stay as they stand.
  return matches.sort((a, b) => compare(a.rank, b.rank));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function evidenceOf(part: string, { text, origin }: View, match: Recognisable['match']): Evidence | undefined {
  for (const { by, pattern } of patternsOf(match)) {
    const span = findPattern(text, pattern);
    if (!span) continue;
    const { start, end } = origin(span);
    return { text: part.slice(start, end), start, by };
  }
  return undefined;
}

const cache = new WeakMap<Recognisable['match'], { by: Evidence['by']; pattern: Pattern }[]>();

/** The patterns of a signature, the most telling first. Compiled once, on first use. */
export function patternsOf(match: Recognisable['match']): { by: Evidence['by']; pattern: Pattern }[] {
  const known = cache.get(match);
  if (known) return known;
  const { code = [], type = [], message = [] } = match;
  const exact = (by: Evidence['by'], source: string) => ({
    by,
    pattern: { parts: [{ regex: new RegExp(source, 'gi'), within: 0 }] },
  });
  const patterns = [
    // A code is told apart from a word by what stands around it: quotes, spaces, brackets, the end.
    ...code.map((value) => exact('code', `(?<![\\w-])${escape(value)}(?![\\w-])`)),
    ...type.map((value) => exact('type', `\\btype\\\\?['"]?\\s{0,3}[:=]\\s{0,3}\\\\?['"]?${escape(value)}(?![\\w-])`)),
    ...message.map((value) => ({ by: 'message' as const, pattern: parsePattern(value) })),
  ];
  cache.set(match, patterns);
  return patterns;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
