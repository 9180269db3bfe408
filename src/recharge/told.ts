/** What the page tells of a month beside the verdict: the picture in words, and why each setting is advised. */
import { DAYS, MARGIN, type Advice } from './advice.ts';
import type { Day } from './days.ts';
import type { Figures } from './figures.ts';
import { peakOf, type Plan } from './plan.ts';
import type { Planner } from './schema.ts';
import type { Month } from './simulate.ts';
import { duration, fill, money, times, type Values } from './words.ts';

/** The picture in words. */
export function summaryOf(words: Planner['plot'], month: Month, days: readonly Day[]): string {
  const lowest = days.reduce((a, b) => (b.low < a.low ? b : a));
  const count = (kind: string): string => times(month.purchases.filter((each) => each.kind === kind).length);
  return fill(words.summary, {
    start: money(month.balances[0] ?? 0),
    ...{ low: money(lowest.low), day: String(lowest.day), end: money(month.left) },
    ...{ auto: count('auto'), hand: count('hand'), failed: count('failed') },
    ...{ outages: times(month.outages.length), down: duration(month.down) },
    ...{ bought: money(month.auto + month.hand), spent: money(month.spent) },
  });
}

/** The constants of the rules of thumb, for the sentences that tell them. */
export const RULES: Values = { days: String(DAYS), margin: String(MARGIN) };

/** Each setting that is advised: its value in cents, and the reasons. */
export interface Advised {
  field: 'threshold' | 'amount' | 'limit';
  value: number;
  why: string[];
}

export function advisedOf(words: Planner['advice'], plan: Plan, advice: Advice, figures: Figures): Advised[] {
  const { threshold, amount, limit, bridge, because, month, full } = advice;
  const values = {
    ...RULES,
    ...{ peak: money(peakOf(plan)), bridge: duration(bridge), landing: duration(plan.landing) },
    ...{ notice: duration(plan.notice), month: money(month), restore: money(threshold + amount), full: money(full) },
  };
  const held = threshold + amount;
  const lasts = (held / plan.average) * 60;
  const term = { held: money(held), lasts: duration(lasts), term: figures.termSaid };
  return [
    { field: 'threshold', value: threshold, why: [fill(full > month ? words.month : words.threshold, values)] },
    {
      field: 'amount',
      value: amount,
      why: [
        fill(words.amount[because], values),
        fill(words.restore, values),
        ...(lasts > figures.term ? [fill(words.term, term)] : []),
      ],
    },
    { field: 'limit', value: limit, why: [fill(words.limit, values)] },
  ];
}
