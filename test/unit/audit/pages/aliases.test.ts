/** A former id of any kind leads on, and never takes the place of an id that is in use. */
import { expect, test } from 'vitest';
import { aliasesFree } from '../../../../src/audit/pages/aliases.ts';
import { formatIssue } from '../../../../src/reader/issue.ts';
import { broken, kettle, read, type Files } from '../fixture.ts';

const questions = 'content/en/questions.yaml';
const tree = 'content/trees/cold.yaml';
const fuse = 'content/en/fixes/fuse.mdx';
const article = 'content/en/articles/heating/one.mdx';
const checklist = 'content/en/checklists/clean.yaml';
const error = 'content/errors/no-power.yaml';
const rest = 'an alias is an id that is no longer used';

const cleaning = `title: Clean the kettle
summary: Once a month.
topic: scale
tree: cold
phrases: [descale, clean, crumbs]
aliases: [descale]
reviewed: 2026-01-31
parts:
  - title: Before
    items: [{ id: empty, do: Empty it. }]
`;
const noPower = `title: No power
short: No power
match: { message: [no power] }
causes: [fuse-blown]
fixes: [fuse]
tree: cold
group: dark
retry: never
means: It is dark.
proves: Nothing.
notProves: Nothing.
cures: [A fuse]
useless: [Waiting]
facts: []
seen: {}
phrases: [dark, off, dead]
aliases: [dark]
`;

function complaints(files: Files): string[] {
  const found = read(files);
  return aliasesFree(found.content).map(formatIssue);
}

test('former ids of every kind that nothing has any more', () => {
  let files: Files = { ...kettle, [checklist]: cleaning, [error]: noPower };
  files = broken(tree, 'start:', 'aliases: [frozen]\nstart:', files);
  files = broken(fuse, 'reviewed:', 'aliases: [spark]\nreviewed:', files);
  files = broken(article, 'reviewed:', 'aliases: [coil]\nreviewed:', files);
  files = broken(questions, 'Is the light on?', 'Is the light on?\n  aliases: [lamp]', files);
  files = broken(questions, 'off: { label: "Off"', 'off: { label: "Off", aliases: [dim]', files);
  const { content } = read(files);
  expect(content.trees[0]?.data.aliases).toEqual(['frozen']);
  expect(content.articles[0]?.data.aliases).toEqual(['coil']);
  expect(content.checklists[0]?.data.aliases).toEqual(['descale']);
  expect(content.errors.data['no-power']?.aliases).toEqual(['dark']);
  expect(complaints(files)).toEqual([]);
});

test('an option that would take the place of one that is offered', () => {
  expect(complaints(broken(questions, 'off: { label: "Off"', 'off: { label: "Off", aliases: [dim, "on"]'))).toEqual([
    `${questions}:12  light.off: the alias “on” is the id of another option; ${rest}`,
  ]);
});

test('a former option that two options have', () => {
  const files = broken(questions, 'on: { label: "On"', 'on: { label: "On", aliases: [dim]');
  expect(complaints(broken(questions, 'off: { label: "Off"', 'off: { label: "Off", aliases: [dim]', files))).toEqual([
    `${questions}:12  light.off: the alias “dim” is also a former id of the option “on”; ${rest}`,
  ]);
});

test.each([
  ['plugged', 'the id of another question'],
  ['light', 'the id of this question'],
  ['fuse', 'the id of another fix'],
  ['symptom', 'a reserved name'],
  ['error', 'a reserved name'],
])('a question that was called %s', (alias, what) => {
  expect(complaints(broken(questions, 'Is the light on?', `Is the light on?\n  aliases: [${alias}]`))).toEqual([
    `${questions}:9  light: the alias “${alias}” is ${what}; ${rest}`,
  ]);
});

test.each([
  ['wait', 'the id of another fix'],
  ['light', 'the id of another question'],
])('a fix that was called %s', (alias, what) => {
  expect(complaints(broken(fuse, 'reviewed:', `aliases: [${alias}]\nreviewed:`))).toEqual([
    `${fuse}:14  the alias “${alias}” is ${what}; ${rest}`,
  ]);
});

test('an article, a tree and a checklist with the id of a live one', () => {
  const twins: Files = {
    ...kettle,
    'content/en/articles/scale/two.mdx': kettle[article] ?? '',
    'content/trees/warm.yaml': kettle[tree] ?? '',
    [checklist]: cleaning,
    'content/en/checklists/descale.yaml': cleaning.replace('aliases: [descale]\n', ''),
  };
  let files = broken(article, 'reviewed:', 'aliases: [two]\nreviewed:', twins);
  files = broken(tree, 'start:', 'aliases: [old, warm]\nstart:', files);
  expect(complaints(files)).toEqual([
    `${article}:6  the alias “two” is the id of another article; ${rest}`,
    `${tree}:1  the alias “warm” is the id of another tree; ${rest}`,
    `${checklist}:6  the alias “descale” is the id of another checklist; ${rest}`,
  ]);
});

test('an error with the id of a live one', () => {
  const files = { ...kettle, [error]: noPower, 'content/errors/dark.yaml': noPower.replace('[dark]\n', '[]\n') };
  expect(complaints(files)).toEqual([`${error}:17  the alias “dark” is the id of another error; ${rest}`]);
});
