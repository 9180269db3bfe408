import { describe, expect, test } from 'vitest';
import { fixesLeft, questionsLeft } from '../../../src/trees/reach.ts';
import type { Forest } from '../../../src/trees/walk.ts';
import { treeSchema } from '../../../src/trees/schema.ts';

const tree = (id: string, rest: object) => ({ id, ...treeSchema.parse(rest) });

const forest: Forest = {
  waits: {},
  trees: {
    cold: tree('cold', {
      start: 'plugged',
      routes: { plugged: { yes: 'light', no: 'fix/plug-in' }, light: { on: 'tree/warm', off: 'fix/fuse' } },
    }),
    warm: tree('warm', {
      start: 'plugged',
      routes: { plugged: { yes: 'noise', no: 'fix/plug-in' }, noise: { loud: 'fix/scale', none: 'fix/wait' } },
    }),
  },
};

describe('what answers leave possible', () => {
  test('all fixes, across jumps', () => {
    expect([...fixesLeft(forest, 'cold', {}, false)].sort()).toEqual(['fuse', 'plug-in', 'scale', 'wait']);
  });

  test('an answer rules out what only the others lead to, in the next tree too', () => {
    expect([...fixesLeft(forest, 'cold', { plugged: 'yes', light: 'on' }, false)].sort()).toEqual(['scale', 'wait']);
  });

  test('none that is not on the way', () => {
    expect([...fixesLeft(forest, 'cold', { plugged: 'no' }, false)]).toEqual(['plug-in']);
  });
});

describe('how many questions are left', () => {
  test.each([
    // The next tree does not ask again whether it is plugged in.
    [{}, { most: 3, mean: 1.75 }],
    [{ plugged: 'yes' }, { most: 2, mean: 1.5 }],
    [
      { plugged: 'yes', light: 'on' },
      { most: 1, mean: 1 },
    ],
    [{ plugged: 'no' }, { most: 0, mean: 0 }],
    [{ noise: 'loud' }, { most: 2, mean: 1.5 }],
  ])('with %j', (answers, expected) => {
    expect(questionsLeft(forest, 'cold', answers)).toEqual(expected);
  });
});
