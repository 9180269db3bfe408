/** What a plan in the address may hold. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPlan } from '../../../src/islands/leave-plan.ts';
import { planFragment } from '../../../src/recharge/address.ts';
import { steady } from '../recharge/plans.ts';

let shown: string[] = [];
beforeEach(() => {
  shown = [];
  vi.stubGlobal('history', { replaceState: (_state: null, _unused: '', url: string) => shown.push(url) });
});
afterEach(() => vi.unstubAllGlobals());

test('a plan may stand in the address', () => {
  showPlan(planFragment(steady));
  expect(shown).toEqual([`#${planFragment(steady)}`]);
});

test.each(['', 'plan=', 'plan=my words', 'plan=average.5&note=my', 'plan=note.My', 'a=product.api', 'plan=x.1/../'])(
  '“%s” may not',
  (fragment) => {
    expect(() => showPlan(fragment)).toThrow('may not leave');
    expect(shown).toEqual([]);
  },
);

test('a browser that refuses leaves the address as it was', () => {
  vi.stubGlobal('history', {
    replaceState: () => {
      throw new DOMException('too often', 'SecurityError');
    },
  });
  expect(() => showPlan('plan=average.5')).not.toThrow();
});
