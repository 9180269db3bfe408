/** A month in rows, a day each: the numbers of the picture. */
import { MINUTES } from './plan.ts';
import type { Month } from './simulate.ts';

export interface Day {
  /** The first is 1. */
  day: number;
  /** Cents: the lowest balance, the one at the end, bought automatically and by hand, spent. */
  low: number;
  end: number;
  auto: number;
  hand: number;
  spent: number;
  /** Purchases that failed. */
  failed: number;
  /** Minutes within outages. */
  out: number;
}

const DAY = 1440;

/** Of hundreds of numbers, in the time that a moving slider leaves. */
function lowestOf(balances: Float64Array): number {
  let low = Infinity;
  for (const balance of balances) if (balance < low) low = balance;
  return low;
}

export function daysOf(month: Month): Day[] {
  const { step, balances, asked, refusedUntil } = month;
  const inDay = DAY / step;
  const days = Array.from({ length: MINUTES / DAY }, (_, day): Day => {
    const [from, to] = [day * inDay, (day + 1) * inDay];
    const within = (until: Float64Array): number => (until[to] ?? 0) - (until[from] ?? 0);
    return {
      ...{ day: day + 1, low: lowestOf(balances.subarray(from, to + 1)), end: balances[to] ?? 0 },
      ...{ spent: within(asked) - within(refusedUntil), auto: 0, hand: 0, failed: 0, out: 0 },
    };
  });
  for (const { at, kind, amount } of month.purchases) {
    const day = days[Math.floor(at / DAY)];
    if (day) day[kind] += kind === 'failed' ? 1 : amount;
  }
  for (const { from, to } of month.outages)
    for (let at = Math.floor(from / DAY); at * DAY < to; at += 1) {
      const day = days[at];
      if (day) day.out += Math.min((at + 1) * DAY, to) - Math.max(at * DAY, from);
    }
  return days;
}
