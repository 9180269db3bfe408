import { describe, expect, test } from 'vitest';
import { parseAnswers, serializeAnswers, type Vocabulary } from '../../../src/trees/answers.ts';

const vocabulary: Vocabulary = {
  options: { product: ['api', 'chatgpt'], balance: ['zero', 'positive'], symptom: ['quota'] },
  aliases: { wallet: 'balance', 'balance.empty': 'zero' },
};
const parse = (fragment: string) => parseAnswers(fragment, vocabulary);

test('answers survive the way through the address, in any order', () => {
  const answers = { product: 'api', balance: 'zero' };
  expect(serializeAnswers(answers)).toBe('a=product.api~balance.zero');
  expect(parse('#a=product.api~balance.zero')).toEqual({ answers, dropped: [] });
  expect(parse('#a=balance.zero~product.api').answers).toEqual(answers);
});

test('no answers make no fragment', () => {
  expect(serializeAnswers({})).toBe('');
  expect(parse('')).toEqual({ answers: {}, dropped: [] });
  expect(parse('#main')).toEqual({ answers: {}, dropped: [] });
});

test('a messenger may escape the fragment', () => {
  expect(parse('#a%3Dproduct.api%7Ebalance.zero').answers).toEqual({ product: 'api', balance: 'zero' });
});

test('former ids are understood', () => {
  expect(parse('#a=wallet.empty').answers).toEqual({ balance: 'zero' });
});

describe('what is unknown or tampered with is dropped and named', () => {
  test.each([
    ['an unknown question', '#a=color.red~product.api', ['color.red'], { product: 'api' }],
    ['an unknown option', '#a=product.beer', ['product.beer'], {}],
    [
      'a contradiction: the first answer stands',
      '#a=product.api~product.chatgpt',
      ['product.chatgpt'],
      { product: 'api' },
    ],
    [
      'names that every object has',
      '#a=constructor.name~__proto__.x~toString.y',
      ['constructor.name', '__proto__.x', 'toString.y'],
      {},
    ],
    ['too many dots', '#a=product.api.x', ['product.api.x'], {}],
    ['no option', '#a=product', ['product'], {}],
    ['markup', '#a=<img src=x>.onerror', ['<img src=x>.onerror'], {}],
  ])('%s', (_name, fragment, dropped, answers) => {
    expect(parse(fragment)).toEqual({ answers, dropped });
  });

  test('the same answer twice is no contradiction', () => {
    expect(parse('#a=product.api~product.api')).toEqual({ answers: { product: 'api' }, dropped: [] });
  });

  test('a fragment of any length and any bytes never throws', () => {
    const parts = Array.from({ length: 5000 }, (_, index) => `q${index}.o`).join('~');
    expect(parse(`#a=${parts}`).dropped).toHaveLength(5000);
    for (const nasty of ['%', '%E0%A4%A', 'a=%zz', 'a=~~~', 'a=.', '\u0000', '𝒜=💥'])
      expect(() => parse(nasty)).not.toThrow();
  });
});
