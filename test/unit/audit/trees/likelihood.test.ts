/** The weights of causes fit the trees. */
import { expect, test } from 'vitest';
import { complaints, kettleLikelihood } from '../../trees/fixture.ts';

test('weights for a tree that is not there, and a tree without weights', () => {
  expect(complaints({ likelihood: kettleLikelihood.replace('cold:', 'warm:') })).toEqual([
    'likelihood.yaml:3  weights: there is no tree “warm”; valid: cold',
    'likelihood.yaml:3  weights: the tree “cold” has none; add an entry by that name with the causes that are likely behind it',
  ]);
});

test('a weight for a cause that the tree cannot lead to', () => {
  expect(complaints({ likelihood: kettleLikelihood.replace('fuse: 3', 'lime: 3') })).toEqual([
    'likelihood.yaml:3  cold: the tree cannot lead to “lime”; valid: fuse, plug-in, wait',
  ]);
});
