/** Trees so small that the answer is known by hand. */
import { expect, test } from 'vitest';
import { expectationOf } from '../../../../src/audit/trees/expected.ts';
import { unfold } from '../../../../src/trees/journeys.ts';
import { tree } from '../../trees/fixture.ts';

const expectation = (text: string, weights: Record<string, number> = {}, causes: Record<string, string> = {}) =>
  expectationOf(unfold({ t: tree('t', text) }, 't'), (fix) => causes[fix] ?? fix, weights);

const even = 'start: a\nroutes:\n  a: { x: fix/one, y: fix/two, z: fix/three, w: fix/four }\n';
const halves =
  'start: a\nroutes:\n  a: { x: b, y: c }\n  b: { x: fix/one, y: fix/two }\n  c: { x: fix/three, y: fix/four }\n';
const chain =
  'start: a\nroutes:\n  a: { x: fix/one, y: b }\n  b: { x: fix/two, y: c }\n  c: { x: fix/three, y: fix/four }\n';

test('one question that tells everything: one is expected, and no fewer would do', () => {
  const { expected, bound, costs } = expectation(even);
  expect({ expected, bound }).toEqual({ expected: 1, bound: 1 });
  expect(costs).toEqual([{ question: 'a', asked: 1, bits: 2, excess: 0 }]);
});

test('two halvings of four equal fixes: two bits, one bit each', () => {
  const { expected, bound, costs } = expectation(halves);
  expect({ expected, bound }).toEqual({ expected: 2, bound: 2 });
  expect(costs.map(({ question, asked }) => [question, asked]).sort()).toEqual([
    ['a', 1],
    ['b', 0.5],
    ['c', 0.5],
  ]);
});

test('one after another suits weights that halve: 1/2 + 2/4 + 3/8 + 3/8 questions', () => {
  const { expected, bound } = expectation(chain, { one: 4, two: 2, three: 1, four: 1 });
  expect(expected).toBeCloseTo(1.75);
  expect(bound).toBeCloseTo(1.75);
});

test('one after another does not suit the opposite: the first question costs most', () => {
  const { expected, bound, costs } = expectation(chain, { one: 1, two: 1, three: 2, four: 4 });
  expect(expected).toBeCloseTo((1 + 2 + 3 * 6) / 8);
  // The entropy is 1.75 bits; the best question is the last, 0.918 bits of 2 against 4.
  expect(bound).toBeCloseTo(1.75 / 0.9183, 3);
  expect(costs[0]?.question).toBe('a');
  expect(costs.reduce((sum, { excess }) => sum + excess, 0)).toBeCloseTo(expected - bound);
});

test('a cause with two ways to it is divided as blind answers would: the nearer fix gets more', () => {
  const text = 'start: a\nroutes:\n  a: { x: fix/near, y: b }\n  b: { x: fix/far, y: fix/other }\n';
  // Of the power cause, 1/2 against 1/4: two thirds ask one question. The other cause asks two.
  const { expected } = expectation(text, { power: 3, other: 1 }, { near: 'power', far: 'power' });
  expect(expected).toBeCloseTo((2 * 1 + 1 * 2 + 1 * 2) / 4);
});

test('an answer that nobody needs tells nothing', () => {
  const text = 'start: a\nroutes:\n  a: { x: b, y: b }\n  b: { x: fix/one, y: fix/two }\n';
  const { expected, bound, costs } = expectation(text);
  expect({ expected, bound }).toEqual({ expected: 2, bound: 1 });
  expect(costs[0]).toEqual({ question: 'a', asked: 1, bits: 0, excess: 1 });
});

test('where only one fix is left, no question is needed', () => {
  const { expected, bound } = expectation('start: a\nroutes:\n  a: { x: fix/one, y: fix/one }\n');
  expect({ expected, bound }).toEqual({ expected: 1, bound: 0 });
});
