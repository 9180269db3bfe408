import { expect, test } from 'vitest';
import { fixesBehind, journeysOf, unfold } from '../../../src/trees/journeys.ts';
import { kettleTree, tree } from './fixture.ts';

const cold = tree('cold', kettleTree.replace('off: fix/fuse', 'off: tree/warm'));
const warm = tree(
  'warm',
  'start: plugged\nroutes:\n  plugged: { "yes": noise, "no": fix/plug-in, unsure: fix/fuse }\n  noise: { "yes": fix/descale, "no": fix/fuse }\n',
);
const trees = { cold, warm };
const ways = (start: string): string[] =>
  journeysOf(unfold(trees, start)).map(
    ({ steps, fix }) =>
      `${steps.map(({ tree: id, question, option }) => `${id}:${question}.${option}`).join(' ')} ${fix}`,
  );

test('a jump goes on in the other tree, and what was answered is not asked again there', () => {
  expect(ways('cold')).toEqual([
    'cold:plugged.yes cold:light.on wait',
    'cold:plugged.yes cold:light.off warm:noise.yes descale',
    'cold:plugged.yes cold:light.off warm:noise.no fuse',
    'cold:plugged.no plug-in',
    'cold:plugged.unsure cold:light.on wait',
    'cold:plugged.unsure cold:light.off fuse',
  ]);
});

test('what comes after a fix is no part of a journey', () => {
  expect([...fixesBehind(unfold(trees, 'warm'))]).toEqual(['descale', 'fuse', 'plug-in']);
});

test('ways without an end are told, not followed', () => {
  const round = tree(
    'round',
    'start: a\nroutes:\n  a: { "yes": b, "no": fix/fuse }\n  b: { "yes": a, "no": fix/fuse }\n',
  );
  expect(() => unfold({ round }, 'round')).toThrow('the ways from the tree “round” lead in a circle at round:a');
  expect(() => unfold(trees, 'cold', 3)).toThrow('the tree “cold” has more than 3 questions on all its ways together');
  expect(() => unfold({ cold }, 'cold')).toThrow('there is no tree “warm”');
});
