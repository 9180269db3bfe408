import { describe, expect, test } from 'vitest';
import { prepareQuery } from '../../../src/search/query.ts';
import { rank } from '../../../src/search/rank.ts';

describe('a prepared query', () => {
  test.each([
    ['my card was declined', ['card', 'declined']],
    ['Error: insufficient_quota!', ['error', 'insufficient_quota']],
    ['why is the 3-D Secure page not showing?', ['3-d', 'secure', 'page', 'showing']],
    ["I've paid $5.00 twice", ['ive', 'paid', '5.00', 'twice']],
    ['card card CARD', ['card']],
  ])('%s', (text, words) => {
    expect(prepareQuery(text).words).toEqual(words);
  });

  test('only stop words are kept, since something was meant', () => {
    expect(prepareQuery('what now').words).toEqual(['now']);
    expect(prepareQuery('why is it so').words).toEqual(['why', 'is', 'it', 'so']);
  });

  test('a pasted page is cut', () => {
    expect(prepareQuery(Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ')).words).toHaveLength(48);
  });

  test('nothing typed, nothing sought', () => {
    expect(prepareQuery('  …  ').words).toEqual([]);
  });
});

describe('ranking', () => {
  const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));

  test('a page with more of the words comes first, even when no page has all', () => {
    const byWord = new Map([
      ['card', hits('a', 'b')],
      ['declined', hits('b')],
      ['unicorn', []],
    ]);
    expect(rank(byWord, [], 10).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('a rare word counts more than a common one', () => {
    const byWord = new Map([
      ['error', hits('a', 'b', 'c', 'd', 'e')],
      ['insufficient_quota', hits('z')],
    ]);
    expect(rank(byWord, [], 6)[0]?.id).toBe('z');
  });

  test('says which words a page has', () => {
    expect(rank(new Map([['card', hits('a')]]), [], 5)).toMatchObject([{ id: 'a', words: ['card'] }]);
  });
});
