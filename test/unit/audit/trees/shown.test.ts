import { expect, test } from 'vitest';
import { complaints, evenly, felt, kettleTree } from '../../trees/fixture.ts';

const warm = 'start: light\nroutes:\n  light: { on: fix/wait, off: fix/fuse }\n';
const lost = (line: number, id: string): string =>
  `symptoms.yaml:${line}  ${id}: readers cannot get to this tree; give it a topic here, so that the home page lists it, or have another tree lead to it: tree/${id}`;
/** What is said of being shown, of the first tree and others. */
function told(others: Record<string, string>, symptoms: string): string[] {
  const trees = { root: kettleTree, ...others };
  const all = complaints({ trees, symptoms, likelihood: evenly(...Object.keys(trees)) });
  return all.filter((complaint) => complaint.includes('readers cannot get'));
}

const symptoms = felt('root', 'warm');

test('a tree that is listed nowhere, and to which none leads', () => {
  expect(told({ warm }, symptoms)).toEqual([lost(7, 'warm')]);
});

test.each(['topic: heating', 'common: 1'])('a tree that the home page lists: %s', (listed) => {
  expect(told({ warm }, `${symptoms}  ${listed}\n`)).toEqual([]);
});

test('a tree to which the first leads, and what that one leads to', () => {
  const next = { warm: warm.replace('fix/fuse', 'tree/hot'), hot: warm };
  const root = kettleTree.replace('off: fix/fuse', 'off: tree/warm');
  expect(told({ ...next, root }, felt('root', 'warm', 'hot'))).toEqual([]);
});

test('a tree to which only one leads that is not shown itself', () => {
  const next = { warm: warm.replace('fix/fuse', 'tree/hot'), hot: warm };
  expect(told(next, felt('root', 'warm', 'hot'))).toEqual([lost(7, 'warm'), lost(12, 'hot')]);
});
