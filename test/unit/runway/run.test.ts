import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastOf } from '../../../src/runway/forecast.ts';
import { holdingOf, type Held } from '../../../src/runway/holding.ts';
import { burnOf, isBelow, PACES } from '../../../src/runway/plan.ts';
import { leftOn, runOf } from '../../../src/runway/run.ts';
import { anyPlan, anyRate, ON, rules } from './plans.ts';

const options = { seed: 20_261_126, numRuns: 300 };
const sumOf = (held: readonly Held[]): number => held.reduce((sum, { cents }) => sum + cents, 0);

describe('of any plan', () => {
  test('money is conserved to the cent: what was there is spent, has lapsed, or is left', () => {
    fc.assert(
      fc.property(anyPlan, anyRate, (plan, rate) => {
        const { held } = holdingOf(plan, rules.term);
        expect(sumOf(held)).toBe(Math.max(0, plan.balance));
        const { spent, lapsed, left, lapses } = runOf(held, rate);
        expect(spent + lapsed + left).toBe(sumOf(held));
        expect([spent, lapsed, left].every((cents) => Number.isSafeInteger(cents) && cents >= 0)).toBe(true);
        expect(lapses.every(({ cents }) => cents > 0)).toBe(true);
      }),
      options,
    );
  });

  test('more spending never gives more days, nor lets more lapse, nor leaves more on any day', () => {
    fc.assert(
      fc.property(anyPlan, anyRate, anyRate, (plan, a, b) => {
        const { held } = holdingOf(plan, rules.term);
        const [less, more] = isBelow(a, b) ? [a, b] : [b, a];
        const [slow, fast] = [runOf(held, less), runOf(held, more)];
        expect(fast.lasts ?? Infinity).toBeLessThanOrEqual(slow.lasts ?? Infinity);
        expect(fast.lapsed).toBeLessThanOrEqual(slow.lapsed);
        for (const day of [0, 1, 6, 30, 100, 364, 366])
          expect(leftOn(fast, day)).toBeLessThanOrEqual(leftOn(slow, day) + 1);
      }),
      options,
    );
  });

  test('without spending it never runs out, and all that has a date lapses', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { held } = holdingOf(plan, rules.term);
        const { lasts, spent, lapsed, left } = runOf(held, { cents: 0, days: 1 });
        expect([lasts, spent]).toEqual([undefined, 0]);
        expect(lapsed).toBe(sumOf(held.filter(({ lapses }) => lapses < Infinity)));
        expect(left).toBe(sumOf(held.filter(({ lapses }) => lapses === Infinity)));
      }),
      options,
    );
  });

  test('the curve never rises, begins with the balance, and ends with what is left', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { runs } = forecastOf(plan, rules);
        for (const pace of PACES) {
          const { corners, left } = runs[pace];
          expect(corners[0]).toEqual({ day: 0, left: Math.max(0, plan.balance) });
          expect(corners.at(-1)?.left).toBe(left);
          corners.slice(1).forEach((corner, at) => {
            expect(corner.left).toBeLessThanOrEqual((corners[at]?.left ?? 0) + 1e-6);
            expect(corner.day).toBeGreaterThanOrEqual(corners[at]?.day ?? 0);
          });
        }
      }),
      options,
    );
  });

  test('the same plan gives the same forecast', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(forecastOf(plan, rules)).toEqual(forecastOf(plan, rules));
      }),
      options,
    );
  });
});

describe('as it is worked out by hand', () => {
  const undated = (cents: number): Held[] => [{ cents, lapses: Infinity, lot: undefined }];

  test('a steady burn without dates lasts balance ÷ rate, rounded down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), anyRate, (balance, rate) => {
        fc.pre(rate.cents > 0);
        const days = Number((BigInt(balance) * BigInt(rate.days)) / BigInt(rate.cents));
        expect(runOf(undated(balance), rate).lasts).toBe(days);
      }),
      options,
    );
  });

  test('a lot lapses with what the days before could not use, and the next goes on from there', () => {
    const held: Held[] = [
      { cents: 7000, lapses: 30, lot: 0 },
      { cents: 5000, lapses: 305, lot: 1 },
    ];
    const run = runOf(held, { cents: 180, days: 1 });
    expect(run.lapses).toEqual([{ day: 30, cents: 7000 - 30 * 180, lot: 0 }]);
    expect(run.lasts).toBe(30 + Math.floor(5000 / 180));
    expect([leftOn(run, 29), leftOn(run, 30), leftOn(run, 31)]).toEqual([12_000 - 29 * 180, 5000, 5000 - 180]);
  });

  test('what is used up on the very day on which it would lapse is not lost', () => {
    expect(runOf([{ cents: 300, lapses: 3, lot: 0 }], { cents: 100, days: 1 })).toMatchObject({ lapsed: 0, lasts: 3 });
    expect(runOf([{ cents: 301, lapses: 3, lot: 0 }], { cents: 100, days: 1 })).toMatchObject({ lapsed: 1, lasts: 3 });
  });
});

describe('what belongs to which purchase', () => {
  const lot = (age: number, amount: number, left?: number) => ({ day: ON - age, amount, left });
  const held = (balance: number, ...lots: ReturnType<typeof lot>[]) => holdingOf({ on: ON, balance, lots }, rules.term);

  test('where nothing is told the newest hold the balance, and what lapses first comes first', () => {
    expect(held(6000, lot(10, 5000), lot(300, 5000)).held).toEqual([
      { cents: 1000, lapses: 65, lot: 1 },
      { cents: 5000, lapses: 355, lot: 0 },
    ]);
  });

  test('what is told is taken first; more balance than purchases belongs to none', () => {
    expect(held(9000, lot(10, 5000), lot(300, 5000, 200)).held.map(({ cents, lot }) => [cents, lot])).toEqual([
      [200, 1],
      [5000, 0],
      [3800, undefined],
    ]);
  });

  test('where more is told than there is, the oldest holds less, and it is told by how much', () => {
    expect(held(4000, lot(300, 5000, 3000), lot(10, 5000, 2000))).toMatchObject({
      over: 1000,
      held: [
        { cents: 2000, lot: 0 },
        { cents: 2000, lot: 1 },
      ],
    });
  });

  test('what has lapsed by then, or is still to be bought, holds nothing; nor does a balance below zero', () => {
    expect(held(100, lot(365, 5000), lot(-1, 5000)).held).toEqual([{ cents: 100, lapses: Infinity, lot: undefined }]);
    expect(held(100, lot(364, 5000)).held).toEqual([{ cents: 100, lapses: 1, lot: 0 }]);
    expect(held(-700, lot(10, 5000)).held).toEqual([]);
  });
});

test('what is stated is spread in both directions, exactly', () => {
  const stated = { cents: 1001, per: 30 as const, spread: 33 };
  expect(burnOf({ stated, counted: undefined })).toEqual({
    low: { cents: 1001 * 67, days: 3000 },
    typical: { cents: 1001, days: 30 },
    high: { cents: 1001 * 133, days: 3000 },
  });
});
