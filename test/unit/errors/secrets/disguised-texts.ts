import { ALL, perSecret, TYPED, type Disguise } from './disguise.ts';
import type { Kind } from './form.ts';
import { CLOSE, OPEN } from './template.ts';

const MARKS = new RegExp(`[${OPEN}${CLOSE}]`, 'u');
/** Changes what stands between the marks and outside of them, and keeps the marks. */
const throughout = (change: (text: string) => string, kinds: readonly Kind[], name: string): Disguise => ({
  name,
  kinds,
  apply: (marked) => {
    const text = marked
      .split(new RegExp(`([${OPEN}${CLOSE}])`, 'u'))
      .map((part) => (MARKS.test(part) ? part : change(part)))
      .join('');
    return text === marked ? undefined : text;
  },
});
const around = (left: string, right: string, kinds: readonly Kind[], name: string): Disguise => ({
  name,
  kinds,
  apply: perSecret((secret, _random, before, after) =>
    /[@/]/u.test(before + after) || /[^\s"'`=:(>|]/u.test(before) || secret.includes('\n')
      ? undefined
      : `${left}${secret}${right}`,
  ),
});
const json = (text: string) => JSON.stringify(text).slice(1, -1);
/** As a terminal of a fixed width breaks a long line: every line, wherever the column falls. */
const terminal: Disguise['apply'] = (marked, random) => {
  const open = marked.indexOf(OPEN);
  const close = marked.indexOf(CLOSE);
  if (close - open < 21 || marked.includes('\n')) return undefined;
  const column = open + random.int(10, close - open - 11);
  // The marks take no room on the screen.
  let at = 0;
  const wrapped = Array.from(marked, (char) => {
    if (MARKS.test(char)) return char;
    at += 1;
    return at > 1 && at % column === 1 ? `\n${char}` : char;
  }).join('');
  return column < 20 ? undefined : wrapped;
};

export const wholeDisguises: readonly Disguise[] = [
  { name: 'terminal wrap', kinds: ['key', 'named'], apply: terminal },
  throughout(json, ALL, 'inside JSON'),
  throughout((text) => json(json(text)), ALL, 'inside JSON twice'),
  throughout(encodeURIComponent, TYPED, 'inside an address'),
  throughout((text) => encodeURIComponent(text).replaceAll('%20', '+'), TYPED, 'inside a form'),
  throughout((text) => encodeURIComponent(encodeURIComponent(text)), ['key'], 'inside an address twice'),
  throughout((text) => text.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`), ALL, 'inside HTML'),
  throughout((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'), ALL, 'inside an attribute'),
  throughout((text) => text.replaceAll(' ', '\u00a0'), ALL, 'no-break spaces'),
  throughout((text) => text.replaceAll(' ', '  '), ALL, 'double spaces'),
  throughout((text) => text.replaceAll('\n', '\r\n'), ALL, 'CRLF'),
  { name: 'quoted in a mail', kinds: ALL, apply: (marked) => `> ${marked.replaceAll('\n', '\n> ')}` },
  throughout(
    (text) =>
      text.replace(
        /(^|[\s({[:=])(["'])/gu,
        (_all, before: string, quote: string) => before + (quote === '"' ? '\u201c' : '\u2018'),
      ),
    ALL,
    'typographic quotes, left',
  ),
  throughout(
    (text) => text.replace(/["']/gu, (quote) => (quote === '"' ? '\u201d' : '\u2019')),
    ALL,
    'typographic quotes',
  ),
  around('\u001b[32m', '\u001b[0m', ALL, 'coloured'),
  around('**', '**', ALL, 'bold in markdown'),
  around('`', '`', ALL, 'code in markdown'),
  around('<b>', '</b>', ALL, 'bold in HTML'),
  around('<code>', '</code>', ALL, 'code in HTML'),
  {
    name: 'between tabs',
    kinds: ALL,
    // As cells of a table; behind a joint or a flag a tab would end the value.
    apply: perSecret((secret, _random, before, after) =>
      /^["'(>|]?$/u.test(before) && !/^[\w@/]/u.test(after) && !secret.includes('\n') ? `\t${secret}\t` : undefined,
    ),
  },
];
