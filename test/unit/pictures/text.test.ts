import { expect, test } from 'vitest';
import { factsOf, pictureSchema } from '../../../src/pictures/schema.ts';
import { pictureText } from '../../../src/pictures/text.ts';

const names = {
  fixUrl: (fix: string) => `/fixes/${fix}/`,
  valueOf: (fact: string) => ({ bar: 'Home', box: 'Settings > Box' })[fact] ?? '',
  escaped: (text: string) => text.replaceAll('*', '\\*'),
};
const told = (picture: object, here?: string): string =>
  pictureText(pictureSchema.parse({ caption: 'Look *here*.', ...picture }), { ...names, here });

test('a route is a list of its stations, with the fixes for what stops it', () => {
  const stations = [
    { id: 'a', name: 'Tap', note: 'you open it', stops: [{ text: 'No water', fix: 'no-water' }] },
    { id: 'b', name: 'Pipe', note: 'it flows' },
    { id: 'c', name: 'Sink', note: 'it drains' },
  ];
  expect(told({ kind: 'route', stations })).toBe(
    '1. **Tap**: you open it. What can stop it here: [No water](/fixes/no-water/)\n2. **Pipe**: it flows\n3. **Sink**: it drains\n\nLook \\*here\\*.',
  );
  expect(told({ kind: 'route', stations }, 'b')).toContain('\n2. **Pipe** (you are here): it flows\n');
});

test('a screen is the way to a place, by the names that its facts give', () => {
  const screen = { kind: 'console', name: 'Box', bar: 'bar', menu: [], page: [{ place: 'box' }], way: ['bar', 'box'] };
  expect(told(screen)).toBe('1. Home\n2. Box\n\nLook \\*here\\*.');
  expect(factsOf(pictureSchema.parse({ caption: '', facts: ['more'], ...screen }))).toEqual(['bar', 'box', 'more']);
});

test('a sample, a sum and two sides are tables', () => {
  const rows = [
    { cells: ['1', 'a'], tone: 'counts', means: 'Taken' },
    { cells: ['2', 'b'], tone: 'gone', means: 'Not taken' },
  ];
  const sample = told({ kind: 'sample', title: 'T', columns: ['No', 'Who'], rows });
  expect(sample).toMatch(/^T: an example\n\n\| No \| Who \| What it means \|\n/);
  expect(sample).toContain('| 1 | a | Taken |\n| 2 | ~~b~~ | Not taken |');
  const lines = [
    { label: 'Full', amount: 3 },
    { label: 'Drunk', sign: 'minus', amount: 1 },
  ];
  expect(told({ kind: 'sum', title: 'T', lines, result: { label: 'Left', amount: 2 } })).toBe(
    'T: an example\n\n|  | Amount |\n| --- | --- |\n| Full | $3 |\n| Drunk | − $1 |\n| Left | = $2 |\n\nLook \\*here\\*.',
  );
  const of = ['hot', 'cold'];
  expect(
    told({
      kind: 'sides',
      names: ['Left', 'Right'],
      between: 'not the same',
      rows: [
        { label: 'Is', of },
        { label: 'Has', of },
      ],
    }),
  ).toContain('|  | Left | Right |\n| --- | --- | --- |\n| Is | hot | cold |');
});
