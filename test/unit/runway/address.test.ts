import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFragment, readPlan } from '../../../src/runway/address.ts';
import { isoDay } from '../../../src/runway/calendar.ts';
import type { Plan } from '../../../src/runway/plan.ts';
import { anyPlan, ON } from './plans.ts';

const otherwise: Plan = {
  ...{ on: ON, balance: 12_000, lots: [{ day: ON - 10, amount: 500, left: 500 }], counted: undefined },
  stated: { cents: 180, per: 1, spread: 40 },
};

test('any plan comes back as it was, on another day too', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const sound = { ...plan, lots: plan.lots.filter(({ day }) => day <= ON) };
      const read = readPlan(`#${planFragment(sound)}`, { ...otherwise, on: ON + 77 });
      expect(read).toEqual({ plan: sound, dropped: [], isTold: true });
    }),
    { seed: 20_261_126 },
  );
});

test('of a file the three rates ride along, and come back', () => {
  const counted = { low: { cents: 70, days: 7 }, typical: { cents: 450, days: 30 }, high: { cents: 300, days: 7 } };
  const fragment = planFragment({ ...otherwise, counted });
  expect(fragment).toBe(
    'runway=on.20261126~balance.12000~lot.10-500-500~burn.180~per.1~spread.40~low.70-7~typical.450-30~high.300-7',
  );
  expect(readPlan(fragment, otherwise).plan.counted).toEqual(counted);
});

test('a link that was written by hand need not name a day, and its purchases are counted from today', () => {
  const { plan, dropped } = readPlan('#runway=balance.-500~burn.300~per.30~lot.330-5000', otherwise);
  expect(dropped).toEqual([]);
  expect(plan).toMatchObject({ on: ON, balance: -500, stated: { cents: 300, per: 30, spread: 40 } });
  expect(plan.lots.map(({ day, amount, left }) => [isoDay(day), amount, left])).toEqual([
    ['2025-12-31', 5000, undefined],
  ]);
});

test('a link with a balance and no purchases has none; one that is about spending alone keeps those of the example', () => {
  expect(readPlan('#runway=balance.500', otherwise).plan.lots).toEqual([]);
  expect(readPlan('#runway=burn.500', otherwise).plan.lots).toEqual(otherwise.lots);
});

test.each([
  'balance.99999999999',
  'balance.5-5',
  'burn.-5',
  'per.7',
  'spread.101',
  'lot.10',
  'lot.10-0',
  'lot.10-500-501',
  'lot.-1-500',
  'on.20261340',
  'note.my',
  '<b>',
  'low.5-7',
])('“%s” is dropped, and it is told', (part) => {
  const { plan, dropped, isTold } = readPlan(`#runway=${part}`, otherwise);
  expect([plan, isTold]).toEqual([otherwise, true]);
  expect(dropped.length).toBeGreaterThan(0);
});

test('rates that contradict each other are not used', () => {
  expect(readPlan('runway=low.9-1~typical.5-1~high.7-1', otherwise).plan.counted).toBeUndefined();
});

test('no more purchases are taken than the page asks for', () => {
  const { plan, dropped } = readPlan(`runway=${'lot.1-500~'.repeat(30)}`, otherwise);
  expect([plan.lots.length, dropped.length]).toEqual([20, 10]);
});

test('a fragment about something else is none of its business', () => {
  expect(readPlan('#plan=average.5', otherwise)).toEqual({ plan: otherwise, dropped: [], isTold: false });
});
