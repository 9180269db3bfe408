import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/trees/next-steps.ts';
import { kettleAtlas } from './kettle-atlas.ts';

const atlas = kettleAtlas();

test('what several trees name after a fix is offered once, in the first of them', () => {
  const { cold } = atlas.trees;
  if (!cold) throw new Error('the kettle has no such tree');
  const twins = { ...atlas, trees: { cold, twin: { ...cold, id: 'twin' } } };
  expect(nextSteps(twins, 'plug-in')).toEqual([{ href: '/diagnose/cold/light/', text: 'Is the light on?' }]);
});

test('a way back leads to the question, and a fix after which nothing is named leads nowhere', () => {
  expect(nextSteps(atlas, 'wait').map(({ text }) => text)).toEqual(['Is it plugged in?']);
  expect(nextSteps(atlas, 'fuse')).toEqual([]);
});
