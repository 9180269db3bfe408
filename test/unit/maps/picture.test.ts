/** What stands where on the picture of a tree, on a small tree and on a large one. */
import { expect, test } from 'vitest';
import { endsOf } from '../../../src/maps/ends.ts';
import { layOut } from '../../../src/maps/layout.ts';
import { linesOn, pathOf } from '../../../src/maps/lines.ts';
import { sheetFor } from '../../../src/maps/paper.ts';
import { linesOf, widthOf } from '../../../src/maps/text.ts';
import { treeMap, type MapNode } from '../../../src/maps/tree-map.ts';
import { kettleAtlas } from '../trees/kettle-atlas.ts';

const node = (state: string, kind: MapNode['kind'], ...ways: [string, string][]): MapNode => ({
  ...{ state, kind, short: state, title: state, href: `/${state}/` },
  edges: ways.map(([option, to]) => ({ id: `${state}.${option}`, label: option, to, again: option === 'again' })),
});

test('a map lists what it meets on each way, the start first, with the words of each option', () => {
  const [first] = treeMap(kettleAtlas(), 'warm');
  expect(first).toMatchObject({ state: 'sound', title: 'Does it hum?', href: '/diagnose/warm/sound/' });
  expect(first?.edges).toEqual([
    { id: 'sound.hums', label: 'It hums', to: 'tree/cold', again: false },
    { id: 'sound.silent', label: 'Not a sound', to: 'fix/fuse', again: false },
  ]);
  expect(treeMap(kettleAtlas(), 'warm').map(({ state }) => state)).toEqual(['sound', 'tree/cold', 'fix/fuse']);
});

test('a tree that is not there is no map', () => {
  expect(() => treeMap(kettleAtlas(), 'tepid')).toThrow('there is no tree “tepid”');
});

test('what only comes after a fix stands below it once; elsewhere its name stands', () => {
  const nodes = [
    node('q', 'question', ['a', 'fix/one'], ['b', 'fix/two'], ['again', 'q']),
    node('fix/one', 'fix', ['unsolved', 'fix/three']),
    node('fix/two', 'fix', ['unsolved', 'fix/three']),
    node('fix/three', 'fix', ['unsolved', 'fix/one']),
  ];
  const { alone, endOf } = endsOf(nodes);
  expect(alone.map(({ state }) => state)).toEqual(['q', 'fix/one', 'fix/two']);
  const ends = nodes.flatMap(({ edges }) => edges.map((edge) => [edge.id, endOf(edge)?.home]));
  expect(Object.fromEntries(ends)).toEqual({
    ...{ 'q.a': undefined, 'q.b': undefined, 'q.again': false },
    ...{ 'fix/one.unsolved': true, 'fix/two.unsolved': false, 'fix/three.unsolved': false },
  });
});

test('the same map is laid out the same to the last digit, and no two blocks overlap', async () => {
  const nodes = treeMap(kettleAtlas(), 'cold');
  const picture = await layOut(nodes);
  expect(linesOn(await layOut(nodes))).toEqual(linesOn(picture));
  for (const [index, one] of picture.blocks.entries())
    for (const other of picture.blocks.slice(index + 1)) {
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(apart, `${one.node.state} and ${other.node.state}`).toBe(true);
    }
});

test('a bend is round, and whole units are enough', () => {
  const bend = [
    { x: 0.2, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 40 },
  ];
  expect(pathOf(bend)).toBe('M0 0L13 0Q20 0 20 7L20 40');
  expect(pathOf(bend.slice(0, 2))).toBe('M0 0L20 0');
});

test('text is broken into few lines of about the same length, and a long word has its own', () => {
  const text = 'one two three four five six';
  const [first = '', second = '', ...more] = linesOf(text, 10, 120);
  expect(more).toEqual([]);
  expect(`${first} ${second}`).toBe(text);
  expect(Math.abs(widthOf(first, 10) - widthOf(second, 10))).toBeLessThan(50);
  expect(linesOf('a incomprehensibilities b', 10, 40)).toEqual(['a', 'incomprehensibilities', 'b']);
});

test('a picture lies on paper as it is largest, and one that could not be read stays away', () => {
  expect(sheetFor({ width: 1000, height: 500 })).toBe('wide');
  expect(sheetFor({ width: 500, height: 1000 })).toBe('tall');
  expect(sheetFor({ width: 4000, height: 3000 })).toBe('none');
});
