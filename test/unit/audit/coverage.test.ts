import { expect, test } from 'vitest';
import { auditCoverage } from '../../../src/audit/coverage.ts';
import { auditErrors } from '../../../src/audit/errors.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { broken, kettle, read, type Files } from './fixture.ts';

const errors = 'content/errors/e1.yaml';
const coverage = 'content/coverage.yaml';
const checklist = 'content/en/checklists/descale.yaml';
const article = 'content/en/articles/heating/one.mdx';

/** The kettle with everything that covers it. */
const covered: Files = {
  ...kettle,
  'content/en/error-groups.yaml': 'power: { title: Power, summary: None, order: 1 }\n',
  [errors]: `title: E1 on the display
short: E1
match: { code: [E1] }
causes: [fuse-blown, still-heating]
fixes: [fuse, wait, plug-in]
tree: cold
answers: { plugged: "yes" }
group: power
retry: never
means: No power.
proves: It is cold.
notProves: It does not prove why.
cures: [A new fuse]
useless: [Shouting]
facts: [boiling-point]
seen: { tool: E1 }
phrases: [e1, display, cold]
`,
  'content/en/site.yaml': `${kettle['content/en/site.yaml'] ?? ''}seenIn: { tool: On the display }\n`,
  [coverage]: 'How to heat:\n  - /articles/one/\n  - /errors/e1/\n',
  [checklist]: `title: Descale it
summary: Once in a while.
topic: scale
tree: cold
phrases: [scale, chalk, white crumbs]
reviewed: 2026-01-31
parts:
  - title: Before
    items:
      - id: unplug
        do: Unplug it
        link: { text: The fuse, path: /fixes/fuse/ }
`,
  'content/en/symptoms.yaml': (kettle['content/en/symptoms.yaml'] ?? '').replace(
    '  phrases',
    '  topic: heating\n  phrases',
  ),
};

function complaints(files: Files): string[] {
  const { content, complaints: unread } = read(files);
  if (unread.length > 0) return unread;
  return [...auditErrors(content), ...auditCoverage(content)].map(formatIssue);
}

test('what covers each other has no complaint', () => {
  expect(complaints(covered)).toEqual([]);
});

test.each([
  [
    'a cause',
    'fuse-blown, still-heating',
    'fuse-lost',
    '4  causes.0: “fuse-lost” does not exist; nearest: fuse-blown, still-heating, not-plugged-in',
  ],
  [
    'a fix',
    'fixes: [fuse, wait, plug-in]',
    'fixes: [fuse, wait, plug-in, plug]',
    '5  fixes.3: “plug” does not exist; nearest: plug-in, fuse, wait',
  ],
  ['a tree', 'tree: cold', 'tree: warm', '6  tree: “warm” does not exist; valid: cold'],
  [
    'a question',
    'answers: { plugged: "yes" }',
    'answers: { plug: "yes" }',
    '7  answers.plug: there is no question “plug”',
  ],
  [
    'an option',
    'answers: { plugged: "yes" }',
    'answers: { plugged: maybe }',
    '7  answers.plugged: “maybe” is not an option; valid: no, yes',
  ],
  [
    'a group',
    'group: power',
    'group: water',
    '8  group: “water” is not a group; valid: power; or add water: { title: …, summary: …, order: 2 } to content/en/error-groups.yaml',
  ],
  [
    'a fact',
    'facts: [boiling-point]',
    'facts: [boiling]',
    '15  facts.0: “boiling” does not exist; nearest: boiling-point, descaling-interval',
  ],
  [
    'an error to refine',
    'causes: [fuse-blown',
    'refines: e2\ncauses: [fuse-blown',
    '4  refines: “e2” does not exist; nearest: e1',
  ],
  [
    'an error to come before',
    'causes: [fuse-blown',
    'before: [e1-cold]\ncauses: [fuse-blown',
    '4  before.0: “e1-cold” does not exist; nearest: e1',
  ],
  [
    'a place',
    'seen: { tool: E1 }',
    'seen: { lid: E1 }',
    '16  seen.lid: “lid” is not a place under seenIn in content/en/site.yaml; valid: tool',
  ],
  ['a pattern', 'code: [E1]', 'message: ["E("]', '3  match.message.0 is not a regular expression'],
  [
    'a cause that the answers rule out',
    'causes: [fuse-blown, still-heating]',
    'causes: [not-plugged-in]',
    '4  causes.0: the tree cold cannot reach “not-plugged-in” with these answers; choose another tree or fewer answers, or leave the cause out',
  ],
])('an error with %s that does not fit', (_what, from, to, message) => {
  expect(complaints(broken(errors, from, to, covered))).toContain(`${errors}:${message}`);
});

test('the first error of a pack is told where groups and places go', () => {
  const groupless = { ...covered, 'content/en/error-groups.yaml': '{}\n' };
  expect(complaints(broken('content/en/site.yaml', 'seenIn: { tool: On the display }\n', '', groupless))).toEqual([
    `${errors}:8  group: “power” is not a group; add power: { title: …, summary: …, order: 1 } to content/en/error-groups.yaml`,
    `${errors}:16  seen.tool: “tool” is not a place; add seenIn: { tool: … } to content/en/site.yaml`,
  ]);
});

test('two errors of one name', () => {
  const twin = 'content/errors/display/e1.yaml';
  const message = 'an error in another folder has the same name; the folder is not part of the address, so rename one';
  expect(complaints({ ...covered, [twin]: covered[errors] ?? '' })).toEqual([
    `${twin}:1  ${message}`,
    `${errors}:1  ${message}`,
  ]);
});

test('an example that two errors hold, on its line', () => {
  const other = (covered[errors] ?? '').replace('title: E1', 'title: Again E1');
  expect(complaints({ ...covered, 'content/errors/e2.yaml': other })).toContain(
    `${errors}:16  seen.tool: the text matches “e1” and “e2” with equal strength, and no rule says which comes first; add one to the “before” of the other`,
  );
});

test('a cause without a fix', () => {
  expect(
    complaints(broken('content/causes.yaml', '  - still-heating', '  - still-heating\n  - too-old', covered)),
  ).toEqual(['content/causes.yaml:6  too-old: no fix names this cause; write one with “cause: too-old”']);
});

test('a tree that no article ends with', () => {
  expect(complaints(broken(article, 'tree: cold', 'tree: root', covered))).toContain(
    'content/trees/cold.yaml:1  no article ends with the tree “cold”; write one, or put it at the end of an article that fits',
  );
});

test('a fix that nothing names', () => {
  expect(complaints(broken(errors, ', plug-in]', ']', covered))).toEqual([
    'content/en/fixes/plug-in.mdx:1  neither an article nor an error names this fix; link to /fixes/plug-in/ where it belongs',
  ]);
});

test('an article that leads to no fix', () => {
  expect(complaints(broken(article, '[the fuse](/fixes/fuse/)', 'the fuse', covered))).toEqual([
    `${article}:8  the article does not link to a fix; say what to do when something goes wrong, with a link to /fixes/<id>/`,
  ]);
});

test('a promise that no page keeps', () => {
  expect(complaints(broken(coverage, '/errors/e1/', '/errors/e2/', covered))).toEqual([
    `${coverage}:3  How to heat: /errors/e2/ leads nowhere; nearest: /errors/, /errors/e1/, /fixes/`,
  ]);
});

test.each([
  ['topic', 'topic: scale', 'topic: chalk', '3  topic: “chalk” is not a topic; nearest: scale, heating'],
  ['tree', 'tree: cold', 'tree: warm', '4  tree: “warm” does not exist; nearest: cold'],
  [
    'link',
    '/fixes/fuse/ }',
    '/fixes/fuze/ }',
    '12  the link /fixes/fuze/ leads nowhere; nearest: /fixes/fuse/, /fixes/, /fixes/wait/',
  ],
])('a checklist whose %s does not exist', (_what, from, to, message) => {
  expect(complaints(broken(checklist, from, to, covered))).toEqual([`${checklist}:${message}`]);
});
