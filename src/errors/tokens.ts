/** The words of a text as people type them: folded so that one spelling in a pattern fits all, with where they stand. */

export interface Token {
  /** In lower case, without apostrophes; of `don’t` come two, `do` and `not`. */
  word: string;
  /** A number is told apart from words, a sum of money from other numbers. */
  kind: 'word' | 'number' | 'money';
  start: number;
  end: number;
  /** The number of its sentence, counted from 0. */
  sentence: number;
  /** Whether a comma, a colon or a dash stands before it. */
  pause: boolean;
}

/** A word, a number with its decimals, or a mark that matters. Nothing here can be matched in two ways, so it is linear. */
export const TOKEN = /[\p{L}\p{M}\p{N}_'’‘ʼ]+(?:[.,]\d+)*|[.!?…]+|[-–—]+|[,;:()\n]|[$€£¥₹]/gu;

const APOSTROPHES = /['’‘ʼ]/g;
const NUMBER = /^\d[\d.,]*k?$/;
const CURRENCY = /^[$€£¥₹]$/;
const SENTENCE_END = /^[.!?…]/;
const PAUSE = /^[,;:()–—-]/;

/** What stands for several words, apostrophes dropped. Those that are words by themselves too (`were`, `ill`) are not. */
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'would', 'could', 'should', 'need'].map(
    (verb): [string, string[]] => [`${verb}nt`, [verb, 'not']],
  ),
  ['cant', ['can', 'not']],
  ['cannot', ['can', 'not']],
  ['wont', ['will', 'not']],
  ['aint', ['is', 'not']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['weve', ['we', 'have']],
  ['its', ['it', 'is']],
  ['thats', ['that', 'is']],
  ['theres', ['there', 'is']],
]);

const CURRENCY_WORDS = new Set(
  'usd dollar dollars buck bucks cent cents eur euro euros gbp pound pounds inr rs rupee rupees cad aud'.split(' '),
);

/** Splits a text into its words. `$20`, `20 dollars` and `20€` are one word each. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let pause = false;
  /** A line that ended, unless a word came since. */
  let lineEnded = false;
  let sign: number | undefined;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const end = index + found.length;
    const next = text[end] ?? ' ';
    if (found === '\n') {
      // One line break may be where a program wrapped the text; an empty line or an item of a list is not.
      if (lineEnded || /[-*>#|•\n\r]/.test(next)) sentence += 1;
      lineEnded = true;
      continue;
    }
    if (SENTENCE_END.test(found)) {
      // The points in `www.example.org` end nothing.
      if (/[\s"')\]”’]/.test(next)) sentence += 1;
      continue;
    }
    if (PAUSE.test(found)) {
      // A hyphen inside a word is none, a dash between words is.
      pause ||= !found.startsWith('-') || /\s/.test(next);
      continue;
    }
    const last = tokens.at(-1);
    if (CURRENCY.test(found)) {
      if (last?.kind === 'number' && last.end === index) Object.assign(last, { kind: 'money', end });
      else sign = index;
      continue;
    }
    const word = found.toLowerCase().replace(APOSTROPHES, '');
    lineEnded = false;
    if (word === '') continue;
    const isNumber = NUMBER.test(word);
    if (CURRENCY_WORDS.has(word) && last && last.kind !== 'word' && last.sentence === sentence && !pause) {
      Object.assign(last, { kind: 'money', end });
      continue;
    }
    const paid = isNumber && sign !== undefined && text.slice(sign + 1, index).trim() === '';
    const start = paid && sign !== undefined ? sign : index;
    for (const part of CONTRACTIONS.get(word) ?? [word]) {
      tokens.push({ word: part, kind: paid ? 'money' : isNumber ? 'number' : 'word', start, end, sentence, pause });
      pause = false;
    }
    sign = undefined;
  }
  return tokens;
}
