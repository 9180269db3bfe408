import { expect, test } from 'vitest';
import type { Given } from '../../../src/trees/answers.ts';
import { locate } from '../../../src/trees/place.ts';
import { ruledOut } from '../../../src/trees/ruled-out.ts';
import { kettleAtlas } from './kettle-atlas.ts';

const atlas = kettleAtlas();
const why = (tree: string, state: string, given: Given) =>
  ruledOut(atlas, locate(atlas, { tree, state }, given, true).place);

test('each answer tells which causes it left no way to', () => {
  expect(why('cold', 'fix/fuse', { answers: { plugged: 'yes', light: 'off' } })).toEqual([
    { question: 'plugged', shorts: ['plug-in'] },
    { question: 'light', shorts: ['wait'] },
  ]);
});

test('over a jump the answers of the first tree count too', () => {
  expect(
    why('cold', 'fix/fuse', { answers: { symptom: 'warm', sound: 'hums', plugged: 'yes', light: 'off' } }),
  ).toEqual([
    { question: 'plugged', shorts: ['plug-in'] },
    { question: 'light', shorts: ['wait'] },
  ]);
  expect(why('warm', 'fix/fuse', { answers: { sound: 'silent' } })).toEqual([
    { question: 'sound', shorts: ['plug-in', 'wait'] },
  ]);
});

test('a fix that did not help is ruled out by that', () => {
  expect(why('cold', 'light', { answers: { plugged: 'no', 'plug-in': 'unsolved' } })).toEqual([
    { question: 'plug-in', shorts: ['plug-in'] },
  ]);
});

test('an error rules out the causes that it does not leave, unless it leaves none here', () => {
  expect(why('warm', 'sound', { answers: { error: 'no-power' } })).toEqual([
    { question: 'error', shorts: ['plug-in', 'wait'] },
  ]);
  expect(why('cold', 'plugged', { answers: { error: 'no-match' } })).toEqual([]);
});

test('without answers nothing is ruled out', () => {
  expect(why('cold', 'plugged', { answers: {} })).toEqual([]);
});
