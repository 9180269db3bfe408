import { expect, test } from 'vitest';
import { Failure } from '../../../../src/cli/command.ts';
import { numbersIn } from '../../../../src/cli/scale/numbers.ts';

test('a list of numbers is read, each once and the smallest first', () => {
  expect(numbersIn('1000,200,1000')).toEqual([200, 1000]);
  expect(numbersIn('7')).toEqual([7]);
});

test.each(['', '0', '200,', 'many', '1.5', '-3', '100000'])('“%s” is no list', (list) => {
  expect(() => numbersIn(list)).toThrow(Failure);
});
