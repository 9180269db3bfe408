import { expect, test } from 'vitest';
import { kettle, pageComplaints } from '../fixture.ts';

const folder = 'content/en/search';

test('what the search is taught, in form', () => {
  const files = {
    ...kettle,
    [`${folder}/synonyms.txt`]: '# a comment\n\ncold: not hot, lukewarm\n',
    [`${folder}/misspellings.txt`]: 'kettle: ketle, kettel\n',
    [`${folder}/said/fuse.txt`]: 'it went bang\n',
  };
  expect(pageComplaints(files)).toEqual([]);
});

test('a line that is no entry', () => {
  const form = 'this is not an entry; write “word: said instead, said instead”, with one colon and no empty part';
  expect(pageComplaints({ ...kettle, [`${folder}/synonyms.txt`]: 'cold: lukewarm\nhot, warm\ncold:\n' })).toEqual([
    `${folder}/synonyms.txt:2  ${form}`,
    `${folder}/synonyms.txt:3  ${form}`,
  ]);
});

test('what people say of a fix that does not exist', () => {
  expect(pageComplaints({ ...kettle, [`${folder}/said/fuze.txt`]: 'it went bang\n' })).toEqual([
    `${folder}/said/fuze.txt:1  “fuze” is not a fix; name the file after its fix; nearest: fuse, plug-in, wait`,
  ]);
});

test('a line that stands under two fixes', () => {
  const files = {
    ...kettle,
    [`${folder}/said/fuse.txt`]: 'no light\nIt went bang\n',
    [`${folder}/said/wait.txt`]: 'it went bang\n',
    [`${folder}/said/plug-in.txt`]: 'dead since I moved it\n',
  };
  expect(pageComplaints(files)).toEqual([
    `${folder}/said/wait.txt:1  this line is also at ${folder}/said/fuse.txt:2; keep it only where it belongs`,
  ]);
});

test('a fix of which nothing is known, where most are known', () => {
  const files = {
    ...kettle,
    [`${folder}/said/fuse.txt`]: 'it went bang\n',
    [`${folder}/said/wait.txt`]: 'still not warm\n',
  };
  expect(pageComplaints(files)).toEqual([
    'content/en/fixes/plug-in.mdx:1  the search does not know what people who need this fix say; write it to …/search/said/plug-in.txt, one wording per line',
  ]);
});
