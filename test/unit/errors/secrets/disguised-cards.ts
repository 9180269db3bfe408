import { perSecret, type Disguise } from './disguise.ts';

const SEPARATORS: Readonly<Record<string, string>> = {
  space: ' ',
  hyphen: '-',
  'full stop': '.',
  slash: '/',
  underscore: '_',
  plus: '+',
  asterisk: '*',
  bar: '|',
  comma: ',',
  'comma and space': ', ',
  tab: '\t',
  'double space': '  ',
  'three spaces': '   ',
  newline: '\n',
  'newline, quoted': '\n> ',
  'newline, indented': '\n    ',
  'escaped newline': String.raw`\n`,
  'spaced hyphen': ' - ',
  'hyphen U+2010': '\u2010',
  'no-break hyphen': '\u2011',
  'en dash': '\u2013',
  'em dash': '\u2014',
  minus: '\u2212',
  'no-break space': '\u00a0',
  'thin space': '\u2009',
  'figure space': '\u2007',
  'narrow no-break space': '\u202f',
  'ideographic space': '\u3000',
  'percent 20': '%20',
  'percent 2D': '%2D',
  'percent 2520': '%2520',
  'entity space': '&nbsp;',
  'entity 32': '&#32;',
  'entity 45': '&#45;',
  'escape 0020': String.raw`\u0020`,
  'escape 2d': String.raw`\x2d`,
  'zero width': '\u200b',
  'soft hyphen': '\u00ad',
  'middle dot': '·',
  bullet: '•',
  colon: ':',
  backslash: '\\',
  'quoted-printable': '=20',
  ANSI: '\u001b[0m',
  tag: '<br>',
  concatenation: '" + "',
  'full-width hyphen': '\uff0d',
};
const ZEROS: Readonly<Record<string, number>> = {
  'full-width digits': 0xff10,
  'Arabic-Indic digits': 0x660,
  'Persian digits': 0x6f0,
  'Devanagari digits': 0x966,
  'Bengali digits': 0x9e6,
  'mathematical digits': 0x1d7ce,
};
const inFours = (digits: string, separator: string) =>
  digits.replace(/\d{4}(?=\d)/gu, `$&${separator.replaceAll('$', '$$$$')}`);
const script = (digits: string, zero: number) =>
  digits.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
/** A second secret beside the number is not of these shapes. */
const onNumbers = (change: (digits: string, pick: Parameters<Disguise['apply']>[1]) => string): Disguise['apply'] =>
  perSecret((secret, random) => (/^\d{13,19}$/u.test(secret) ? change(secret, random) : undefined));
const card = (name: string, apply: Disguise['apply']): Disguise => ({ name: `card, ${name}`, kinds: ['card'], apply });

export const cardDisguises: readonly Disguise[] = [
  ...Object.entries(SEPARATORS).map(([name, separator]) =>
    card(
      name,
      onNumbers((digits) => inFours(digits, separator)),
    ),
  ),
  ...Object.entries(ZEROS).flatMap(([name, zero]) => [
    card(
      name,
      onNumbers((digits) => script(digits, zero)),
    ),
    card(
      `${name} in fours`,
      onNumbers((digits) => inFours(script(digits, zero), ' ').replace(/(\p{Nd}{4})(?=\p{Nd})/gu, '$1 ')),
    ),
  ]),
  card(
    'mixed separators',
    onNumbers((digits, random) =>
      digits.replace(/\d{4}(?=\d)/gu, (group) => group + random.pick([' ', '-', '.', '  '])),
    ),
  ),
  card(
    'uneven groups',
    onNumbers((digits, random) => {
      let out = '';
      for (let at = 0; at < digits.length;) {
        const size = random.int(2, 6);
        out += (at === 0 ? '' : ' ') + digits.slice(at, at + size);
        at += size;
      }
      return out;
    }),
  ),
  card(
    'digit by digit',
    onNumbers((digits) => Array.from(digits).join(' ')),
  ),
  card(
    'digit by digit with hyphens',
    onNumbers((digits) => Array.from(digits).join('-')),
  ),
];
