/** Plans for the tests: any at all, and one to start from. */
import fc from 'fast-check';
import { SHAPES, type Plan, type Rules } from '../../../src/recharge/plan.ts';

export const rules: Rules = { minimum: 500 };

/** Two dollars an hour without a change, ten to begin with, twenty more below five; nothing fails and nothing limits. */
export const steady: Plan = {
  ...{ average: 200, peak: 200, shape: 'steady', loop: 0 },
  ...{ balance: 1000, auto: true, threshold: 500, amount: 2000, limited: false, limit: 0 },
  ...{ landing: 10, failure: 0, notice: 120, byHand: false, seed: 1 },
};

const upTo = (max: number) => fc.oneof(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: Math.min(max, 300) }));

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  average: upTo(20_000),
  peak: upTo(200_000),
  shape: fc.constantFrom(...SHAPES),
  loop: upTo(500_000),
  balance: upTo(500_000),
  auto: fc.boolean(),
  threshold: upTo(500_000),
  amount: fc.integer({ min: 500, max: 500_000 }),
  limited: fc.boolean(),
  limit: upTo(5_000_000),
  landing: fc.integer({ min: 0, max: 3000 }),
  failure: fc.integer({ min: 0, max: 100 }),
  notice: fc.integer({ min: 0, max: 10_000 }),
  byHand: fc.boolean(),
  seed: fc.integer({ min: 0, max: 9999 }),
});
