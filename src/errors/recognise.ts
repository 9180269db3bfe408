/** Recognises error texts: which signatures a pasted text matches, and by what. Pure; runs in browsers. */
import type { Signature } from './schema.ts';

/** What recognising needs of a signature. */
export type Recognisable = Pick<Signature, 'match'>;

/** What is told of a recognised error, besides how it is recognised. */
export interface KnownError extends Recognisable {
  /** The fixes that answer it, the likeliest first. */
  fixes: string[];
  title: string;
  means: string;
  notProves: string;
  url: string;
  /** The first open question, with what is certain already answered. */
  start: string;
}

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

/**
 * Finds the signatures that a text matches, best first: the order of the reference decides, since it was written from
 * the specific to the general, with other companies before those whose sentences they copy.
 * @param reference id → signature, in matching order
 */
export function recognise(text: string, reference: Readonly<Record<string, Recognisable>>): Match[] {
  const cut = text.length > MAX_LENGTH ? text.slice(-MAX_LENGTH) : text;
  return Object.entries(reference).flatMap(([signature, { match }]) => {
    const evidence = evidenceOf(cut, match);
    return evidence ? [{ signature, evidence }] : [];
  });
}

function evidenceOf(text: string, match: Signature['match']): Evidence | undefined {
  for (const { by, pattern } of compiled(match)) {
    const found = pattern.exec(text);
    if (found) return { text: found[0], start: found.index, by };
  }
  return undefined;
}

const cache = new WeakMap<Signature['match'], { by: Evidence['by']; pattern: RegExp }[]>();

/** The patterns of a signature, the most telling first. Compiled once, on first use. */
function compiled(match: Signature['match']): { by: Evidence['by']; pattern: RegExp }[] {
  const known = cache.get(match);
  if (known) return known;
  const { code, type, message } = match;
  const patterns = [
    // A code is told apart from a word by what stands around it: quotes, spaces, brackets, the end.
    ...code.map((value) => ({
      by: 'code' as const,
      pattern: new RegExp(`(?<![\\w-])${escape(value)}(?![\\w-])`, 'i'),
    })),
    ...type.map((value) => ({
      by: 'type' as const,
      pattern: new RegExp(`\\btype['"]?\\s{0,3}[:=]\\s{0,3}['"]?${escape(value)}(?![\\w-])`, 'i'),
    })),
    ...message.map((value) => ({ by: 'message' as const, pattern: new RegExp(value, 'i') })),
  ];
  cache.set(match, patterns);
  return patterns;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
