/** What is wrong in a file is said in words of its own, not in those of the packages that found it. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema, causesSchema, coverageSchema, siteSchema } from '../../../src/content/schema.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { parseYaml } from '../../../src/reader/yaml.ts';
import { likelihoodSchema, treeSchema } from '../../../src/trees/schema.ts';

function issuesOf(text: string, schema: z.ZodType): string[] {
  const result = parseYaml('file.yaml', text, schema);
  return 'issues' in result ? result.issues.map(formatIssue) : [];
}

const article = `title: How a kettle heats
summary: It has a coil.
tree: root
phrases: [how it heats, coil, heating]
reviewed: 2026-01-31
`;

test.each([
  ['a key that is missing', 'summary: It has a coil.\n', '', '1  summary is missing'],
  ['a day that is missing', 'reviewed: 2026-01-31\n', '', '1  reviewed is missing'],
  ['a value that is missing', 'It has a coil.', '', '2  summary is empty; it must be text'],
  ['a number for a text', 'It has a coil.', '2026', '2  summary must be text; put it in quotes'],
  ['a list for a text', 'It has a coil.', '[It has]', '2  summary must be text; put it in quotes'],
  [
    'a block for a text',
    'coil, heating]',
    'coil, a: b]',
    '4  phrases.2 must be text; put it in quotes: it contains a colon',
  ],
  ['a text for a list', '[how it heats, coil, heating]', 'coil', '4  phrases must be a list'],
  ['a number for a day', '2026-01-31', '2026', '5  reviewed must be a date or text; put it in quotes'],
  ['a text for a number', 'tree: root', 'tree: root\norder: first', '4  order must be a number'],
  ['too few items', 'coil, heating]', 'coil]', '4  phrases needs at least 3 but has 2'],
  ['a title that is too long', 'How a kettle heats', 'x'.repeat(91), '1  title has 91 characters; the limit is 90'],
  ['a key that is nearly right', 'phrases:', 'Phrase:', '4  the file has an unknown key “Phrase”; nearest: phrases'],
  [
    'a key that is like no other',
    'tree:',
    'author: me\ntree:',
    '3  the file has an unknown key “author”; valid: aliases, order, phrases, readingException, reviewed, summary, title, tree',
  ],
  [
    'several such keys',
    'tree:',
    'author: me\ntre: me\ntree:',
    '3  the file has unknown keys: “author”, “tre” (nearest: tree)',
  ],
  ['a colon in a value', 'It has a coil.', 'Why: a coil.', '2  put the value in quotes: it contains a colon'],
  [
    'a colon in a value of a short list',
    'coil, heating]',
    '{ a: b: c }]',
    '4  put the value in quotes: it contains a colon',
  ],
  ['a sign that YAML keeps for itself', 'It has', '@ It has', '2  put the value in quotes: it begins with @'],
  ['a percent sign', 'It has', '%5 It has', '2  put the value in quotes: it begins with %'],
  ['a tab', 'tree: root', 'tree:\n\troot: 1', '4  indent the line with spaces instead of tabs'],
  [
    'a line that stands out',
    'tree: root',
    'tree:\n  a: 1\n b: 2',
    '5  indent this line as far as the others in its block',
  ],
  ['a key without a colon', 'tree: root\n', 'tree\n', '3  this is not a key with a value; put a colon after the key'],
  [
    'a list that is not closed',
    'coil, heating]',
    'coil, heating',
    '5  the bracket opened above is not closed; put ] at the end',
  ],
])('%s', (_what, from, to, message) => {
  expect(article).toContain(from);
  expect(issuesOf(article.replace(from, to), articleSchema)).toContain(`file.yaml:${message}`);
});

test.each<[string, z.ZodType, string, string]>([
  ['a tagline', siteSchema.pick({ tagline: true }), '{}\n', '1  tagline is missing'],
  [
    'a name of a group',
    causesSchema,
    'Power: [out]\n',
    '1  Power: an id has only lowercase letters, digits and single hyphens',
  ],
  ['a path', coverageSchema, 'How:\n  - fixes/\n', '2  How.0 must begin with /'],
  ['a list of pages', coverageSchema, 'How: []\n', '1  How needs at least 1 but has 0'],
  [
    'an address',
    siteSchema.pick({ places: true }),
    'places: { shop: here }\n',
    '1  places.shop is not a valid address; use https://host/…',
  ],
  ['a weight', likelihoodSchema, 'basis: x\nweights: { cold: { a: 0 } }\n', '2  weights.cold.a must be more than 0'],
  ['a text', likelihoodSchema, "basis: ''\nweights: {}\n", '1  basis is empty'],
  ['a block', treeSchema, 'start: a\nroutes: []\n', '2  routes must be a block of keys'],
  ['a whole number', z.object({ n: z.int().positive().max(5) }), 'n: 0.5\n', '1  n must be a whole number'],
  ['a number that is too large', z.object({ n: z.int().positive().max(5) }), 'n: 6\n', '1  n must be 5 or less'],
])('%s of a file', (_what, schema, text, message) => {
  expect(issuesOf(text, schema)).toEqual([`file.yaml:${message}`]);
});
