/** What a month comes to, in one sentence. */
import { bridgeOf } from './advice.ts';
import { CAUSES, type Cause } from './buyer.ts';
import { peakOf, type Plan } from './plan.ts';
import type { Month } from './simulate.ts';
import { dayOf, duration, money, type Values } from './words.ts';

/** Nothing is spent; all went well; all went well by luck; or why calls were refused. */
export const VERDICTS = ['idle', 'safe', 'fragile', ...CAUSES] as const;
export type Verdict = 'idle' | 'safe' | 'fragile' | Cause;

/** What a sentence about it can tell. */
export const VERDICT_GAPS = ['down', 'day', 'refused', 'bought', 'limit', 'threshold', 'lasts', 'bridge'] as const;

/** @returns which sentence fits, and what stands in its gaps */
export function verdictOf(plan: Plan, month: Month): { verdict: Verdict; values: Values } {
  const bridge = bridgeOf(plan);
  const peak = peakOf(plan);
  const lasts = peak === 0 ? Infinity : (plan.threshold / peak) * 60;
  const verdict = kindOf(month, plan.auto && lasts < bridge);
  const first = (verdict === 'limit' ? month.limitAt : month.outages[0]?.from) ?? 0;
  return {
    verdict,
    values: {
      down: duration(month.down),
      day: String(dayOf(first)),
      refused: money(month.refused),
      bought: money(month.auto + month.hand),
      limit: money(plan.limit),
      threshold: money(plan.threshold),
      lasts: Number.isFinite(lasts) ? duration(lasts) : '',
      bridge: duration(bridge),
    },
  };
}

/** @param isThin one purchase that fails at the peak would not be bridged: what held was not put to the test */
function kindOf({ asked, refused, why }: Month, isThin: boolean): Verdict {
  if (asked.at(-1) === 0) return 'idle';
  if (refused > 0) return CAUSES.reduce((a, b) => (why[b] > why[a] ? b : a));
  return isThin ? 'fragile' : 'safe';
}
