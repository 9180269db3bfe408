/**
 * A text as its reader would read it: without what cannot be seen, with escapes decoded and look-alikes folded, and with a
 * map back, so that what is found in it can be marked or hidden in the text as it was pasted.
 */

/** A part of a text: from here, up to there. */
export interface Span {
  start: number;
  end: number;
}

export interface View {
  readonly text: string;
  /** Where a part of the view stands in the text that was pasted. */
  readonly origin: (span: Span) => Span;
}

/** What may have to be read in another way: escapes, what is not ASCII, spaces that are none. */
const PIECE = new RegExp(
  [
    // Colors, cursor moves and titles of a terminal, as they are, and as programs print them.
    String.raw`(?:\u001b|\\u001[bB]|\\x1[bB]|\\0?33|\\e)(?:\[[\d;?]*[A-Za-z]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\))`,
    String.raw`\u009b[\d;?]*[A-Za-z]`,
    // What is left of a color where a terminal swallowed its first character.
    String.raw`\[\d{1,3}(?:;\d{1,3}){0,4}m`,
    String.raw`%[0-7][\dA-Fa-f]`,
    String.raw`%[CcDd][\dA-Fa-f]%[89ABab][\dA-Fa-f]`,
    String.raw`%[Ee][\dA-Fa-f](?:%[89ABab][\dA-Fa-f]){2}`,
    String.raw`&(?:#\d{1,6}|#[xX][\dA-Fa-f]{1,5}|[A-Za-z]{2,8});`,
    String.raw`\\u[\dA-Fa-f]{4}|\\u\{[\dA-Fa-f]{1,5}\}|\\x[\dA-Fa-f]{2}`,
    String.raw`\\[nrt"'/\\_.*~#+!-]`,
    String.raw`[^\n\t\u0020-\u007e]`,
  ].join('|'),
  'gu',
);

/** Characters that are not seen, or only change how others look. Carriage returns are half of a line break. */
const UNSEEN = /^[\p{Cf}\p{Mn}\p{Cc}\p{Co}\u115f\u1160\u17b4\u17b5\u3164\uffa0]$/u;
const DASH = /^[\p{Pd}\u2043\u2212]$/u;
const SPACE = /^[\p{Zs}\u2028\u2029]$/u;

/** Stands for every space that is not the common one. */
export const ODD_SPACE = '\u00a0';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ODD_SPACE,
  ensp: ODD_SPACE,
  emsp: ODD_SPACE,
  thinsp: ODD_SPACE,
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  shy: '',
  lowbar: '_',
  period: '.',
  colon: ':',
  equals: '=',
  commat: '@',
  sol: '/',
  plus: '+',
  NewLine: '\n',
  Tab: '\t',
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' };

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
};

/** How often a text may be encoded: `%252D` is read at the second look. */
const LOOKS = 3;

/** The view of a text. */
export function viewOf(text: string): View {
  let view: View = { text, origin: (span) => span };
  for (let look = 0; look < LOOKS; look += 1) {
    const next = looked(view.text);
    if (next.text === view.text) break;
    view = through(view, next);
  }
  return view;
}

/** A view of what a view shows. */
export function through(first: View, second: View): View {
  return { text: second.text, origin: (span) => first.origin(second.origin(span)) };
}

function looked(text: string): View {
  const edits: (Span & { by: string })[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const by = readAs(piece);
    if (by !== piece) edits.push({ start: index, end: index + piece.length, by });
  }
  return edited(text, edits);
}

/**
 * The view of a text in which parts are replaced, most by one character or none.
 * @param edits in order, apart from each other
 */
export function edited(text: string, edits: readonly (Span & { by: string })[]): View {
  if (edits.length === 0) return { text, origin: (span) => span };
  let out = '';
  let at = 0;
  // Where each edit ends, in the view and in the text: between two of them all is as it was.
  const ends: number[] = [];
  for (const { start, end, by } of edits) {
    out += text.slice(at, start) + by;
    ends.push(out.length);
    at = end;
  }
  out += text.slice(at);
  /** Where a character of the view begins in the text, and where it ends. */
  const place = (index: number): Span => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    // The first edit that ends behind this character: it stands in what that edit put there, or before it.
    const inside = edits[low];
    if (inside && index >= (ends[low] ?? 0) - inside.by.length) return inside;
    const before = edits[low - 1];
    const start = before ? before.end + index - (ends[low - 1] ?? 0) : index;
    return { start, end: start + 1 };
  };
  return {
    text: out,
    origin: ({ start, end }) =>
      end > start
        ? { start: place(start).start, end: place(end - 1).end }
        : { start: place(start).start, end: place(start).start },
  };
}

/** What a piece stands for. */
function readAs(piece: string): string {
  if (piece.length <= 2 && !piece.startsWith('\\')) return folded(piece);
  switch (piece[0]) {
    case '%':
      return ofPercent(piece);
    case '&':
      return ofEntity(piece.slice(1, -1)) ?? piece;
    case '\\':
      return ofEscape(piece);
    default:
      return '';
  }
}

function ofPercent(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    // Bytes that are no character.
    return piece;
  }
}

function ofEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const digits = name.slice(1);
  return ofCode(/^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits));
}

function ofEscape(piece: string): string {
  const kind = piece[1] ?? '';
  if (/[[\]]/.test(piece)) return '';
  if (kind === 'u' || kind === 'x') return ofCode(Number.parseInt(piece.slice(2).replace(/[{}]/g, ''), 16)) ?? piece;
  return ESCAPES[kind] ?? kind;
}

function ofCode(code: number): string | undefined {
  return code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** A character as its look-alike in ASCII, where there is one. */
function folded(char: string): string {
  if (UNSEEN.test(char)) return '';
  if (DASH.test(char)) return '-';
  // A space that is none on the keyboard also hides inside of keys, so it can be told from others: see joined.ts.
  if (SPACE.test(char)) return char === ' ' ? ' ' : ODD_SPACE;
  const quote = QUOTES[char];
  if (quote !== undefined) return quote;
  const plain = char.normalize('NFKC');
  if (/\p{Nd}/u.test(plain)) return digitOf(plain);
  // Only what becomes ASCII is folded: other letters are read as they are.
  return /^[\u0020-\u007e]+$/.test(plain) ? plain : char;
}

/** The digits of every script stand ten in a row, beginning with its zero. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) {
    const before = String.fromCodePoint(code - value - 1);
    if (!/\p{Nd}/u.test(before)) return String(value);
  }
  return char;
}
