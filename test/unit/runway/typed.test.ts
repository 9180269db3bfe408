import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/runway/plan.ts';
import { planWith, readRow, typedOf } from '../../../src/runway/typed.ts';
import { NASTY } from '../hostile/strings.ts';
import { anyPlan, ON, rules } from './plans.ts';

const { term } = rules;
const row = (day: string, amount: string, left = '') => ({ key: 0, day, amount, left });
const plan: Plan = {
  ...{ on: ON, balance: 12_000, lots: [], counted: undefined },
  stated: { cents: 180, per: 1, spread: 40 },
};

test('any plan that is written into the fields is read from them as it was', () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      const lots = any.lots.filter(
        (lot) => readRow(typedOf({ ...any, lots: [lot] }).rows[0] ?? row('', ''), ON, term).lot,
      );
      const sound = { ...any, lots };
      expect(planWith(plan, typedOf(sound), term)).toEqual({ ...sound, stated: { ...sound.stated, per: 1 } });
    }),
    { seed: 20_261_126 },
  );
});

test.each([
  [row('2026-03-04', '50', '20'), { lot: { amount: 5000, left: 2000 } }],
  [row('4 Mar 2026', '$1,250.50'), { lot: { amount: 125_050, left: undefined } }],
  [row('someday', '50'), { lot: undefined, problems: { day: 'no-day' } }],
  [row('2026-11-27', '50'), { lot: undefined, problems: { day: 'future' } }],
  [row('2025-11-26', '50'), { lot: undefined, problems: { day: 'ended' } }],
  [row('2025-11-27', '50'), { problems: {} }],
  [row('2026-03-04', '-5'), { lot: undefined, problems: { amount: 'low' } }],
  [row('2026-03-04', '0'), { lot: undefined, problems: { amount: 'low' } }],
  [row('2026-03-04', '99999999999'), { lot: undefined, problems: { amount: 'high' } }],
  [row('2026-03-04', 'fifty'), { lot: undefined, problems: { amount: 'no-number' } }],
  [row('2026-03-04', '50', '50.01'), { lot: undefined, problems: { left: 'more-left' } }],
  [row('', ''), { lot: undefined, problems: {}, isUnfinished: false }],
  [row('2026-03-04', ''), { lot: undefined, problems: {}, isUnfinished: true }],
  [row('', '50'), { lot: undefined, problems: {}, isUnfinished: true }],
])('%j', (typed, read) => {
  expect(readRow(typed, ON, term)).toMatchObject(read);
});

test('what cannot be used leaves the last figure as it was', () => {
  for (const text of [...NASTY.filter((each) => /[a-z<]/i.test(each)), '', 'abc', '1e9', '--5'])
    expect(planWith(plan, { balance: text, burn: text, spread: text, rows: [row(text, text, text)] }, term)).toEqual(
      plan,
    );
});
