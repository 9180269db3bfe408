import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/trees/next-steps.ts';
import { atlas } from './kettle-atlas.ts';

test('what several trees name after a fix is offered once, in the first of them', () => {
  const [cold] = Object.values(atlas.trees);
  if (!cold) throw new Error('the kettle has no tree');
  const twins = { ...atlas, trees: { [cold.id]: cold, twin: { ...cold, id: 'twin' } } };
  const steps = nextSteps(twins, 'plug-in');
  expect(steps).toEqual([{ href: `${atlas.base}diagnose/${cold.id}/light/`, text: 'Is the light on?' }]);
});

test('a way back leads to the question, and a fix after which nothing is named leads nowhere', () => {
  expect(nextSteps(atlas, 'wait').map(({ text }) => text)).toEqual(['Is it plugged in?']);
  expect(nextSteps(atlas, 'fuse')).toEqual([]);
});
