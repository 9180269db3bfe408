/** What the page says, in the words of the pack. */
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../src/runway/advice.ts';
import { forecastOf } from '../../../src/runway/forecast.ts';
import type { Plan } from '../../../src/runway/plan.ts';
import { advisedOf, daily, span, summaryOf, verdictOf } from '../../../src/runway/told.ts';
import { ON, rules } from './plans.ts';
import { content } from '../real-content.ts';

const { runway } = content;
if (!runway) throw new Error('the pack has no forecast');
const words = runway.data;

const plan = (balance: number, cents: number, lots: Plan['lots'] = [], spread = 0): Plan => ({
  ...{ on: ON, balance, lots, counted: undefined },
  stated: { cents, per: 1, spread },
});
const lot = (age: number, amount: number): Plan['lots'][number] => ({ day: ON - age, amount, left: undefined });
const verdict = (of: Plan): string => verdictOf(forecastOf(of, rules), words).sentence;

test.each([
  ['below zero', plan(-700, 100), /\$7 below zero/],
  ['nothing left', plan(0, 100), /no credit left/],
  [
    'nothing spent, with a date',
    plan(5000, 0, [lot(10, 5000)]),
    /never be used up, but \$50 will expire unused, starting November 16, 2027/,
  ],
  ['nothing spent, without a date', plan(5000, 0), /Add your purchases/],
  ['too much for its term', plan(5000, 10, [lot(300, 5000)]), /\$43\.50 will expire unused, starting January 30, 2027/],
  [
    'lost only in quiet times',
    plan(5000, 80, [lot(300, 5000)], 50),
    /will last about 62 days \(41 days to 65 days\).*In quiet times \$24\b.* would/,
  ],
  [
    'all well',
    plan(5000, 100, [], 20),
    /will last about 50 days \(41 days to 62 days\), until January 15, 2027, and none of it will expire/,
  ],
  ['no range', plan(5000, 100), /will last about 50 days, until/],
])('%s', (_what, of, sentence) => {
  expect(verdict(of)).toMatch(sentence);
});

test('every sentence has its gaps filled', () => {
  for (const balance of [-700, 0, 5000])
    for (const cents of [0, 1, 100]) {
      const forecast = forecastOf(plan(balance, cents, [lot(100, 9000)], 100), rules);
      const advised = forecast.advice ? advisedOf(forecast, forecast.advice, words, rules.termSaid) : [];
      const said = [
        summaryOf(forecast, words),
        verdictOf(forecast, words).sentence,
        ...advised.flatMap(({ value, why }) => [value, ...why]),
      ];
      for (const sentence of said) expect(sentence).not.toMatch(/\{|NaN|undefined|Infinity/);
    }
});

describe('what to buy', () => {
  const burn = (cents: number, days = 1) => ({ low: { cents, days }, typical: { cents, days }, high: { cents, days } });
  const held = { owed: 0, minimum: 500, term: 365 };

  test('lasts for thirty days, and is bought a week before busy days use up the rest', () => {
    expect(adviceFor(burn(180), { lasts: 47 }, held)).toEqual({
      ...{ amount: 5400, next: 5400, wait: 40, every: 30, because: 'supply', lost: 0 },
    });
  });

  test('is never below the smallest purchase, and it is told what of that would lapse', () => {
    expect(adviceFor(burn(30, 30), { lasts: 100 }, held)).toMatchObject({
      amount: 500,
      because: 'minimum',
      every: 500,
      lost: 135,
    });
  });

  test('pays off what is below zero first, at once', () => {
    expect(adviceFor(burn(100), { lasts: 0 }, { ...held, owed: 750 })).toMatchObject({
      amount: 3000,
      next: 3800,
      wait: 0,
    });
  });

  test('is nothing where nothing is spent', () => {
    expect(adviceFor(burn(0), { lasts: undefined }, held)).toBeUndefined();
  });
});

test('days and sums are said as people say them', () => {
  expect([0, 1, 120, 200, 900, 9999].map(span)).toEqual([
    '0 days',
    '1 day',
    '120 days',
    '7 months',
    '2 years',
    'more than 10 years',
  ]);
  expect([daily({ cents: 100, days: 30 }), daily({ cents: 1, days: 30 }), daily({ cents: 0, days: 1 })]).toEqual([
    '$0.03',
    'less than $0.01',
    '$0',
  ]);
});
