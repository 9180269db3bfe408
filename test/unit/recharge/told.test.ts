import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../src/recharge/days.ts';
import { centsIn, figuresOf, minutesIn } from '../../../src/recharge/figures.ts';
import type { Plan } from '../../../src/recharge/plan.ts';
import { simulate } from '../../../src/recharge/simulate.ts';
import { verdictOf } from '../../../src/recharge/verdict.ts';
import { duration, fill, money } from '../../../src/recharge/words.ts';
import { anyPlan, rules, steady } from './plans.ts';

const verdict = (change: Partial<Plan>) => {
  const plan = { ...steady, ...change };
  return verdictOf(plan, simulate(plan, rules));
};

describe('the verdict', () => {
  test.each([
    ['idle', { average: 0 }],
    ['safe', { threshold: 5000 }],
    ['fragile', { threshold: 200 }],
    ['off', { auto: false }],
    ['limit', { limited: true, limit: 3000 }],
    ['failed', { failure: 100 }],
    ['slow', { threshold: 0, landing: 300 }],
  ] as const)('%s', (expected, change) => {
    expect(verdict(change).verdict).toBe(expected);
  });

  test('names the day on which the limit was reached, not that of the outage', () => {
    // A hundred and thirty are spent in sixty-five hours; the last five of them are below the threshold.
    expect(verdict({ threshold: 5000, limited: true, limit: 12_000 }).values).toMatchObject({
      day: '2',
      limit: '$120',
    });
  });

  test('tells how long the threshold lasts at the peak, and how long it would have to', () => {
    const { values } = verdict({ shape: 'office', peak: 2000, threshold: 500 });
    expect(values).toMatchObject({ lasts: '15 minutes', bridge: '2 hours 20 minutes' });
  });
});

test('the days add up to the month', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const month = simulate(plan, rules, 30);
      const days = daysOf(month);
      const sum = (key: 'auto' | 'hand' | 'spent' | 'failed' | 'out'): number =>
        days.reduce((all, day) => all + day[key], 0);
      expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
      expect([sum('auto'), sum('hand'), sum('spent')]).toEqual([month.auto, month.hand, month.spent]);
      expect(sum('failed')).toBe(month.purchases.filter(({ kind }) => kind === 'failed').length);
      expect(sum('out')).toBe(month.outages.reduce((all, { from, to }) => all + to - from, 0));
      expect(Math.min(...days.map(({ low }) => low))).toBe(Math.min(...month.balances));
      expect(days.at(-1)?.end).toBe(month.left);
    }),
    { seed: 20_260_131, numRuns: 40 },
  );
});

test.each([
  [0, '$0'],
  [5, '$0.05'],
  [150, '$1.50'],
  [123_456_700, '$1,234,567'],
  [100_010, '$1,000.10'],
])('%i cents are written %s', (cents, written) => {
  expect(money(cents)).toBe(written);
});

test.each([
  [0, 'no time'],
  [0.2, 'less than a minute'],
  [1, '1 minute'],
  [60, '1 hour'],
  [140, '2 hours 20 minutes'],
  [1440, '1 day'],
  [2885, '2 days'],
])('%d minutes are said as %s', (minutes, said) => {
  expect(duration(minutes)).toBe(said);
});

test('a gap for which nothing is known stays to be seen', () => {
  expect(fill('{a} and {b}', { a: 'one' })).toBe('one and {b}');
});

describe('figures of facts', () => {
  test.each([
    ['USD 5', 500],
    ['$5.50', 550],
    ['USD 0', undefined],
    ['account-specific', undefined],
    ['USD 5 bought; USD 500 a month', undefined],
  ])('%j is %s cents', (value, cents) => {
    expect(centsIn(value)).toBe(cents);
  });

  test.each([
    ['1 year', 525_600],
    ['90 days', 129_600],
    ['until next month', undefined],
  ])('%j is %s minutes', (value, minutes) => {
    expect(minutesIn(value)).toBe(minutes);
  });

  test('one that cannot be read is not guessed', () => {
    expect(() => figuresOf({ minimum: 'a', term: 'b' }, { a: { value: 'some' }, b: { value: '1 year' } })).toThrow(
      'a or b',
    );
  });
});
