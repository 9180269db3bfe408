import { expect, test } from 'vitest';
import { broken, kettle, pageComplaints, read, type Files } from '../fixture.ts';

const article = 'content/en/articles/heating/one.mdx';
const way = 'content/en/pictures/way.yaml';
const sum = 'content/en/pictures/sum.yaml';
const screen = 'content/en/pictures/screen.yaml';
const sample = 'content/en/pictures/sample.yaml';

const drawn: Files = {
  ...broken(
    article,
    'Scale slows it',
    '<Picture id="way" here="coil" />\n\n<Picture id="sum" />\n\n<Picture id="screen" />\n\n<Picture id="sample" />\n\nScale slows it',
  ),
  [way]: `kind: route
caption: From the plug to the cup.
stations:
  - { id: plug, name: Plug, note: power comes in, stops: [{ text: Loose, fix: plug-in }] }
  - { id: coil, name: Coil, note: grows hot }
  - { id: cup, name: Cup, note: tea }
`,
  [sum]: `kind: sum
caption: What is left.
title: Tea
lines:
  - { label: Full, amount: 3 }
  - { label: Drunk, sign: minus, amount: 1 }
result: { label: Left, amount: 2 }
`,
  [screen]: `kind: console
caption: Where it stands.
name: The display
menu: [boiling-point]
page: []
way: [boiling-point]
`,
  [sample]: `kind: sample
caption: What a shop writes.
title: A bill
columns: [Day, Amount]
rows:
  - { cells: [Monday, '1'], tone: counts, means: Paid }
  - { cells: [Tuesday, '2'], tone: gone, means: Not paid }
`,
};
const says = (file: string, from: string, to: string): string[] => pageComplaints(broken(file, from, to, drawn));

test('pictures that are shown, name what exists and add up are sound', () => {
  expect(pageComplaints(drawn)).toEqual([]);
});

test('a picture that does not exist, with the line of the page', () => {
  expect(says(article, '<Picture id="sum" />', '<Picture id="sun" />')).toEqual([
    `${article}:13  <Picture id="sun">: there is no such picture; valid: sample, screen, sum, way`,
    `${sum}:1  no page shows this picture; write <Picture id="sum" /> where it helps`,
  ]);
});

test('a station that the route does not have', () => {
  expect(says(article, 'here="coil"', 'here="spout"')).toEqual([
    `${article}:11  <Picture id="way" here="spout">: it has no such station; valid: coil, cup, plug`,
  ]);
});

test('a fix that does not exist', () => {
  expect(says(way, 'fix: plug-in', 'fix: plug-on').join()).toMatch(
    /^content\/en\/pictures\/way\.yaml:4 {2}there is no fix “plug-on”; nearest: plug-in/,
  );
});

test('a place that is no fact, or is not drawn', () => {
  const [unknown] = says(screen, 'menu: [boiling-point]', 'menu: [boiling]');
  expect(unknown).toContain(
    `${screen}:4  the fact “boiling” does not exist in content/facts.yaml; nearest: boiling-point`,
  );
  expect(says(screen, 'way: [boiling-point]', 'way: [descaling-interval]')).toEqual([
    `${screen}:6  the way goes through “descaling-interval”, which is not drawn; add it to bar, menu or page`,
  ]);
});

test('a sum that does not come out', () => {
  expect(says(sum, 'amount: 2', 'amount: 4')).toEqual([`${sum}:7  the lines come to $2, not $4`]);
});

test('a sum that adds what is counted in something else', () => {
  expect(says(sum, 'sign: minus, amount: 1', 'sign: minus, amount: 1, unit: cups')).toEqual([
    `${sum}:6  “Drunk” is not in the same unit as “Full”; use one unit for both`,
  ]);
  expect(says(sum, 'label: Left, amount: 2', 'label: Left, amount: 2, unit: cups')).toEqual([
    `${sum}:7  “Left” is not in the same unit as “Full”; use one unit for both`,
  ]);
});

test('a row with a cell too few', () => {
  expect(says(sample, "[Tuesday, '2']", '[Tuesday]')).toEqual([`${sample}:7  1 cell for 2 columns`]);
});

test('a claim in a caption, or at a station', () => {
  expect(says(way, 'note: grows hot', 'note: takes 10 minutes')).toEqual([
    expect.stringMatching(new RegExp(`^${way}:5 {2}“10 minutes” is a figure outside <Fact>`)),
  ]);
  expect(says(way, 'From the plug to the cup.', 'It takes 10 seconds.').join()).toContain(
    '“10 seconds” is a figure outside <Fact>',
  );
});

test('a picture that is written in another way is refused', () => {
  const { complaints } = read(broken(article, '<Picture id="sum" />', '<Picture id="sum">Tea</Picture>', drawn));
  expect(complaints.join()).toContain('write <Picture id="…" />');
  expect(Object.keys(kettle)).not.toContain(sum);
});
