import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOURS, MINUTES, peakOf, type Plan } from '../../../src/recharge/plan.ts';
import { simulate, type Month } from '../../../src/recharge/simulate.ts';
import { anyPlan, rules, steady } from './plans.ts';

/** Coarse steps: what holds, holds for every size. */
const STEP = 30;
const options = { seed: 20_260_131, numRuns: 60 };
const holds = (sentence: (plan: Plan) => void): void => fc.assert(fc.property(anyPlan, sentence), options);
const added = ({ auto, hand }: Month): number => auto + hand;

describe('of any plan', () => {
  test('money is conserved to the cent, and is in whole cents at every step', () => {
    holds((plan) => {
      const month = simulate(plan, rules, STEP);
      expect(plan.balance + added(month)).toBe(month.spent + month.left);
      expect(month.spent + month.refused).toBe(month.asked.at(-1));
      expect(month.balances.every((cents) => Number.isInteger(cents) && cents >= 0)).toBe(true);
      const settled = month.purchases.filter(({ kind }) => kind !== 'failed');
      expect(settled.reduce((sum, { amount }) => sum + amount, 0)).toBe(added(month));
      expect(Object.values(month.why).reduce((sum, cents) => sum + cents, 0)).toBe(month.refused);
    });
  });

  test('automatic purchases never pass the monthly limit, and none is too small', () => {
    holds((plan) => {
      const { auto, purchases } = simulate({ ...plan, auto: true, limited: true }, rules, STEP);
      expect(auto).toBeLessThanOrEqual(plan.limit);
      expect(purchases.filter(({ amount }) => amount < rules.minimum)).toEqual([]);
    });
  });

  test('a higher threshold never causes more to be refused, with the same seed', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 200_000 }), (plan, more) => {
        const low = simulate(plan, rules, STEP);
        const high = simulate({ ...plan, threshold: plan.threshold + more }, rules, STEP);
        // At any moment, not only at the end.
        expect(high.refusedUntil.every((cents, at) => cents <= (low.refusedUntil[at] ?? 0))).toBe(true);
        // Where every hour is alike time is money, but for the cents to which a step is rounded.
        const inStep = (plan.average * STEP) / 60;
        if (plan.shape === 'steady' && inStep > 50)
          expect(high.down).toBeLessThanOrEqual(low.down * (1 + 2 / inStep) + 1e-6);
      }),
      { ...options, numRuns: 120 },
    );
  });

  test('hours without service may be more with a higher threshold: what is saved by day is missing at night', () => {
    const plan: Plan = {
      ...{ ...steady, average: 200, peak: 1500, shape: 'office', threshold: 700, amount: 4500, seed: 3447 },
      ...{ limited: true, limit: 64_000, landing: 180, failure: 30, notice: 300 },
    };
    const [low, high] = [700, 1200].map((threshold) => simulate({ ...plan, threshold }, rules, STEP));
    expect(high?.refused).toBe(low?.refused);
    expect(high?.down).toBeGreaterThan((low?.down ?? 0) + 60);
  });

  test('a rate of nothing buys nothing, whatever else is set', () => {
    holds((plan) => {
      const shape = plan.shape === 'loop' ? 'office' : plan.shape;
      const month = simulate({ ...plan, average: 0, shape }, rules, STEP);
      expect(month).toMatchObject({ orders: 0, auto: 0, hand: 0, spent: 0, refused: 0, down: 0, left: plan.balance });
    });
  });

  test('the size of the steps changes what is spent by no more than is stated', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(1, 5, 10, 15), fc.constantFrom(20, 30, 60), (plan, fine, coarse) => {
        const [a, b] = [simulate(plan, rules, fine), simulate(plan, rules, coarse)];
        const highest = Math.max(peakOf(plan), plan.shape === 'loop' ? plan.loop : 0);
        const bound = ((2 * coarse * highest) / 60) * (Math.max(a.orders, b.orders) + 1);
        expect(Math.abs(a.spent - b.spent)).toBeLessThanOrEqual(bound + 1);
      }),
      { ...options, numRuns: 40 },
    );
  });

  test('the same plan gives the same month, and another seed may give another', () => {
    const plan: Plan = { ...steady, shape: 'spiky', average: 100, peak: 2000, failure: 50 };
    expect(simulate(plan, rules)).toEqual(simulate(plan, rules));
    const months = [1, 2, 3, 4].map((seed) => simulate({ ...plan, seed }, rules).purchases.length);
    expect(new Set(months).size).toBeGreaterThan(1);
  });

  test('the largest numbers that can be set are done with in steps, not in purchases', () => {
    const plan: Plan = { ...steady, average: 1e7, peak: 1e8, balance: 0, threshold: 1e9, amount: 500, landing: 0 };
    const { orders, spent, left } = simulate(plan, rules);
    expect(orders).toBeLessThanOrEqual(MINUTES / 5);
    expect(Number.isSafeInteger(spent + left)).toBe(true);
  });
});

describe('a steady burn, as it is worked out by hand', () => {
  /** Ten dollars until five is reached; then twenty last ten hours each. */
  const firstAt = ((steady.balance - steady.threshold) / steady.average) * 60;
  const every = (steady.amount / steady.average) * 60;

  test('is bought for when the threshold is passed, and then whenever one purchase is used up', () => {
    const { purchases } = simulate(steady, rules, 1);
    const expected = Math.ceil((MINUTES - firstAt - steady.landing) / every);
    expect(Math.abs(purchases.length - expected)).toBeLessThanOrEqual(1);
    purchases.forEach(({ at }, index) => {
      // Not below the threshold yet when it is just reached: a step later, and one more to be added.
      expect(Math.abs(at - (firstAt + steady.landing + index * every))).toBeLessThanOrEqual(2);
    });
  });

  test('spends rate times time, and refuses nothing while the threshold outlasts the landing', () => {
    expect(simulate(steady, rules)).toMatchObject({ spent: steady.average * HOURS, refused: 0, down: 0, outages: [] });
  });

  test('without purchases it lasts as long as the balance', () => {
    const month = simulate({ ...steady, auto: false }, rules);
    expect(month.down).toBe(MINUTES - (steady.balance / steady.average) * 60);
    expect(month.outages).toEqual([{ from: 300, to: MINUTES }]);
    expect(month.why.off).toBe(month.refused);
  });

  test('with a limit it lasts as long as the balance and the limit', () => {
    const month = simulate({ ...steady, limited: true, limit: 20_000 }, rules);
    expect(month.auto).toBe(20_000);
    expect(month.down).toBe(MINUTES - ((1000 + 20_000) / 200) * 60);
    expect(month.why.limit).toBe(month.refused);
    expect(month.limitAt).toBeLessThan(month.outages[0]?.from ?? 0);
  });

  test('near the limit a smaller purchase is made, unless it would be too small', () => {
    const amounts = (limit: number): number[] =>
      simulate({ ...steady, limited: true, limit }, rules).purchases.map(({ amount }) => amount);
    expect(amounts(4500)).toEqual([2000, 2000, 500]);
    expect(amounts(4499)).toEqual([2000, 2000]);
  });

  test('a threshold below what the landing takes leaves a gap at each purchase', () => {
    const month = simulate({ ...steady, landing: 60, threshold: 100 }, rules, 1);
    const each = 60 - (100 / 200) * 60;
    expect(month.outages.length).toBeGreaterThan(60);
    for (const { from, to } of month.outages) expect(Math.abs(to - from - each)).toBeLessThanOrEqual(2);
    expect(month.why.slow).toBe(month.refused);
  });

  test('a purchase that fails stops the rest until somebody notices', () => {
    const month = simulate({ ...steady, failure: 100, byHand: true, notice: 600 }, rules, 1);
    const [first, second] = month.purchases;
    expect(first).toMatchObject({ kind: 'failed', amount: 2000 });
    expect(second?.kind).toBe('hand');
    // It is asked for at the end of the step in which somebody acts.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(600 + steady.landing + month.step);
    // Five dollars last two and a half hours; the failure was known after the first ten minutes.
    expect(month.outages[0]?.to).toBe(second?.at);
    expect(Math.abs((month.outages[0]?.from ?? 0) - (firstAt + 150))).toBeLessThanOrEqual(1);
    expect(month.auto).toBe(0);
  });

  test('by hand it goes on above the limit, which does not count such purchases', () => {
    const month = simulate({ ...steady, limited: true, limit: 2000, byHand: true }, rules);
    expect(month.auto).toBe(2000);
    expect(month.hand).toBeGreaterThan(20_000);
    // Each time, somebody has to notice first that calls have stopped.
    expect(month.outages.length).toBeGreaterThan(10);
  });
});
