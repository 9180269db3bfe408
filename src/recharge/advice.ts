/** What a plan should be, by rules of thumb that its page tells. */
import { HOURS, peakOf, type Plan, type Rules } from './plan.ts';
import { roundUp } from './round.ts';

/** A purchase should last for so many days of the average: fewer, larger ones. */
export const DAYS = 7;
/** The limit stands above what a month spends: a busier month than this many percent more is stopped. */
export const MARGIN = 25;

export interface Advice {
  /** All in cents. */
  threshold: number;
  amount: number;
  limit: number;
  /** Minutes that the threshold has to last at the peak: a purchase fails, somebody notices, the next one lands. */
  bridge: number;
  /** Which of three reasons decides the amount: the days, what the seller takes at least, or the time that one takes to land. */
  because: 'days' | 'minimum' | 'landing';
  /** Cents that a month spends at the average. */
  month: number;
  /** Cents that would be spent at the peak meanwhile: the threshold, unless a whole month spends less. */
  full: number;
}

/** @returns nothing where nothing is spent */
export function adviceFor(plan: Plan, { minimum }: Rules): Advice | undefined {
  const { average, landing } = plan;
  if (average === 0) return undefined;
  const peak = peakOf(plan);
  const bridge = bridgeOf(plan);
  const month = average * HOURS;
  const full = (peak * bridge) / 60;
  // Nobody spends more while a purchase that failed is mended than in the whole month.
  const threshold = roundUp(Math.max(1, Math.min(full, month)));
  // One purchase is made at a time, so each has to last until the next one can land.
  const reasons = { days: average * 24 * DAYS, minimum, landing: (2 * peak * landing) / 60 };
  const because = (['days', 'minimum', 'landing'] as const).reduce((a, b) => (reasons[b] > reasons[a] ? b : a));
  const amount = roundUp(reasons[because]);
  // The month may end just after a purchase, with the threshold still to be filled at its beginning.
  const limit = roundUp(Math.max((month * (100 + MARGIN)) / 100, month + threshold + amount - plan.balance));
  return { threshold, amount, limit, bridge, because, month, full };
}

/** Minutes from a purchase that fails to the one that mends it: it fails, somebody notices, the next one lands. */
export function bridgeOf({ landing, notice }: Pick<Plan, 'landing' | 'notice'>): number {
  return 2 * landing + notice;
}
