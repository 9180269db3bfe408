import { describe, expect, test } from 'vitest';
import { exponent, growthOf, overBudget, type Site } from '../../../../src/cli/scale/growth.ts';

/** A site of so many articles, with one judged and one free kind of file. */
function site(name: string, articles: number, { page = 100, shard = 100, bytes = 1000, seconds = 1 } = {}): Site {
  const kind = (size: number, judged: boolean) => ({
    files: 1,
    medianBytes: size,
    medianPlainBytes: 3 * size,
    largestBytes: size,
    judged,
  });
  return {
    name,
    items: { articles, fixes: articles, errors: articles, trees: articles },
    build: { wallSeconds: seconds, usage: undefined, stages: [] },
    total: { files: 1, bytes },
    kinds: { page: kind(page, true), shard: kind(shard, false) },
  };
}

test('an exponent is the power of the number of articles', () => {
  const articles = { from: 10, to: 40 };
  expect(exponent({ from: 7, to: 7 }, articles)).toBe(0);
  expect(exponent({ from: 7, to: 28 }, articles)).toBeCloseTo(1);
  expect(exponent({ from: 7, to: 112 }, articles)).toBeCloseTo(2);
  expect(exponent({ from: 7, to: 14 }, articles)).toBeCloseTo(0.5);
});

test('nothing is said where nothing can be compared', () => {
  expect(exponent({ from: 0, to: 5 }, { from: 1, to: 2 })).toBeUndefined();
  expect(exponent({ from: 5, to: 0 }, { from: 1, to: 2 })).toBeUndefined();
  expect(exponent({ from: 5, to: 5 }, { from: 2, to: 2 })).toBeUndefined();
});

describe('budgets', () => {
  const real = site('real', 10);
  const over = (grown: Site): string[] => overBudget(grown, growthOf([real], grown));

  test('a site that grows as its articles do is within them', () => {
    expect(over(site('40', 40, { bytes: 4000 }))).toEqual([]);
  });

  test('a file that readers load may not grow, and its name and power are told', () => {
    expect(over(site('40', 40, { page: 400 }))).toEqual([
      'page grows with the 1.00 power of the articles, up to 40 of them; the limit is 0.1',
    ]);
  });

  test('nor may all output grow more than the articles', () => {
    expect(over(site('40', 40, { bytes: 16_000 }))).toEqual([
      'all output grows with the 2.00 power of the articles, up to 40 of them; the limit is 1.05',
    ]);
  });

  test('parts of the index and the time of a build are told only', () => {
    const grown = site('40', 40, { shard: 1600, seconds: 100 });
    expect(growthOf([real], grown)).toMatchObject({ kinds: { page: 0, shard: 2 } });
    expect(over(grown)).toEqual([]);
  });

  test('a kind that the real site has not is compared with the smallest that has it', () => {
    const withList = (grown: Site, medianBytes: number): Site => ({
      ...grown,
      kinds: {
        list: { files: 1, medianBytes, medianPlainBytes: medianBytes, largestBytes: medianBytes, judged: true },
      },
    });
    const [first, second] = [withList(site('20', 20), 50), withList(site('40', 40), 100)];
    expect(growthOf([real], first).kinds).toEqual({ list: undefined });
    expect(over(first)).toEqual([]);
    const growth = growthOf([real, first], second);
    expect(growth.kinds).toEqual({ list: 1 });
    expect(overBudget(second, growth)).toHaveLength(1);
  });
});
