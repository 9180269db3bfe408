/** Fragments: whatever stands in an address, what is read from it is known, and what is not known is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnswers, serializeAnswers, type ParsedAnswers } from '../../../src/trees/answers.ts';
import { atlasOf } from '../../../src/trees/atlas.ts';
import { atlas } from './real.ts';
import { holds, tellCount } from './runs.ts';
import { hostileText, NASTY } from './strings.ts';

tellCount('fragments');

const { vocabulary } = atlas;
const questions = Object.entries(vocabulary.options).filter(([, options]) => options.length > 0);
const pair = fc
  .constantFrom(...questions)
  .chain(([question, options]) => fc.constantFrom(...options).map((option) => ({ question, option })));
const known = pair.map(({ question, option }) => `${question}.${option}`);

/** A part of a fragment: known, former, or anything else. */
const part = fc.oneof(
  { weight: 3, arbitrary: known },
  known.map((text) => `${text}.x`),
  known.map((text) => text.toUpperCase()),
  fc.constantFrom(...questions).map(([question]) => `${question}.constructor`),
  fc.constantFrom(...NASTY).map((name) => `${name}.${name}`),
  hostileText,
);
const list = fc.oneof(
  known.map((text) => text.split('.')[0] ?? ''),
  hostileText,
);
const fragment = fc
  .record({
    begin: fc.constantFrom('#a=', 'a=', '#', '#a%3D', '#A=', '#a==', '##a='),
    parts: fc.array(part, { maxLength: 30 }),
    read: fc.array(list, { maxLength: 5 }),
    page: fc.array(list, { maxLength: 5 }),
    glue: fc.constantFrom('~', '%7E', '~~', '%257E', '%'),
    end: fc.constantFrom('', '%', '%E0', '&', '&read', '&read=', '\u0000', '\ud800'),
  })
  .map(({ begin, parts, read, page, glue, end }) => {
    const lists = `&read=${read.join('~')}&page=${page.join('~')}`;
    return `${begin}${parts.join(glue)}${lists}${end}`;
  });

/** What must be so of whatever was read. */
function sound({ answers, read, page, dropped }: ParsedAnswers): void {
  for (const [question, option] of Object.entries(answers)) {
    expect(Object.hasOwn(vocabulary.options, question)).toBe(true);
    expect(vocabulary.options[question]).toContain(option);
  }
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  const named = [...read, ...page];
  expect(new Set(named).size).toBe(named.length);
  for (const question of named) expect(Object.hasOwn(answers, question)).toBe(true);
  expect(dropped).not.toContain('');
}

test('answers survive the way through the address, with whose they are', () => {
  holds(fc.uniqueArray(pair, { selector: ({ question }) => question, maxLength: 40 }), 400, (pairs) => {
    const answers = Object.fromEntries(pairs.map(({ question, option }) => [question, option]));
    const ids = Object.keys(answers);
    const [read, page] = [ids.filter((_, index) => index % 3 === 0), ids.filter((_, index) => index % 3 === 1)];
    const written = serializeAnswers(answers, read, page);
    expect(parseAnswers(`#${written}`, vocabulary)).toEqual({ answers, read, page, dropped: [] });
    // A messenger may escape the whole.
    expect(parseAnswers(`#${encodeURIComponent(written)}`, vocabulary).answers).toEqual(answers);
  });
});

test('of a fragment that was tampered with, what is known stays and everything else is left out', () => {
  holds(fragment, 2_000, (text) => {
    const parsed = parseAnswers(text, vocabulary);
    sound(parsed);
    // What was understood is understood again, alike, and nothing of it is dropped then.
    const again = parseAnswers(`#${serializeAnswers(parsed.answers, parsed.read, parsed.page)}`, vocabulary);
    expect(again).toEqual({ ...parsed, dropped: [] });
  });
});

test('what one tree reads without leaving anything out, the whole site reads in the same way', () => {
  const trees = Object.keys(atlas.trees).map((id) => atlasOf(atlas, id).vocabulary);
  let whole = 0;
  const one = fc.constantFrom(...trees).chain((own) => {
    const answer = fc
      .constantFrom(...Object.entries(own.options).filter(([, options]) => options.length > 0))
      .chain(([question, options]) => fc.constantFrom(...options).map((option) => `${question}.${option}`));
    const parts = fc.array(fc.oneof({ weight: 20, arbitrary: answer }, part), { maxLength: 8 });
    return fc.tuple(fc.constant(own), parts, fc.array(list, { maxLength: 1 }));
  });
  holds(one, 1_000, ([own, parts, read]) => {
    const text = `#a=${parts.join('~')}${read.length === 0 ? '' : `&read=${read.join('~')}`}`;
    const parsed = parseAnswers(text, own);
    if (parsed.dropped.length > 0) return;
    whole += 1;
    expect(parsed).toEqual(parseAnswers(text, vocabulary));
  });
  expect(whole).toBeGreaterThan(200);
});

test('any text at all is read without complaint', () => {
  holds(hostileText, 1_000, (text) => sound(parseAnswers(text, vocabulary)));
  holds(hostileText, 1_000, (text) => sound(parseAnswers(`#a=${text}`, vocabulary)));
});

test('a fragment of a megabyte, of thousands of pairs, of one letter again and again', () => {
  const [first = ['', ['']]] = questions;
  const good = `${first[0]}.${first[1][0] ?? ''}`;
  for (const piece of [`${good}~`, 'x.y~', '~', '.', '%', '%7E', '&read=', '__proto__.x~', '𝒜', '&']) {
    const parsed = parseAnswers(`#a=${good}~${piece.repeat(Math.ceil(1_000_000 / piece.length))}`, vocabulary);
    sound(parsed);
    // A hundredth part of it could be an answer; none may be invented.
    expect(Object.keys(parsed.answers).length).toBeLessThanOrEqual(1);
  }
});

test('nothing of it reaches the objects that all share', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  parseAnswers('#a=__proto__.owned~constructor.prototype&read=__proto__&page=toString', vocabulary);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(({} as Record<string, unknown>).owned).toBeUndefined();
});
