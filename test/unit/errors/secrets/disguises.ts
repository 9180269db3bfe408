/** How secrets come to look different: by terminals, mail, encodings, editors, and people. */
import { ALL, cut, inserting, perSecret, TYPED, type Disguise } from './disguise.ts';
import { cardDisguises } from './disguised-cards.ts';
import type { Kind } from './form.ts';
import { nameDisguises } from './disguised-names.ts';
import { wholeDisguises } from './disguised-texts.ts';

const TOKEN: readonly Kind[] = ['key', 'named'];
const KEY: readonly Kind[] = ['key'];

const disguise = (name: string, kinds: readonly Kind[], apply: Disguise['apply']): Disguise => ({ name, kinds, apply });
const everyFew = (mark: string, low: number, high: number): Disguise['apply'] =>
  perSecret((secret, random) => {
    let out = '';
    for (let at = 0; at < secret.length;) {
      const size = random.int(low, high);
      out += (at === 0 ? '' : mark) + secret.slice(at, at + size);
      at += size;
    }
    return out;
  });
const eachChar = (pattern: RegExp, change: (char: string) => string): Disguise['apply'] =>
  perSecret((secret) => secret.replace(pattern, change));

const hex = (char: string) => (char.codePointAt(0) ?? 0).toString(16).padStart(2, '0');
const percent = (char: string) => `%${hex(char).toUpperCase()}`;
const PUNCTUATION = /[-_.!*+/=:~]/gu;
const offset = (upper: number, lower: number, digit: number) => (char: string) => {
  const code = char.codePointAt(0) ?? 0;
  if (/[A-Z]/u.test(char)) return String.fromCodePoint(upper + code - 65);
  if (/[a-z]/u.test(char)) return String.fromCodePoint(lower + code - 97);
  return /\d/u.test(char) ? String.fromCodePoint(digit + code - 48) : char;
};

/** Only where a string is or could be. */
const concatenated = (quote: string, glue = ' + '): Disguise['apply'] =>
  perSecret((secret, random, before, after) => {
    const quoted = before === quote && after === quote;
    if (!quoted && !/^[\s(]$/u.test(before)) return;
    const text = /\s/u.test(secret) ? undefined : cut(secret, random, 4)?.join(quote + glue + quote);
    return text === undefined || quoted ? text : quote + text + quote;
  });
/** A value that is known by its name alone may end at any line break, unless it goes on for long. */
const wrapped = (text: string): Disguise['apply'] => inserting(text, 10);

export const disguises: readonly Disguise[] = [
  disguise('wrap', TOKEN, wrapped('\n')),
  disguise('wrap, CRLF', TOKEN, wrapped('\r\n')),
  disguise('wrap, indented', TOKEN, wrapped('\n    ')),
  disguise('wrap, tab', TOKEN, wrapped('\n\t')),
  disguise('wrap, quoted mail', TOKEN, wrapped('\n> ')),
  disguise('wrap, bar', TOKEN, wrapped('\n| ')),
  disguise('wrap, box', KEY, wrapped(' │\n│ ')),
  disguise('wrap, twice', KEY, (marked, random) => {
    const once = wrapped('\n')(marked, random);
    return once === undefined
      ? undefined
      : perSecret((secret) => {
          const [first = '', second = ''] = secret.split('\n');
          return second.length < 20 ? undefined : `${first}\n${second.slice(0, 10)}\n${second.slice(10)}`;
        })(once, random);
  }),
  disguise('escaped newline', KEY, wrapped(String.raw`\n`)),
  disguise('escaped CRLF', KEY, wrapped(String.raw`\r\n`)),
  disguise('backslash at the end', TOKEN, inserting('\\\n', 4)),
  disguise('backslash at the end, indented', TOKEN, inserting('\\\n    ', 4)),
  disguise('quoted-printable wrap', TOKEN, inserting('=\n', 4)),
  disguise('quoted-printable wrap, CRLF', TOKEN, inserting('=\r\n', 4)),
  disguise('concatenation', TOKEN, concatenated('"')),
  disguise('concatenation, single quotes', TOKEN, concatenated("'")),
  disguise('concatenation without spaces', TOKEN, concatenated('"', '+')),
  disguise('concatenation over lines', TOKEN, concatenated('"', ' +\n    ')),
  disguise('concatenation over lines, plus below', TOKEN, concatenated("'", '\n  + ')),
  disguise('concatenation, Python', TOKEN, concatenated('"', ' ')),
  disguise('concatenation, Python over lines', TOKEN, concatenated("'", '\n    ')),
  disguise('concatenation, PHP', TOKEN, concatenated("'", ' . ')),
  disguise('zero-width space', ALL, everyFew('\u200b', 3, 6)),
  disguise('zero-width joiners', ALL, everyFew('\u200d\u200c', 2, 9)),
  disguise('word joiner', ALL, everyFew('\u2060', 1, 4)),
  disguise('byte order mark', ALL, inserting('\ufeff', 2)),
  disguise('soft hyphen', ALL, everyFew('\u00ad', 3, 7)),
  disguise('direction marks', ALL, everyFew('\u200e\u200f', 3, 8)),
  disguise('ANSI colour inside', ALL, inserting('\u001b[1;31m', 2)),
  disguise('ANSI colour off inside', ALL, inserting('\u001b[0m', 2)),
  disguise('ANSI erase inside', ALL, inserting('\u001b[K', 2)),
  disguise('ANSI, 256 colours', ALL, everyFew('\u001b[38;5;196m', 4, 9)),
  disguise('ANSI, escaped', TYPED, inserting(String.raw`\u001b[31m`, 2)),
  disguise('ANSI, escaped as hex', TYPED, inserting(String.raw`\x1b[0m`, 2)),
  disguise('percent', TOKEN, eachChar(PUNCTUATION, percent)),
  disguise(
    'percent, small letters',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `%${hex(char)}`),
  ),
  disguise(
    'percent, twice',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `%25${hex(char).toUpperCase()}`),
  ),
  disguise(
    'entities',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `&#${char.codePointAt(0) ?? 0};`),
  ),
  disguise(
    'entities, hexadecimal',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `&#x${hex(char)};`),
  ),
  disguise(
    'entities, hexadecimal capitals',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `&#X${hex(char).toUpperCase()};`),
  ),
  disguise(
    'entities, named',
    KEY,
    eachChar(/[-_]/gu, (char) => (char === '-' ? '&hyphen;' : '&lowbar;')),
  ),
  disguise(
    'entities, twice',
    TOKEN,
    eachChar(/[-_]/gu, (char) => `&amp;#${char.codePointAt(0) ?? 0};`),
  ),
  disguise(
    'unicode escapes',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `\\u00${hex(char)}`),
  ),
  disguise(
    'unicode escapes, capitals',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `\\u00${hex(char).toUpperCase()}`),
  ),
  disguise(
    'hex escapes',
    TOKEN,
    eachChar(PUNCTUATION, (char) => `\\x${hex(char)}`),
  ),
  disguise(
    'quoted-printable',
    TOKEN,
    eachChar(/[-_.=]/gu, (char) => `=${hex(char).toUpperCase()}`),
  ),
  disguise(
    'markdown escapes',
    TOKEN,
    eachChar(/[-_*]/gu, (char) => `\\${char}`),
  ),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63', '\uff0d'].map((dash) =>
    disguise(
      `dash ${dash}`,
      KEY,
      eachChar(/-/gu, () => dash),
    ),
  ),
  disguise(
    'full width',
    TOKEN,
    eachChar(/[!-~]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)),
  ),
  disguise(
    'full-width digits',
    ALL,
    eachChar(/\d/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)),
  ),
  disguise('mathematical letters', TOKEN, eachChar(/[A-Za-z0-9]/gu, offset(0x1d670, 0x1d68a, 0x1d7f6))),
  disguise('bold letters', TOKEN, eachChar(/[A-Za-z0-9]/gu, offset(0x1d5d4, 0x1d5ee, 0x1d7ec))),
  disguise('no-break space inside', KEY, wrapped('\u00a0')),
  disguise('thin space inside', KEY, wrapped('\u2009')),
  disguise('narrow no-break space inside', KEY, wrapped('\u202f')),
  disguise('word break tag', KEY, inserting('<wbr>', 4)),
  disguise(
    'tag inside',
    KEY,
    perSecret((secret, random) => cut(secret, random, 4)?.join('<em>').concat('</em>')),
  ),
  disguise('line break tag', KEY, wrapped('<br>')),
  ...nameDisguises,
  ...wholeDisguises,
  ...cardDisguises,
];
