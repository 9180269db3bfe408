import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOURS, peakOf } from '../../../src/recharge/plan.ts';
import { askedUntil, LOOP_BEGINS, ratesOf } from '../../../src/recharge/traffic.ts';
import { anyPlan, steady } from './plans.ts';

test('the mean is the average that was set, and the busiest hour the peak', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const rates = ratesOf({ ...plan, shape: plan.shape === 'loop' ? 'office' : plan.shape });
      const mean = rates.reduce((sum, rate) => sum + rate, 0) / HOURS;
      const peak = peakOf({ ...plan, shape: plan.shape === 'loop' ? 'office' : plan.shape });
      expect(Math.abs(mean - plan.average)).toBeLessThanOrEqual(Math.max(1, plan.average) * 1e-3);
      expect(Math.abs(Math.max(...rates) - peak)).toBeLessThanOrEqual(1e-6 * Math.max(1, peak));
    }),
    { seed: 20_260_131, numRuns: 60 },
  );
});

test('a peak below the average, or above what the whole month spends, is taken as near as it can be', () => {
  expect(peakOf({ average: 100, peak: 50, shape: 'office' })).toBe(100);
  expect(peakOf({ average: 1, peak: 5000, shape: 'office' })).toBe(HOURS);
  expect(peakOf({ average: 100, peak: 900, shape: 'steady' })).toBe(100);
});

test('office hours are busy by day on working days', () => {
  const rates = ratesOf({ ...steady, shape: 'office', average: 100, peak: 600 });
  const monday = rates.slice(0, 24);
  expect(monday[10]).toBeGreaterThan(5 * (monday[3] ?? 0));
  // Saturday.
  expect(rates[5 * 24 + 10]).toBeLessThan((monday[10] ?? 0) / 4);
});

test('a loop begins one night and does not end', () => {
  const rates = ratesOf({ ...steady, shape: 'loop', loop: 5000 });
  expect(rates[LOOP_BEGINS - 1]).toBe(200);
  expect(rates.slice(LOOP_BEGINS).every((rate) => rate === 5000)).toBe(true);
});

test('what is asked for until a moment does not depend on the steps, and never goes back', () => {
  const rates = ratesOf({ ...steady, shape: 'spiky', average: 7, peak: 333 });
  const [fine, coarse] = [askedUntil(rates, 5), askedUntil(rates, 60)];
  expect(coarse).toEqual(fine.filter((_, at) => at % 12 === 0));
  expect(fine.every((cents, at) => Number.isInteger(cents) && cents >= (fine[at - 1] ?? 0))).toBe(true);
  expect(fine.at(-1)).toBe(7 * HOURS);
});
