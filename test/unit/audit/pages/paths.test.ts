import { expect, test } from 'vitest';
import { broken, kettle, pageComplaints } from '../fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const complaint = (path: string): string =>
  `“${path}” is a menu path outside <Fact>; wrap it in <Fact id="…">, or name the page without the path to it`;

const bare = (path: string): string =>
  `“${path}” is a menu path outside <Fact>; no source can be shown here, so name the page without the path to it`;

/** What is said when a sentence stands in a fix. */
const said = (sentence: string): string[] => pageComplaints(broken(fuse, 'The light is off.', sentence));

test.each([
  ['Open Settings, Heat and look.', 'Settings, Heat'],
  ['Open Settings, then Heat.', 'Settings, then Heat'],
  ['Open the kettle’s settings, then Heat.', 'settings, then Heat'],
  ['Open Heat, then “Keep warm”.', 'Heat, then “Keep'],
  ['Open Settings > Heat.', 'Settings > Heat'],
  ['It is under Heat, Limits.', 'under Heat, Limits'],
])('%s', (sentence, path) => {
  expect(said(sentence)).toEqual([`${fuse}:19  ${complaint(path)}`]);
});

test.each([
  'It is <Fact id="boiling-point">under Settings, Heat</Fact>.',
  'Heat, Limits and Time are shown.',
  'Open the settings, look at the heat.',
  'Run `Settings > Heat` once.',
])('no path, or one with its source: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test('paths in a reply, a question and a checklist', () => {
  const questions = 'content/en/questions.yaml';
  expect(pageComplaints(broken(fuse, 'push the plug in', 'look in Settings, Heat'))).toEqual([
    `${fuse}:13  ${bare('Settings, Heat')}`,
  ]);
  expect(pageComplaints(broken(questions, 'Is the light on?', 'What does Settings, Heat show?'))).toEqual([
    `${questions}:8  ${bare('Settings, Heat')}`,
  ]);
  const list = 'content/en/checklists/descale.yaml';
  const text = `title: Descale
summary: A clean kettle.
topic: scale
tree: cold
phrases: [descale, white crumbs, clean kettle]
reviewed: 2026-01-31
parts:
  - title: Before
    items:
      - id: heat
        do: Open Settings, then Heat
`;
  expect(pageComplaints({ ...kettle, [list]: text })).toEqual([`${list}:11  ${bare('Settings, then Heat')}`]);
});
