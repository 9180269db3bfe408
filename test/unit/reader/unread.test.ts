/** A file that nothing reads is refused, with the place where it was meant to be. */
import { expect, test } from 'vitest';
import { closest } from '../../../src/reader/close.ts';
import { kettle, read } from '../audit/fixture.ts';

test.each([
  ['content/en/errors/e1.yaml', 'errors belong in content/errors/'],
  ['content/error/e1.yaml', 'errors belong in content/errors/'],
  ['content/fixes/leak.mdx', 'fixes belong in content/en/fixes/'],
  ['content/en/article/heating/two.mdx', 'articles belong in content/en/articles/'],
  ['content/en/said/fuse.txt', 'said belong in content/en/search/said/'],
  ['content/en/facts.yaml', 'it belongs at content/facts.yaml'],
  ['content/site.yaml', 'it belongs at content/en/site.yaml'],
  ['content/en/question.yaml', 'it belongs at content/en/questions.yaml'],
  ['content/en/synonyms.txt', 'it belongs at content/en/search/synonyms.txt'],
  ['content/en/fixes/leak.yaml', 'files in content/en/fixes/ end in .mdx'],
  ['content/trees/notes.txt', 'files in content/trees/ end in .yaml'],
  ['content/notes.txt', 'remove it, or see docs/new-pack.md for the files that a pack has'],
  ['content/de/plans/one.yaml', 'remove it, or see docs/new-pack.md for the files that a pack has'],
])('%s', (file, advice) => {
  expect(read({ ...kettle, [file]: 'x' }).complaints).toEqual([`${file}:1  nothing reads this file; ${advice}`]);
});

test('a file in a folder of a folder is read as well', () => {
  const files = { ...kettle, 'content/trees/more/warm.yaml': kettle['content/trees/cold.yaml'] ?? '' };
  expect(read(files).complaints).toEqual([]);
});

test.each([
  ['tag-line', 'tagline'],
  ['retrynote', 'retryNote'],
  ['phrase', 'phrases'],
  ['sumary', 'summary'],
  ['author', undefined],
  ['a', undefined],
  ['x'.repeat(100_000), undefined],
])('the name that is close to %s', (word, name) => {
  expect(closest(word, ['tagline', 'retryNote', 'phrases', 'summary', 'who'])).toBe(name);
});
