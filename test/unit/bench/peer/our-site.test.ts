import { expect, test } from 'vitest';
import { medianArticle } from '../../../bench/peer/our-site.ts';

const article = (id: string, words: number) => ({
  id,
  topic: 'sites',
  title: id,
  summary: id,
  markdown: 'word '.repeat(words),
});

test('the median article is the one in the middle by its length, the same one each time', () => {
  expect(medianArticle([article('long', 9), article('short', 1), article('middle', 5)]).id).toBe('middle');
  expect(medianArticle([article('b', 1), article('a', 1)]).id).toBe('b');
  expect(() => medianArticle([])).toThrow();
});
