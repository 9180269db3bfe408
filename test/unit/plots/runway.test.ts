import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNWAY_HEIGHT, RUNWAY_WIDTH, runwayPicture } from '../../../src/plots/runway.ts';
import { forecastOf } from '../../../src/runway/forecast.ts';
import { leftOn } from '../../../src/runway/run.ts';
import { tableOf } from '../../../src/runway/table.ts';
import { anyPlan, ON, rules } from '../runway/plans.ts';

const placesIn = (path: string): number[][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('nothing of any forecast lies outside of its box, or is no number', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { low, typical, high, band, lapses, days } = runwayPicture(forecastOf(plan, rules));
      for (const path of [low, typical, high, band]) {
        expect(path).not.toMatch(/NaN|Infinity|undefined/);
        const outside = placesIn(path).filter(
          ([x = 0, y = 0]) => x < 0 || x > RUNWAY_WIDTH || y < -0.1 || y > RUNWAY_HEIGHT + 0.1,
        );
        expect(outside).toEqual([]);
      }
      for (const { x } of [...lapses, ...days]) expect(x >= 0 && x <= 100).toBe(true);
      expect(days.length).toBeLessThanOrEqual(5);
    }),
    { seed: 20_261_126, numRuns: 200 },
  );
});

test('the table has the numbers of the picture: few rows, and each day on which something lapses or ends', () => {
  const plan = {
    ...{ on: ON, balance: 12_000, counted: undefined, stated: { cents: 180, per: 1 as const, spread: 40 } },
    lots: [
      { day: ON - 335, amount: 10_000, left: 7000 },
      { day: ON - 60, amount: 5000, left: 5000 },
    ],
  };
  const forecast = forecastOf(plan, rules);
  const rows = tableOf(forecast);
  expect(rows.length).toBeLessThanOrEqual(15);
  expect(rows[0]).toEqual({ day: 0, left: { low: 12_000, typical: 12_000, high: 12_000 }, lapses: 0 });
  expect(rows.find(({ day }) => day === 30)).toMatchObject({ left: { typical: 5000 }, lapses: 1600 });
  expect(rows.at(-1)?.left).toEqual({ low: 0, typical: 0, high: 0 });
  for (const { day, left } of rows) expect(left.typical).toBe(leftOn(forecast.runs.typical, day));
});
