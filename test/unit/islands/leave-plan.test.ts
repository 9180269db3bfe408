/** What a plan in the address may hold. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPlan } from '../../../src/islands/leave-plan.ts';
import { planFragment } from '../../../src/recharge/address.ts';
import { planFragment as runwayFragment } from '../../../src/runway/address.ts';
import { steady } from '../recharge/plans.ts';

let shown: string[] = [];
beforeEach(() => {
  shown = [];
  vi.stubGlobal('history', { replaceState: (_state: null, _unused: '', url: string) => shown.push(url) });
});
afterEach(() => vi.unstubAllGlobals());

test('a plan may stand in the address, and so may a forecast', () => {
  const forecast = runwayFragment({
    ...{ on: 20_783, balance: -500, lots: [{ day: 20_700, amount: 5000, left: 20 }], counted: undefined },
    stated: { cents: 180, per: 30, spread: 40 },
  });
  for (const fragment of [planFragment(steady), forecast]) showPlan(fragment);
  expect(shown).toEqual([`#${planFragment(steady)}`, `#${forecast}`]);
});

test.each([
  '',
  'plan=',
  'plan=my words',
  'plan=average.5&note=my',
  'plan=note.My',
  'a=product.api',
  'plan=x.1/../',
  'runway=',
  'runway=file.usage',
  'runway=lot.1-2-3-4',
  'runway=balance.5&note=my',
])('“%s” may not', (fragment) => {
  expect(() => showPlan(fragment)).toThrow('may not leave');
  expect(shown).toEqual([]);
});

test('a browser that refuses leaves the address as it was', () => {
  vi.stubGlobal('history', {
    replaceState: () => {
      throw new DOMException('too often', 'SecurityError');
    },
  });
  expect(() => showPlan('plan=average.5')).not.toThrow();
});
