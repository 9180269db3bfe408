import { describe, expect, test } from 'vitest';
import { otherUnit, resultOf, shownAmount, shownSum, sumSchema, type Sum } from '../../../src/pictures/sum.ts';

const line = (amount: number, sign?: Sum['lines'][number]['sign']): Sum['lines'][number] => ({
  label: 'x',
  amount,
  sign,
});
const sum = (lines: Sum['lines'], result: Partial<Sum['result']> = {}): Sum => ({
  kind: 'sum',
  caption: 'c',
  facts: [],
  title: 't',
  lines,
  result: { label: 'r', amount: resultOf(lines), ...result },
});

describe('a sum', () => {
  test.each<[string, Sum['lines'], number]>([
    ['adds and takes away', [line(31.5), line(60, 'plus'), line(58.25, 'minus'), line(3.4, 'minus')], 29.85],
    ['has cents that a computer cannot hold', [line(0.1), line(0.2, 'plus')], 0.3],
    ['multiplies cents that a computer cannot hold', [line(1.1), line(1.1, 'times')], 1.21],
    ['goes below zero and up again', [line(-4.2), line(10, 'plus')], 5.8],
    ['multiplies', [line(20), line(3, 'times')], 60],
    ['divides to the hundredth', [line(100), line(3, 'by')], 33.33],
    ['goes on with the hundredth that a line shows', [line(100), line(3, 'by'), line(3, 'times')], 99.99],
  ])('%s', (_what, lines, right) => expect(resultOf(lines)).toBe(right));

  test.each<[string, object[], boolean]>([
    ['begins with an amount, and says what is done with every other', [line(1), line(2, 'plus')], true],
    ['has a line without a sign', [line(1), line(2)], false],
    ['begins with a sign', [line(1, 'plus'), line(2, 'plus')], false],
    ['may begin below zero', [line(-1), line(2, 'plus')], true],
    ['has an amount below zero behind a sign', [line(1), line(-2, 'plus')], false],
    ['divides by nothing', [line(1), line(0, 'by')], false],
    ['has a part of a cent', [line(1.005), line(2, 'plus')], false],
  ])('%s', (_what, lines, sound) => {
    const given = { kind: 'sum', caption: 'c', title: 't', lines, result: { label: 'r', amount: 1 } };
    expect(sumSchema.safeParse(given).success).toBe(sound);
  });

  test('adds things of one kind, unless it multiplies or divides', () => {
    const days = { ...line(3, 'plus'), unit: 'days' };
    expect(otherUnit(sum([line(1), line(2, 'plus')]))).toBeUndefined();
    expect(otherUnit(sum([line(1), days]))).toBe(days);
    expect(otherUnit(sum([line(1), line(2, 'plus')], { unit: 'days' }))).toMatchObject({ label: 'r' });
    expect(otherUnit(sum([line(1), { ...days, sign: 'times' }]))).toBeUndefined();
  });

  test('shows cents in every line when one line has them, and the sign apart', () => {
    const { lines, result } = shownSum(sum([line(-4.2), line(10, 'plus'), line(1, 'minus')]));
    expect(lines.map(({ sign, amount }) => [sign, amount])).toEqual([
      ['−', '$4.20'],
      ['+', '$10.00'],
      ['−', '$1.00'],
    ]);
    expect(result).toEqual({ label: 'r', sign: '=', amount: '$4.80' });
  });

  test('shows whole dollars without cents, and what is no money as it is', () => {
    const { lines, result } = shownSum(
      sum([line(30), { ...line(12, 'by'), per: 'a day' }], { amount: 2.5, unit: 'days' }),
    );
    expect(lines.map(({ amount }) => amount)).toEqual(['$30', '$12 a day']);
    expect(result.amount).toBe('2.5 days');
  });

  test('shows a result below zero with its sign', () => {
    expect(shownSum(sum([line(3), line(5, 'minus')])).result).toMatchObject({ sign: '=', amount: '−$2' });
  });
});

test.each([
  [{ amount: 12.5 }, '$12.50'],
  [{ amount: 60 }, '$60'],
  [{ amount: -4.2 }, '−$4.20'],
  [{ amount: 1234.5 }, '$1,234.50'],
  [{ amount: 8, unit: 'days' }, '8 days'],
  [{ amount: 2.5, unit: 'hours' }, '2.5 hours'],
  [{ amount: 20, per: 'an hour' }, '$20 an hour'],
])('an amount %j is shown as %s', (amount, shown) => expect(shownAmount(amount)).toBe(shown));
