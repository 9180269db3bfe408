import { expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { treeMachine } from '../../../src/trees/machine.ts';
import { walk } from '../../../src/trees/walk.ts';
import { kettleTree, tree } from './fixture.ts';

const cold = tree('cold', kettleTree);
const forest = { trees: { cold }, waits: { wait: 10 } };

test('stands on the first question that has no answer', () => {
  expect(walk(forest, 'cold', {}).state).toBe('plugged');
  expect(walk(forest, 'cold', { plugged: 'yes' }).state).toBe('light');
  expect(walk(forest, 'cold', { light: 'on' }).state).toBe('plugged');
});

test('a question answered elsewhere is not asked again', () => {
  const { state, trail } = walk(forest, 'cold', { light: 'off', plugged: 'yes' });
  expect(state).toBe('fix/fuse');
  expect(trail.map(({ question, option }) => `${question}.${option}`)).toEqual(['plugged.yes', 'light.off']);
});

test('a fix that did not help leads on, or to asking for help', () => {
  expect(walk(forest, 'cold', { plugged: 'no', 'plug-in': 'unsolved' }).state).toBe('light');
  expect(walk(forest, 'cold', { plugged: 'yes', light: 'off', fuse: 'unsolved' }).state).toBe('help');
  expect(walk(forest, 'cold', { plugged: 'yes', light: 'off', fuse: 'solved' }).state).toBe('solved');
});

test('a declared way back asks again and forgets what was answered since', () => {
  const { state, answers, trail } = walk(forest, 'cold', { plugged: 'yes', light: 'on', wait: 'unsolved' });
  expect({ state, answers, trail }).toEqual({ state: 'plugged', answers: {}, trail: [] });
});

test('an answer that is no option stops the walk instead of throwing', () => {
  expect(walk(forest, 'cold', { plugged: 'maybe' }).state).toBe('plugged');
});

test('a jump takes the answers along and asks nothing twice', () => {
  const warm = tree(
    'warm',
    'start: plugged\nroutes:\n  plugged: { "yes": fix/fuse, "no": tree/cold, unsure: tree/cold }\n',
  );
  const both = { trees: { cold, warm }, waits: {} };
  const place = walk(both, 'warm', { plugged: 'no' });
  expect(place).toMatchObject({ tree: 'cold', state: 'fix/plug-in' });
  expect(place.trail).toEqual([{ question: 'plugged', option: 'no', tree: 'warm' }]);
});

test('a jump into a tree that is not there yet stops before it', () => {
  const warm = tree(
    'warm',
    'start: plugged\nroutes:\n  plugged: { "yes": tree/cold, "no": tree/cold, unsure: tree/cold }\n',
  );
  expect(walk({ trees: { warm }, waits: {} }, 'warm', { plugged: 'no' }).state).toBe('tree/cold');
});

test('a fix that asks to wait is ready after the time that is left', () => {
  vi.useFakeTimers();
  try {
    const actor = createActor(treeMachine(cold, { wait: 10 }, 'fix/wait'), {
      input: { answers: {}, waitLeft: 60_000 },
    });
    actor.start();
    vi.advanceTimersByTime(59_999);
    expect(actor.getSnapshot().value).toEqual({ 'fix/wait': 'waiting' });
    vi.advanceTimersByTime(1);
    expect(actor.getSnapshot().value).toEqual({ 'fix/wait': 'ready' });
    actor.send({ type: 'unsolved' });
    expect(actor.getSnapshot().value).toBe('plugged');
  } finally {
    vi.useRealTimers();
  }
});
