import { describe, expect, test } from 'vitest';
import { leftOf, MINUTE, readEnd } from '../../../src/islands/wait-end.ts';

const NOW = 1_900_000_000_000;

describe('what the storage holds of a wait of ten minutes', () => {
  test.each([
    [null],
    [''],
    ['NaN'],
    ['Infinity'],
    ['-1900000000000'],
    ['1e309'],
    ['1900000000000.5'],
    [' 1900000000000'],
    ['0'],
    ['{"until":1900000000000}'],
    ['constructor'],
    [String(NOW + 11 * MINUTE)],
    [String(NOW + 2 ** 31)],
    ['9'.repeat(400)],
  ])('%s is no end', (stored) => {
    expect(readEnd(stored, NOW, 10)).toBe('none');
  });

  test('an end within the wait counts, and so does one that was hours ago', () => {
    expect(readEnd(String(NOW + 10 * MINUTE), NOW, 10)).toEqual({ end: NOW + 10 * MINUTE });
    expect(readEnd(String(NOW - 60 * MINUTE), NOW, 10)).toEqual({ end: NOW - 60 * MINUTE });
  });

  test('an end a week ago is told from none', () => {
    expect(readEnd(String(NOW - 7 * 24 * 60 * MINUTE), NOW, 10)).toBe('past');
  });
});

test.each([
  [NOW + 5 * MINUTE, 5 * MINUTE],
  [NOW - 1, 0],
  [NOW + 2 ** 31, 10 * MINUTE],
])('what is left until %i is between nothing and the whole wait', (end, left) => {
  expect(leftOf(end, NOW, 10)).toBe(left);
});
