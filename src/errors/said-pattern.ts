/**
 * The patterns of what people say, in plain words:
 *
 * - `have not tried`: these words in this order, whatever their case; `haven’t paid` is the same
 * - `(lost|looked for) keys?`: one of several; a `?` makes the letter or the group before it optional
 * - `turned … handle`: up to six words of the same sentence between, ` …12… ` up to twelve
 * - `<number>`, `<money>`: any number; any sum, such as `$20` or `20 dollars`
 *
 * A pattern is not found where a word before it, within it, or right after it turns it round (`not`, `never`, `if`), unless
 * the pattern says that word itself. It is compared word by word and never runs as a regular expression, so its time grows
 * with the length of the text only.
 */
import { tokensOf, type Token } from './tokens.ts';

/** From one word of a text up to before another, counted in words. */
export interface WordSpan {
  from: number;
  to: number;
}

/** A word, or a class of words in angle brackets. */
type Sequence = readonly string[];

export interface SaidPattern {
  /** Each part in all its variants, and how many words may stand between it and the part before. */
  readonly parts: readonly { readonly variants: readonly Sequence[]; readonly within: number }[];
}

const GAP = 6;
const MOST_GAP = 20;
const GAP_MARK = / …(?:(\d{1,2})…)? /;
/** More variants than this and nobody sees any more what a pattern finds. */
const MOST_VARIANTS = 240;
const CLASSES = ['<number>', '<money>'];

/**
 * Reads a pattern.
 * @throws SyntaxError with what is wrong
 */
export function parseSaid(source: string): SaidPattern {
  const pieces = source.split(GAP_MARK);
  return {
    parts: pieces.flatMap((piece, index) => {
      if (index % 2 === 1) return [];
      const within = Number(pieces[index - 1] ?? GAP);
      if (within > MOST_GAP) throw new SyntaxError(`a gap has ${MOST_GAP} words at most`);
      return [{ variants: variantsOf(piece), within }];
    }),
  };
}

function variantsOf(piece: string): Sequence[] {
  if (/[[\]*+{}\\^$"“”.,;:!…]/.test(piece))
    throw new SyntaxError(
      'only words, (one|another), ?, <number>, <money> and “ … ” with spaces around it can be used',
    );
  const reader = { text: piece, at: 0 };
  const texts = readAlternatives(reader);
  if (reader.at < piece.length) throw new SyntaxError('a bracket closes that was not opened');
  const variants = new Map(texts.map((text) => [text.trim().replace(/\s+/g, ' '), wordsOf(text)]));
  if ([...variants.values()].some((words) => words.length === 0))
    throw new SyntaxError('a part on either side of a gap needs a word that is not optional');
  return [...variants.values()];
}

function wordsOf(text: string): Sequence {
  return text.split(/(<\w+>)/).flatMap((piece) => {
    if (!piece.startsWith('<')) return tokensOf(piece).map(({ word }) => word);
    if (!CLASSES.includes(piece)) throw new SyntaxError(`${piece} is not known; there is ${CLASSES.join(' and ')}`);
    return [piece];
  });
}

const EXAMPLES: Readonly<Record<string, string>> = { '<number>': '5', '<money>': '$5' };

/** Sentences that a pattern is made for: each wording of each part once, without gaps. */
export function examplesOf({ parts }: SaidPattern): string[] {
  const say = (sequence: Sequence): string => sequence.map((word) => EXAMPLES[word] ?? word).join(' ');
  return parts.flatMap(({ variants }, at) =>
    variants.map((variant) =>
      parts.map((part, index) => say((index === at ? variant : part.variants[0]) ?? [])).join(' '),
    ),
  );
}

interface Reader {
  text: string;
  at: number;
}

/** Reads `a|b`, up to a closing bracket or the end, and returns every text that it stands for. */
function readAlternatives(reader: Reader): string[] {
  const all: string[] = [];
  for (;;) {
    all.push(...readSequence(reader));
    if (reader.text[reader.at] !== '|') return all;
    reader.at += 1;
  }
}

function readSequence(reader: Reader): string[] {
  let texts = [''];
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    let items = [reader.text[reader.at] ?? ''];
    reader.at += 1;
    if (items[0] === '?') throw new SyntaxError('a ? stands after the letter or the bracket that it makes optional');
    if (items[0] === '(') {
      items = readAlternatives(reader);
      if (reader.text[reader.at] !== ')') throw new SyntaxError('a bracket is not closed');
      reader.at += 1;
    }
    if (reader.text[reader.at] === '?') {
      items.push('');
      reader.at += 1;
    }
    texts = texts.flatMap((text) => items.map((item) => text + item));
    if (texts.length > MOST_VARIANTS)
      throw new SyntaxError(`it stands for more than ${MOST_VARIANTS} wordings; make two patterns of it`);
  }
  return texts;
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

function turns(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (!TURNING.has(word)) return false;
  const next = tokens[at + 1];
  // “No, I bought …”
  if (word === 'no' && next?.pause === true) return false;
  return HARMLESS[word]?.has(next?.word ?? '') !== true;
}

function turnedBefore(tokens: readonly Token[], from: number): boolean {
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

/** `I changed nothing`. After a number the sentence may go on without a comma: `waited 20 no light`. */
function turnedAfter(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (last?.kind !== 'word' || next?.sentence !== last.sentence || next.pause) return false;
  return AFTER.has(next.word) && turns(tokens, to);
}
