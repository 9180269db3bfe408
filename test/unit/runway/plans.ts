/** Plans for the tests: any at all, and what the seller holds. */
import fc from 'fast-check';
import { dayAt } from '../../../src/runway/calendar.ts';
import type { Rules } from '../../../src/runway/forecast.ts';
import type { Lot, Plan, Rate } from '../../../src/runway/plan.ts';

export const rules: Rules = { minimum: 500, term: { count: 1, unit: 'year' }, termSaid: '1 year' };

/** 26 November 2026. */
export const ON = dayAt(2026, 11, 26) ?? 0;

export const anyRate: fc.Arbitrary<Rate> = fc.record({
  cents: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 10_000_000 })),
  days: fc.constantFrom(1, 7, 30, 100, 3000, 37),
});

const anyLot: fc.Arbitrary<Lot> = fc
  .record({
    age: fc.integer({ min: -30, max: 500 }),
    amount: fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 1_000_000_000 })),
    part: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  .map(({ age, amount, part }) => ({
    ...{ day: ON - age, amount },
    left: part === null ? undefined : Math.floor((amount * part) / 100),
  }));

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  on: fc.constant(ON),
  balance: fc.oneof(fc.integer({ min: -5000, max: 50_000 }), fc.integer({ min: 0, max: 1_000_000_000 })),
  lots: fc.array(anyLot, { maxLength: 8 }),
  stated: fc.record({
    cents: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1_000_000_000 })),
    per: fc.constantFrom(1 as const, 30 as const),
    spread: fc.integer({ min: 0, max: 100 }),
  }),
  counted: fc.constant(undefined),
});
