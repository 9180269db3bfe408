import { expect, test } from 'vitest';
import { certainAnswers, parseTarget, reachable, remaining } from '../../../src/trees/graph.ts';
import { kettleTree, tree } from './fixture.ts';

const cold = tree('cold', kettleTree);
const noJump = () => ({ min: 0, max: 0 });

test('targets name their kind', () => {
  expect(parseTarget('fix/fuse')).toEqual({ kind: 'fix', id: 'fuse' });
  expect(parseTarget('tree/warm')).toEqual({ kind: 'tree', id: 'warm' });
  expect(parseTarget('again/light')).toEqual({ kind: 'again', id: 'light' });
  expect(parseTarget('light')).toEqual({ kind: 'question', id: 'light' });
});

test('what is still possible follows the answers that are known', () => {
  expect(reachable(cold, 'plugged').fixes).toEqual(['plug-in', 'wait', 'fuse']);
  expect(reachable(cold, 'light').fixes).toEqual(['wait', 'fuse']);
  expect(reachable(cold, 'plugged', { light: 'off' }).fixes).toEqual(['plug-in', 'fuse']);
});

test('a fix that did not help is passed, and no longer possible', () => {
  expect(reachable(cold, 'plugged', { plugged: 'no', 'plug-in': 'unsolved' }).fixes).toEqual(['wait', 'fuse']);
  expect(remaining(cold, 'plugged', { plugged: 'no', 'plug-in': 'unsolved' }, noJump)).toEqual({ min: 1, max: 1 });
});

test('counts the questions that are left, this one included', () => {
  expect(remaining(cold, 'plugged', {}, noJump)).toEqual({ min: 1, max: 2 });
  expect(remaining(cold, 'light', {}, noJump)).toEqual({ min: 1, max: 1 });
  expect(remaining(cold, 'plugged', { light: 'on' }, noJump)).toEqual({ min: 1, max: 1 });
});

test('certain is only what every way to a state shares', () => {
  const certain = certainAnswers(cold);
  expect(certain.get('plugged')).toEqual({});
  // Three ways lead to the light: yes, not sure, and a fix that did not help.
  expect(certain.get('light')).toEqual({});
  expect(certain.get('fix/plug-in')).toEqual({ plugged: 'no' });
  expect(certain.get('fix/fuse')).toEqual({ light: 'off' });
});

test('that a fix did not help is never certain: the reader alone can say', () => {
  const after = tree(
    'after',
    'start: plugged\nroutes:\n  plugged: { "no": fix/plug-in }\n  light: { off: fix/fuse }\nafter:\n  fix/plug-in: light\n',
  );
  expect(certainAnswers(after).get('light')).toEqual({ plugged: 'no' });
});
