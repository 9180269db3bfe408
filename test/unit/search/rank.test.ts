import { describe, expect, test } from 'vitest';
import { indexPage, inIndexOrder, type IndexPage, type SearchPage } from '../../../src/search/pages.ts';
import { rankPages } from '../../../src/search/rank.ts';
import type { Found } from '../../../src/search/scores.ts';

const pages = (...list: (SearchPage | string)[]): Map<string, IndexPage> =>
  new Map(
    list.map((page) => indexPage(typeof page === 'string' ? { key: page } : page)).map((page) => [page.key, page]),
  );

/** Runs a ranking over words, each with the keys of the pages that have it. */
function rank(known: Map<string, IndexPage>, words: Record<string, string[]>, recognised?: string) {
  const found = (term: string, keys: string[]): Found => ({
    term,
    hits: keys.flatMap((key) => {
      const page = known.get(key);
      return page ? [{ page, score: 1 }] : [];
    }),
  });
  const byWord = Object.entries(words).map(([term, keys]) => found(term, keys));
  return rankPages({ whole: found('', []), byWord, byOther: [], pages: known, recognised });
}
const keysOf = (ranked: ReturnType<typeof rank>): string[] => ranked.map(({ page }) => page.key);

const articles = pages('article/a', 'article/b', 'article/c', 'article/d', 'article/e', 'article/f', 'article/g');

describe('ranking', () => {
  test('a page with more of the words comes first, even when no page has all', () => {
    const words = { card: ['article/a', 'article/b'], declined: ['article/b'], unicorn: [] };
    expect(keysOf(rank(articles, words))).toEqual(['article/b', 'article/a']);
  });

  test('a rare word counts more than a common one', () => {
    const words = {
      error: ['article/a', 'article/b', 'article/c', 'article/d', 'article/e'],
      insufficient_quota: ['article/g'],
    };
    expect(keysOf(rank(articles, words))[0]).toBe('article/g');
  });

  test('says which words a page has', () => {
    expect(rank(articles, { card: ['article/a'] })).toMatchObject([{ words: ['card'] }]);
  });

  test('what people say of a fix finds the fix, and is never shown itself', () => {
    const known = pages({ key: 'fix/refund', causes: ['refund'] }, 'said/refund', 'article/a');
    expect(keysOf(rank(known, { ripoff: ['said/refund'] }))).toEqual(['fix/refund']);
  });

  test('what people say of a fix lifts it before one that has the same words', () => {
    const known = pages(
      { key: 'fix/other', causes: ['other'] },
      { key: 'fix/refund', causes: ['refund'] },
      'said/refund',
      'article/a',
    );
    const ranked = rank(known, { money: ['fix/other', 'fix/refund'], ripoff: ['said/refund'] });
    expect(keysOf(ranked).slice(0, 2)).toEqual(['fix/refund', 'fix/other']);
  });

  test('a recognised error comes first, and brings the fixes that answer it', () => {
    const known = pages({ key: 'error/e', causes: ['x'], fixes: ['x'] }, { key: 'fix/x', causes: ['x'] }, 'article/a');
    const ranked = keysOf(rank(known, { card: ['article/a'] }, 'e'));
    expect(ranked[0]).toBe('error/e');
    expect(ranked.slice(0, 3)).toContain('fix/x');
  });

  test('an error that is found by its words lends to the fix that answers it, before one that is found as well', () => {
    const known = pages(
      { key: 'fix/other', causes: ['other'] },
      { key: 'fix/x', causes: ['x'] },
      { key: 'error/e', causes: ['x'], fixes: ['x'] },
    );
    const ranked = keysOf(rank(known, { card: ['fix/other', 'fix/x', 'error/e'] }));
    expect(ranked.indexOf('fix/x')).toBeLessThan(ranked.indexOf('fix/other'));
  });

  test('nothing found is nothing', () => {
    expect(rank(articles, { unicorn: [] })).toEqual([]);
  });
});

describe('the first three', () => {
  const fix = (id: string, cause: string): SearchPage => ({ key: `fix/${id}`, causes: [cause] });

  test('are fixes of different causes, where these are about as good', () => {
    const known = pages(fix('a1', 'a'), fix('a2', 'a'), fix('a3', 'a'), fix('b', 'b'), fix('c', 'c'), 'article/z');
    const all = ['fix/a1', 'fix/a2', 'fix/a3', 'fix/b', 'fix/c'];
    const ranked = rank(known, { card: all, bank: ['fix/a1', 'fix/a2', 'fix/a3'].concat(['fix/b', 'fix/c']) });
    expect(new Set(ranked.slice(0, 3).flatMap(({ page }) => page.causes)).size).toBe(3);
  });

  test('hold a page that asks when many causes are equally likely', () => {
    const causes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const known = pages(...causes.map((cause) => fix(cause, cause)), { key: 'tree/t', causes });
    const ranked = rank(known, { quota: [...causes.map((cause) => `fix/${cause}`), 'tree/t'] });
    expect(keysOf(ranked).slice(0, 3)).toContain('tree/t');
  });

  test('are all fixes when these are much better than the rest', () => {
    const known = pages(fix('a', 'a'), fix('b', 'b'), fix('c', 'c'), { key: 'tree/t', causes: ['d'] });
    const three = ['fix/a', 'fix/b', 'fix/c'];
    const ranked = rank(known, { card: three, bank: three, declined: [...three, 'tree/t'] });
    expect(keysOf(ranked).slice(0, 3).sort()).toEqual(three);
  });
});

test('the list of pages is in the order of bytes, as the index sorts', () => {
  const keys = ['fix/b', 'fix/a-b', 'fix/a', 'error/z'].map((key) => ({ key }));
  expect(inIndexOrder(keys).map(({ key }) => key)).toEqual(['error/z', 'fix/a', 'fix/a-b', 'fix/b']);
});
