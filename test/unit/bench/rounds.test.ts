import { expect, test } from 'vitest';
import { Failure } from '../../../src/cli/command.ts';
import { roundsIn } from '../../bench/rounds.ts';

test('a number of rounds is from 1 to 99, or as usual', () => {
  expect([roundsIn(undefined, 3), roundsIn('1', 3), roundsIn('99', 3)]).toEqual([3, 1, 99]);
  for (const given of ['0', '-1', '1.5', '100', 'many', '']) expect(() => roundsIn(given, 3)).toThrow(Failure);
});
