/**
 * A month, step by step: what is spent, what is bought, and when calls are refused since nothing is left.
 *
 * What an order brings and how long it takes depend on its number alone, not on when it is made. So with a higher
 * threshold each order is made earlier or at the same time, no less has been added at any moment, and never more is
 * refused. In cents, that is: hours without service may be more, when calls that are saved by day are missing at night.
 *
 * The balance ends at nothing here; in truth a few more calls may go through.
 */
import { buyerOf, CAUSES, type Cause, type Order } from './buyer.ts';
import type { Plan, Rules } from './plan.ts';
import { askedUntil, ratesOf } from './traffic.ts';

/** Minutes of one step, where nothing else is said. */
export const STEP = 5;

/** A purchase that was added or failed in the minute `at`. */
export type Purchase = Pick<Order, 'kind' | 'amount' | 'at'>;

/** Minutes since the month began. */
export interface Outage {
  from: number;
  to: number;
}

export interface Month {
  /** Minutes of one step. */
  step: number;
  /** Cents at the end of each step; the first entry is the beginning. */
  balances: Float64Array;
  /** Cents asked for, and cents refused, until the end of each step; the first entries are 0. */
  asked: Float64Array;
  refusedUntil: Float64Array;
  purchases: Purchase[];
  outages: Outage[];
  /** The minute from which the limit let nothing more be bought although it was wanted. */
  limitAt: number | undefined;
  /** Orders that were made, those included that failed or are still on their way. */
  orders: number;
  /** Cents in the whole month: added automatically, added by hand, spent, refused, and left at its end. */
  auto: number;
  hand: number;
  spent: number;
  refused: number;
  left: number;
  /** Minutes in which calls were refused; a step in which half was refused counts half. */
  down: number;
  /** Cents that were refused, by the reason why there was nothing left. */
  why: Record<Cause, number>;
}

/**
 * @param step minutes; divides an hour. An order is made and added at the end of a step, so with two sizes of step, what is
 *   spent differs at most by twice the larger one at the highest rate, for each order and once more
 * @param rates cents an hour, where they are not those of the plan; the month is as long as they are
 */
export function simulate(plan: Plan, rules: Rules, step = STEP, rates = ratesOf(plan)): Month {
  const asked = askedUntil(rates, step);
  const steps = asked.length - 1;
  const buy = buyerOf(plan, rules);
  const month: Month = {
    ...{ step, asked, balances: new Float64Array(steps + 1), refusedUntil: new Float64Array(steps + 1) },
    ...{ purchases: [], outages: [], limitAt: undefined, orders: 0 },
    ...{ auto: 0, hand: 0, spent: 0, refused: 0, left: plan.balance, down: 0 },
    why: Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>,
  };
  let order: Order | undefined;
  let isSettled = false;
  month.balances[0] = month.left;

  for (let at = 0; at < steps; at += 1) {
    const now = at * step;
    const end = now + step;
    if (order && !isSettled && order.at <= now) {
      settle(month, order, now);
      isSettled = true;
    }
    if (order && order.free <= now) order = undefined;

    const wanted = (asked[at + 1] ?? 0) - (asked[at] ?? 0);
    const missing = Math.max(0, wanted - month.left);
    month.left -= wanted - missing;
    if (missing > 0) {
      refuse(month, now, missing, wanted);
      month.why[order?.cause ?? (month.limitAt !== undefined ? 'limit' : plan.auto ? 'slow' : 'off')] += missing;
    }
    // Only a call makes a purchase: where nothing is spent, nothing is bought.
    if (!order && wanted > 0) {
      const next = buy(month.left, end);
      const isLimit = next === 'limit' || next?.cause === 'limit';
      if (isLimit) month.limitAt ??= end;
      if (next !== undefined && next !== 'limit') {
        order = next;
        isSettled = false;
        month.orders += 1;
      }
    }
    month.balances[at + 1] = month.left;
    month.refusedUntil[at + 1] = month.refused;
  }
  month.spent = (asked[steps] ?? 0) - month.refused;
  return month;
}

/** What an order brings is there, or it is known that it brings nothing. */
function settle(month: Month, { kind, amount }: Order, now: number): void {
  month.purchases.push({ kind, amount, at: now });
  if (kind === 'failed') return;
  month.left += amount;
  month[kind] += amount;
}

/** In a step that begins now, calls for so many cents are refused of those that were wanted. */
function refuse(month: Month, now: number, missing: number, wanted: number): void {
  const { step, outages } = month;
  month.refused += missing;
  month.down += (step * missing) / wanted;
  const last = outages.at(-1);
  if (last?.to === now) last.to = now + step;
  else outages.push({ from: now, to: now + step });
}
