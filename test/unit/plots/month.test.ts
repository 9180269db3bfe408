import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BALANCE_HEIGHT, MONEY_HEIGHT, pictureOf } from '../../../src/plots/month.ts';
import { scaleOf } from '../../../src/plots/scale.ts';
import { simulate } from '../../../src/recharge/simulate.ts';
import { anyPlan, rules, steady } from '../recharge/plans.ts';

/** The places of a path: right and down, as far as they are not told by one number alone. */
const placesIn = (path: string): number[][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('nothing of any month lies outside of its box, or is no number', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { balance, money } = pictureOf(plan, simulate(plan, rules, 30));
      for (const [path, height] of [
        [balance.line, BALANCE_HEIGHT],
        [balance.area, BALANCE_HEIGHT],
        [balance.outages, BALANCE_HEIGHT],
        [money.spent, MONEY_HEIGHT],
        [money.bought, MONEY_HEIGHT],
      ] as const) {
        expect(path).not.toMatch(/NaN|Infinity|undefined/);
        const outside = placesIn(path).filter(([x = 0, y = 0]) => x < 0 || x > 722 || y < -0.1 || y > height + 0.1);
        expect(outside).toEqual([]);
      }
      for (const x of [...balance.hand, ...balance.failed]) expect(x >= 0 && x <= 100).toBe(true);
      for (const y of [balance.threshold ?? 0, money.limit ?? 0]) expect(y >= 0 && y <= BALANCE_HEIGHT).toBe(true);
    }),
    { seed: 20_260_131, numRuns: 40 },
  );
});

test('the lowest moment of the month is in the curve, however short it was', () => {
  // Each gap is half an hour, between two hours.
  const month = simulate({ ...steady, landing: 45, threshold: 100 }, rules);
  const lowest = Math.max(...placesIn(pictureOf(steady, month).balance.line).map(([, y = 0]) => y));
  expect(month.refused).toBeGreaterThan(0);
  expect(lowest).toBe(BALANCE_HEIGHT);
});

test.each([
  [0, 1],
  [1, 1],
  [999, 1000],
  [1000, 1000],
  [123_456, 140_000],
])('a scale up to %i ends at %i, with round figures on the way', (max, top) => {
  const { top: found, ticks, y } = scaleOf(max, 100);
  expect(found).toBe(top);
  expect(ticks.at(-1)).toBe(top);
  expect([y(0), y(top)]).toEqual([100, 0]);
});
