import { expect, test } from 'vitest';
import { broughtInto } from '../../../src/request/brought.ts';
import { kindsFor } from '../../../src/request/kinds-for.ts';
import { kindIn, requestPath } from '../../../src/request/path.ts';
import type { Field } from '../../../src/request/schema.ts';

const field = (more: Partial<Field>): Field => ({
  ...{ label: '', hint: '', form: 'lines', blank: '', choices: [], takesAnswers: false },
  ...more,
});
const fields = {
  what: field({
    form: 'choice',
    choices: [
      { text: 'a kettle', answers: ['thing.kettle', 'bought.kettle'] },
      { text: 'a pot', answers: ['thing.pot'] },
    ],
  }),
  name: field({ form: 'line' }),
  tried: field({ takesAnswers: true }),
};

test('an answer makes a choice, and what no choice takes becomes a list', () => {
  expect(
    broughtInto(fields, [
      { question: 'plugged', option: 'yes', words: 'Plugged in: Yes' },
      { question: 'bought', option: 'kettle', words: 'What you bought: A kettle' },
      { question: 'fuse', option: 'unsolved', words: 'The fuse: Did not help' },
      { question: 'elsewhere', option: 'asked' },
    ]),
  ).toEqual({ what: 'a kettle', tried: '- Plugged in: Yes\n- The fuse: Did not help' });
});

test('a choice needs no words; of two that contradict each other the first choice holds, the other is told', () => {
  expect(broughtInto(fields, [{ question: 'thing', option: 'pot' }])).toEqual({ what: 'a pot' });
  expect(
    broughtInto(fields, [
      { question: 'thing', option: 'pot', words: 'Thing: Pot' },
      { question: 'bought', option: 'kettle', words: 'Bought: Kettle' },
    ]),
  ).toEqual({ what: 'a kettle', tried: '- Thing: Pot' });
});

test('no answers fill in nothing', () => {
  expect(broughtInto(fields, [])).toEqual({});
});

const kinds = { shop: {}, plumber: {} };

test.each([
  ['#for=plumber', 'plumber'],
  ['#a=symptom.cold~plugged.yes&read=plugged&for=shop', 'shop'],
  ['#for=plumber&a=plugged.yes', 'plumber'],
  ['#for=nobody', undefined],
  ['#for=constructor', undefined],
  ['#for=', undefined],
  ['#before=shop', undefined],
  ['', undefined],
])('the fragment “%s” names the kind %s', (fragment, kind) => {
  expect(kindIn(fragment, kinds)).toBe(kind);
});

test('the link to a kind names it', () => {
  expect(kindIn(requestPath('plumber').replace(/^[^#]*/, ''), kinds)).toBe('plumber');
});

test('a fix leads to the kinds that are for those who act on it', () => {
  const kind = (people: string[]) => ({
    ...{ option: '', people, link: '', title: '', file: 'x' },
    ...{ notes: [], parts: [] },
  });
  const request = { kinds: { shop: kind(['maker', 'shop']), plumber: kind(['plumber']) } };
  expect(kindsFor(['you', 'shop'], request).map(({ id }) => id)).toEqual(['shop']);
  expect(kindsFor(['plumber', 'maker'], request).map(({ id }) => id)).toEqual(['shop', 'plumber']);
  expect(kindsFor(['you'], request)).toEqual([]);
  expect(kindsFor(['shop'], undefined)).toEqual([]);
});
