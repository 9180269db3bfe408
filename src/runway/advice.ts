/** What to buy next, when, and how often, by rules of thumb that the page tells. */
import { roundUp } from '../recharge/round.ts';
import { spentIn, type Burn } from './plan.ts';
import type { Run } from './run.ts';

/** A purchase should last for so many days of typical spending. */
export const SUPPLY = 30;
/** It should be made so many days before busy days could use up the rest: purchases fail, and people are away. */
export const LEAD = 7;

export interface Advice {
  /** Cents to buy each time; the next time also what is below zero. */
  amount: number;
  next: number;
  /** Days until the next purchase should be made, 0 being at once. */
  wait: number;
  /** Days for which one lasts at typical spending. */
  every: number;
  /** What decides the amount: the days, or what the seller takes at least. */
  because: 'supply' | 'minimum';
  /** Cents of one purchase that would lapse at typical spending. */
  lost: number;
}

/**
 * @param owed cents below zero
 * @param minimum the smallest purchase, in cents
 * @param term days for which what is bought can be used
 * @returns nothing where nothing is spent
 */
export function adviceFor(
  burn: Burn,
  high: Pick<Run, 'lasts'>,
  { owed, minimum, term }: { owed: number; minimum: number; term: number },
): Advice | undefined {
  const { typical } = burn;
  if (typical.cents === 0) return undefined;
  const supply = roundUp(spentIn(typical, SUPPLY));
  const amount = Math.max(minimum, supply);
  return {
    amount,
    next: Math.max(amount, roundUp(amount + owed)),
    wait: Math.max(0, (high.lasts ?? 0) - LEAD),
    every: Math.floor((amount * typical.days) / typical.cents),
    because: supply < minimum ? 'minimum' : 'supply',
    lost: Math.max(0, amount - spentIn(typical, term)),
  };
}
