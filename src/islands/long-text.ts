/** Long texts, in pieces short enough that typing goes on meanwhile. */
import { redact } from '../errors/redact.ts';
import { lastPart, recognise } from '../errors/recognise.ts';
import { understand, type Knowledge, type Understood } from '../errors/understand.ts';

/** A text that is longer is understood in pieces, after a pause: in characters. */
export const LONG = 10_000;
/** Before the part that is looked at, so that a secret which begins there is still seen as one. */
const LEAD = 20_000;
/** The longest piece that is redacted at once. */
const PIECE = 200_000;
/** Signatures, and questions, that are tried between two breaths. */
const AT_ONCE = 25;

/** The part that is looked at, its secrets hidden; all of it, unless it is very long. */
export function redactEnd(text: string): { text: string; count: number } {
  const looked = lastPart(text).length;
  if (looked === text.length) return redact(text);
  const { text: safe, count } = redact(text.slice(-looked - LEAD));
  return { text: lastPart(safe), count };
}

/** All of a text with its secrets hidden; a very long one is cut between lines for it. */
export function redactAll(text: string): { text: string; count: number } {
  const done: string[] = [];
  let count = 0;
  for (let from = 0; from < text.length;) {
    const line = text.lastIndexOf('\n', from + PIECE) + 1;
    const to = text.length - from <= PIECE ? text.length : line > from ? line : from + PIECE;
    const piece = redact(text.slice(from, to));
    done.push(piece.text);
    count += piece.count;
    from = to;
  }
  return { text: done.join(''), count };
}

/**
 * Understands as `understand` does, a few signatures and questions at a time: what matches nothing is left out, then what
 * is left is understood as a whole.
 * @param breathe lets the browser do what waits; resolves to false when the text is no longer of interest
 * @returns undefined when it was given up
 */
export async function understandSlowly(
  text: string,
  { errors, said, root }: Knowledge,
  rejected: ReadonlySet<string>,
  breathe: () => Promise<boolean>,
): Promise<Understood | undefined> {
  const found: [string, Knowledge['errors'][string]][] = [];
  for (const some of slices(Object.entries(errors))) {
    const matches = new Set(recognise(text, Object.fromEntries(some)).map(({ signature }) => signature));
    found.push(...some.filter(([id]) => matches.has(id)));
    if (!(await breathe())) return undefined;
  }
  const known = Object.fromEntries(found);
  const asked: [string, Knowledge['said']['questions'][string]][] = [];
  for (const some of slices(Object.entries(said.questions))) {
    const part = { errors: known, said: { questions: Object.fromEntries(some), trees: {} }, root };
    const told = new Set(understand(text, part).read.map(({ question }) => question));
    asked.push(...some.filter(([id]) => told.has(id)));
    if (!(await breathe())) return undefined;
  }
  const { trees } = said;
  return understand(text, { errors: known, said: { questions: Object.fromEntries(asked), trees }, root }, rejected);
}

function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
