import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatIssue } from '../../../src/reader/issue.ts';
import { readPage } from '../../../src/reader/read.ts';
import { fixSchema } from '../../../src/content/schema.ts';
import { parseYaml } from '../../../src/reader/yaml.ts';
import { treeSchema } from '../../../src/trees/schema.ts';

const issuesOf = (text: string, schema: z.ZodType): string[] => {
  const result = parseYaml('file.yaml', text, schema);
  return 'issues' in result ? result.issues.map(formatIssue) : [];
};

test('names the line of a value that is wrong', () => {
  expect(issuesOf('start: a\nroutes:\n  a:\n    "yes": Fix/x\n', treeSchema)).toEqual([
    'file.yaml:4  routes.a.yes: a target is a question id, fix/<id>, tree/<id> or again/<question>',
  ]);
});

test('names a key that is not known', () => {
  expect(issuesOf('start: a\nroutes: {}\naftr: {}\n', treeSchema)).toEqual([
    'file.yaml:3  the file has an unknown key “aftr”; nearest: after',
  ]);
});

test('names the line of broken YAML', () => {
  expect(issuesOf('start: a\nroutes: { a: {\n', treeSchema)[0]).toMatch(/^file\.yaml:\d {2}/);
});

test.each([
  ['opened', 'a:\n  b:  label: x, said: [so, "not so"] }\n  c: { label: y }\n', 2],
  ['closed', 'a:\n  b: { label: x\n  c: { label: y }\nd: 1\n', 2],
  ['of a list', 'a: [b, c\nd: [e]\nf: 1\n', 1],
])('one bracket that is not %s gives one message', (_which, text, line) => {
  const issues = issuesOf(text, z.unknown());
  expect(issues).toHaveLength(1);
  expect(Number(/^file\.yaml:(\d+) /.exec(issues[0] ?? '')?.[1])).toBeGreaterThanOrEqual(line);
});

test('keys that stand twice are each named', () => {
  expect(issuesOf('a: 1\na: 2\nb: 1\nb: 2\n', z.unknown())).toHaveLength(2);
});

test('counts frontmatter lines from the top of the file', () => {
  const result = readPage('fix.mdx', '---\ntitle: A title\ncause: Not An Id\n---\nBody\n', fixSchema);
  expect('issues' in result && result.issues.map(formatIssue)).toContain(
    'fix.mdx:3  cause: an id has only lowercase letters, digits and single hyphens',
  );
});

test('a page without frontmatter says so', () => {
  const result = readPage('fix.mdx', 'Only text\n', fixSchema);
  expect('issues' in result && result.issues.map(formatIssue)).toEqual([
    'fix.mdx:1  the file does not begin with frontmatter between two lines of ---',
  ]);
});
