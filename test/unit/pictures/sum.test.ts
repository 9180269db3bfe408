import { describe, expect, test } from 'vitest';
import { resultOf, shownAmount, sumSchema, type Sum } from '../../../src/pictures/sum.ts';

const line = (amount: number, sign?: Sum['lines'][number]['sign']): Sum['lines'][number] => ({
  label: 'x',
  amount,
  sign,
});

describe('a sum', () => {
  test.each<[string, Sum['lines'], number]>([
    ['adds and takes away', [line(31.5), line(60, 'plus'), line(58.25, 'minus'), line(3.4, 'minus')], 29.85],
    ['has cents that a computer cannot hold', [line(0.1), line(0.2, 'plus')], 0.3],
    ['goes below zero and up again', [line(-4.2), line(10, 'plus')], 5.8],
    ['multiplies', [line(20), line(3, 'times')], 60],
    ['divides to the hundredth', [line(100), line(3, 'by')], 33.33],
  ])('%s', (_what, lines, right) => expect(resultOf(lines)).toBe(right));

  test('begins with an amount, and says what is done with every other', () => {
    const of = (lines: object[]) =>
      sumSchema.safeParse({ kind: 'sum', caption: 'c', title: 't', lines, result: { label: 'r', amount: 1 } }).success;
    expect(of([line(1), line(2, 'plus')])).toBe(true);
    expect(of([line(1), line(2)])).toBe(false);
    expect(of([line(1, 'plus'), line(2, 'plus')])).toBe(false);
  });
});

test.each([
  [{ amount: 12.5 }, '$12.50'],
  [{ amount: 60 }, '$60'],
  [{ amount: -4.2 }, '−$4.20'],
  [{ amount: 1234.5 }, '$1,234.50'],
  [{ amount: 8, unit: 'days' }, '8 days'],
  [{ amount: 2.5, unit: 'hours' }, '2.5 hours'],
])('an amount %j is shown as %s', (amount, shown) => expect(shownAmount(amount)).toBe(shown));
