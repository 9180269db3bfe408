import { expect, test } from 'vitest';
import { broken, pageComplaints, read } from '../audit/fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';

// What stands in the way of reading is said with the line of the file, not of the frontmatter.

test('a value of a fix that is not a choice', () => {
  expect(read(broken(fuse, 'retry: after-fix', 'retry: soon')).complaints).toEqual([
    `${fuse}:7  retry is “soon”; valid: after-fix, later, never`,
  ]);
});

test('a value inside a list of a fix', () => {
  expect(read(broken(fuse, '- no light', '- 7')).complaints).toEqual([
    `${fuse}:11  phrases.1 must be text; put it in quotes`,
  ]);
});

test('several values of a fix, each on its line', () => {
  const files = broken(fuse, 'cause: fuse-blown', 'cause: Fuse Blown');
  expect(read(broken(fuse, 'reviewed: 2026-01-31', 'reviewed: last year', files)).complaints).toEqual([
    `${fuse}:3  cause: an id has only lowercase letters, digits and single hyphens`,
    `${fuse}:14  reviewed: a date is written as YYYY-MM-DD`,
  ]);
});

test('a key that a fix lacks is named where the frontmatter begins, one that it does not have where it stands', () => {
  expect(read(broken(fuse, 'short: No power\n', 'shrt: No power\n')).complaints).toEqual([
    `${fuse}:2  short is missing`,
    `${fuse}:5  the file has an unknown key “shrt”; nearest: short`,
  ]);
});

test('frontmatter of a fix that is not YAML', () => {
  expect(read(broken(fuse, 'who: [you, shop]', 'who: you: shop')).complaints).toEqual([
    `${fuse}:6  put the value in quotes: it contains a colon`,
  ]);
});

test('a fix that cannot be read is left out, the others stay', () => {
  const { content } = read(broken(fuse, 'retry: after-fix', 'retry: soon'));
  expect(content.fixes.map(({ id }) => id)).toEqual(['plug-in', 'wait']);
});

test('a day may stand without quotes', () => {
  const dated = broken('content/facts.yaml', 'verified: 2026-01-31', 'asOf: 2026-11-01\n  verified: 2026-01-31');
  expect(read(dated).content.facts.data['boiling-point']?.asOf).toBe('2026-11-01');
});

test('a fact that does not exist is found however its id is quoted', () => {
  const files = broken('content/en/articles/heating/one.mdx', '<Fact id="boiling-point">', "<Fact id='boiling-pint'>");
  expect(pageComplaints(files)).toEqual([
    expect.stringContaining('content/en/articles/heating/one.mdx:9  the fact “boiling-pint” does not exist'),
  ]);
});
