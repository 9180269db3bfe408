/**
 * The patterns of what people say, in plain words:
 *
 * - `have not tried`: these words in this order, whatever their case; `haven’t paid` is the same
 * - `(lost|looked for) keys?`: one of several; a `?` makes the letter or the group before it optional
 * - `turned … handle`: up to six words of the same sentence between, ` …12… ` up to twelve
 * - `<number>`, `<money>`: any number; any sum, such as `$20` or `20 dollars`
 *
 * How they are found is in said-find.ts, and what turns them round in said-turn.ts.
 */
import { tokensOf } from './tokens.ts';

/** A word, or a class of words in angle brackets. */
export type Sequence = readonly string[];

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
      if (within > MOST_GAP) throw new SyntaxError(`a gap has at most ${MOST_GAP} words`);
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
  if (reader.at < piece.length) throw new SyntaxError('a parenthesis is closed but was never opened');
  const variants = new Map(texts.map((text) => [text.trim().replace(/\s+/g, ' '), wordsOf(text)]));
  if ([...variants.values()].some((words) => words.length === 0))
    throw new SyntaxError('a part on either side of a gap needs a word that is not optional');
  return [...variants.values()];
}

function wordsOf(text: string): Sequence {
  return text.split(/(<\w+>)/).flatMap((piece) => {
    if (!piece.startsWith('<')) return tokensOf(piece).map(({ word }) => word);
    if (!CLASSES.includes(piece)) throw new SyntaxError(`${piece} is not known; valid: ${CLASSES.join(', ')}`);
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
    if (items[0] === '?') throw new SyntaxError('a ? goes after the letter or parenthesis that it makes optional');
    if (items[0] === '(') {
      items = readAlternatives(reader);
      if (reader.text[reader.at] !== ')') throw new SyntaxError('a parenthesis is not closed');
      reader.at += 1;
    }
    if (reader.text[reader.at] === '?') {
      items.push('');
      reader.at += 1;
    }
    texts = texts.flatMap((text) => items.map((item) => text + item));
    if (texts.length > MOST_VARIANTS)
      throw new SyntaxError(`it stands for more than ${MOST_VARIANTS} wordings; split it into two patterns`);
  }
  return texts;
}
