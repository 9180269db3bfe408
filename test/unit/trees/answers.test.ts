import { describe, expect, test } from 'vitest';
import { parseAnswers, serializeAnswers, type Answers, type Vocabulary } from '../../../src/trees/answers.ts';

const vocabulary: Vocabulary = {
  options: { product: ['api', 'chatgpt'], balance: ['zero', 'positive'], symptom: ['quota'] },
  aliases: { wallet: 'balance', 'balance.empty': 'zero' },
};
const parse = (fragment: string) => parseAnswers(fragment, vocabulary);
/** Answers that are all the reader's own. */
const own = (answers: Answers, dropped: string[] = []) => ({ answers, read: [], page: [], dropped });

test('answers survive the way through the address, in any order', () => {
  const answers = { product: 'api', balance: 'zero' };
  expect(serializeAnswers(answers)).toBe('a=product.api~balance.zero');
  expect(parse('#a=product.api~balance.zero')).toEqual(own(answers));
  expect(parse('#a=balance.zero~product.api').answers).toEqual(answers);
});

test('no answers make no fragment', () => {
  expect(serializeAnswers({})).toBe('');
  expect(parse('')).toEqual(own({}));
  expect(parse('#main')).toEqual(own({}));
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
    expect(parse(fragment)).toEqual(own(answers, dropped));
  });

  test('the same answer twice is no contradiction', () => {
    expect(parse('#a=product.api~product.api')).toEqual(own({ product: 'api' }));
  });

  test('a fragment of any length and any bytes never throws', () => {
    const parts = Array.from({ length: 5000 }, (_, index) => `q${index}.o`).join('~');
    expect(parse(`#a=${parts}`).dropped).toHaveLength(5000);
    for (const nasty of ['%', '%E0%A4%A', 'a=%zz', 'a=~~~', 'a=.', '\u0000', '𝒜=💥'])
      expect(() => parse(nasty)).not.toThrow();
  });
});

describe('whose an answer is', () => {
  test('survives the way through the address', () => {
    const answers = { product: 'api', balance: 'zero' };
    const fragment = serializeAnswers(answers, ['balance'], ['product']);
    expect(fragment).toBe('a=product.api~balance.zero&read=balance&page=product');
    expect(parse(`#${fragment}`)).toEqual({ answers, read: ['balance'], page: ['product'], dropped: [] });
    expect(parse('#a%3Dproduct.api%26read%3Dproduct').read).toEqual(['product']);
  });

  test('a question without an answer is not named', () => {
    expect(serializeAnswers({ product: 'api' }, ['balance'])).toBe('a=product.api');
    expect(serializeAnswers({}, ['balance'])).toBe('');
  });

  test('former names are understood', () => {
    expect(parse('#a=wallet.empty&read=wallet')).toMatchObject({ answers: { balance: 'zero' }, read: ['balance'] });
  });

  test('a name without an answer is dropped, once', () => {
    expect(parse('#a=product.api&read=balance~product')).toEqual({
      ...own({ product: 'api' }, ['balance']),
      read: ['product'],
    });
    expect(parse('#a=product.beer&read=product').dropped).toEqual(['product.beer']);
    expect(parse('#a=product.api&read=__proto__&page=constructor').dropped).toEqual(['__proto__', 'constructor']);
  });

  test('a question is in one list at most, and lists of other names are left alone', () => {
    expect(parse('#a=product.api&read=product~product&page=product&x=y')).toEqual({
      ...own({ product: 'api' }),
      read: ['product'],
    });
  });
});
