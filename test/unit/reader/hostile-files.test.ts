import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST_LINE, MOST_BYTES } from '../../../src/reader/hostile/files.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { kettle, read } from '../audit/fixture.ts';

const article = 'content/en/articles/heating/one.mdx';

test.each([
  ['content/en/fixes/leak.mdx', '/etc/passwd'],
  ['content/en/articles/heating/outside', '/etc'],
  ['content/en/articles/loop', '..'],
  ['content/en/search/said/leak.txt', '/etc/passwd'],
])('a link at %s is not followed', (file, target) => {
  const { complaints, content } = read(kettle, (root) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    symlinkSync(target, join(root, file));
  });
  expect(complaints).toEqual([`${file}:1  this is a link to another file; put the file itself here`]);
  expect(JSON.stringify(content)).not.toContain('root:');
});

test('a pipe is not waited for', () => {
  const pipe = (root: string): void => void spawnSync('mkfifo', [join(root, 'content/facts.yaml')]);
  const files = Object.fromEntries(Object.entries(kettle).filter(([file]) => file !== 'content/facts.yaml'));
  expect(read(files, pipe).complaints).toEqual([
    'content/facts.yaml:1  this is not a plain file; put the file itself here',
  ]);
});

test.each(['Fuse.mdx', 'fu se.mdx', '<img src=x>.mdx', '..mdx', '.hidden.mdx', 'fuse--x.mdx', 'toString.mdx'])(
  'a file that is called %s',
  (name) => {
    const file = `content/en/fixes/${name}`;
    expect(read({ ...kettle, [file]: 'x' }).complaints).toEqual([
      expect.stringMatching(/^content\/en\/fixes\/.*:1 {2}the name “.*”: an id /),
    ]);
  },
);

test('a folder with such a name, and a file that is no content', () => {
  expect(read({ ...kettle, 'content/en/articles/__proto__/x.mdx': 'x' }).complaints).toEqual([
    'content/en/articles/__proto__:1  the name “__proto__”: an id has only lowercase letters, digits and single hyphens',
  ]);
  expect(read({ ...kettle, 'content/en/fixes/evil.js': 'x' }).complaints).toEqual([
    'content/en/fixes/evil.js:1  “evil.js” is not a content file; valid extensions: .mdx, .yaml, .txt',
  ]);
});

test('what editors leave behind is no matter', () => {
  expect(read({ ...kettle, 'content/.DS_Store': '\0', 'content/en/.one.mdx.swp': '\0' }).complaints).toEqual([]);
});

test.each(Object.entries(MOST_BYTES))('a file with the ending %s that is larger than %d bytes', (ending, most) => {
  const file = `content/en/large${ending}`;
  const words = 'word\n'.repeat(Math.floor(most / 5));
  expect(read({ ...kettle, [file]: `${words}more\nmore\n` }).complaints).toEqual([
    `${file}:1  the file is ${Math.ceil(most / 1000) + 1} kB; the limit is ${most / 1000} kB, so split it`,
  ]);
  expect(read({ ...kettle, [file]: words }).complaints.join()).not.toContain('kB');
});

test('a line of 100,000 characters', () => {
  const text = kettle[article] ?? '';
  expect(read({ ...kettle, [article]: text.replace('Scale slows it', 'x'.repeat(100_000)) }).complaints).toEqual([
    expect.stringMatching(
      new RegExp(`^${article}:11 {2}the line has 100\\d+ characters; the limit is ${LONGEST_LINE}, so break it$`),
    ),
  ]);
});

test('what cannot be seen is named in every kind of file', () => {
  for (const file of ['content/words.txt', 'content/en/search/said/fuse.txt', 'content/en/people.yaml'])
    expect(read({ ...kettle, [file]: `${kettle[file] ?? 'one\n'}# \u202e\n` }).complaints).toEqual([
      expect.stringMatching(new RegExp(`^${file}:[23] {2}the character U\\+202E is invisible`)),
    ]);
});

test('a name or a message moves no cursor of a terminal', () => {
  expect(formatIssue({ file: 'a\u001b[2Jb\n', line: 1, message: 'so \u202e it' })).toBe(
    'a<U+001B>[2Jb<U+000A>:1  so <U+202E> it',
  );
});
