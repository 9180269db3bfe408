import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviceFor } from '../../../src/recharge/advice.ts';
import { roundUp } from '../../../src/recharge/round.ts';
import type { Plan } from '../../../src/recharge/plan.ts';
import { simulate } from '../../../src/recharge/simulate.ts';
import { worstOf } from '../../../src/recharge/worst.ts';
import { anyPlan, rules, steady } from './plans.ts';

/** The plan with what is advised for it, and enough to begin with that nothing is missing before the first purchase. */
function advised(plan: Plan): Plan {
  const { threshold, amount, limit } = adviceFor(plan, rules) ?? plan;
  return { ...plan, threshold, amount, limit, limited: true, auto: true, balance: Math.max(plan.balance, threshold) };
}

test('who follows the advice is never without service, and the limit does not stop a normal month', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const shape = plan.shape === 'loop' ? 'office' : plan.shape;
      // What lands within a step is there only after it.
      const landing = Math.max(10, plan.landing);
      const month = simulate(advised({ ...plan, shape, landing, failure: 0 }), rules, 5);
      expect(month.refused).toBe(0);
      expect(month.limitAt).toBeUndefined();
    }),
    { seed: 20_260_131, numRuns: 25 },
  );
});

test('one purchase that fails is bridged at the peak', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const plan = advised({ ...steady, shape: 'office', peak: 900, failure: 10, seed, notice: 600 });
    const month = simulate(plan, rules);
    const kinds = month.purchases.map(({ kind }) => kind).join(' ');
    if (kinds.includes('failed') && !kinds.includes('failed failed')) expect(month.refused, `seed ${seed}`).toBe(0);
  }
});

test('the figures of the rule of thumb', () => {
  // Twenty an hour at the peak, two hours to notice, ten minutes for each of two purchases to land.
  expect(adviceFor({ ...steady, shape: 'office', average: 500, peak: 2000 }, rules)).toEqual({
    threshold: 4700,
    amount: 84_000,
    limit: 450_000,
    bridge: 140,
    because: 'days',
    month: 360_000,
    full: (2000 * 140) / 60,
  });
});

test('nobody is told to hold more than a month spends, and a failed payment is bridged all the same', () => {
  const tester: Plan = { ...steady, shape: 'office', average: 2, peak: 200, failure: 30, notice: 1440 };
  const advice = adviceFor(tester, rules);
  expect(advice?.threshold).toBe(roundUp(advice?.month ?? 0));
  expect(advice?.full).toBeGreaterThan(advice?.month ?? Infinity);
  for (let seed = 0; seed < 20; seed += 1) expect(simulate(advised({ ...tester, seed }), rules).refused).toBe(0);
});

test.each([
  ['the seller', { average: 1, peak: 1 }, 'minimum', 500],
  ['the landing', { average: 10, peak: 2000, shape: 'office', landing: 60 }, 'landing', 4000],
] as const)('the amount may be decided by %s', (_who, change, because, amount) => {
  expect(adviceFor({ ...steady, ...change }, rules)).toMatchObject({ because, amount });
});

test('nothing is advised where nothing is spent', () => {
  expect(adviceFor({ ...steady, average: 0 }, rules)).toBeUndefined();
});

test.each([
  [0, 0],
  [1, 100],
  [4667, 4700],
  [9999, 10_000],
  [123_400, 130_000],
])('%i cents are rounded up to %i', (cents, rounded) => {
  expect(roundUp(cents)).toBe(rounded);
});

test('a loop costs what it spends until it is noticed, or what there is and the limit', () => {
  const plan: Plan = { ...steady, loop: 10_000, limited: true, limit: 50_000, landing: 0, amount: 20_000 };
  const noticed = worstOf(plan, rules, true, 120);
  expect(noticed.spent).toBeLessThanOrEqual(20_000);
  expect(worstOf(plan, rules, true, 43_200)).toMatchObject({ bought: 50_000, spent: 51_000 });
  const free = worstOf(plan, rules, false, 43_200);
  expect(free.spent).toBeGreaterThan(6_000_000);
  expect(worstOf(plan, rules, false, 0)).toEqual({ bought: 0, spent: 0, dry: undefined });
});
