/** What a plan for automatic purchases is made of. All money is in whole cents, all rates in cents an hour. */

/** Hours of the month that is simulated: thirty days, the first a Monday. */
export const HOURS = 720;
export const MINUTES = HOURS * 60;

/** How spending is spread over the month. */
export const SHAPES = ['steady', 'office', 'spiky', 'loop'] as const;
export type Shape = (typeof SHAPES)[number];

/** What is either so or not. */
export const FLAGS = ['auto', 'limited', 'byHand'] as const;

export interface Plan {
  /** Mean of the whole month, nights included, in cents an hour. */
  average: number;
  /** The busiest hour, in cents. Not below the average; steady traffic has no other than the average. */
  peak: number;
  shape: Shape;
  /** What a runaway loop spends, in cents an hour. */
  loop: number;
  /** What there is when the month begins, in cents. */
  balance: number;
  /** Whether purchases are made automatically at all. */
  auto: boolean;
  /** The balance below which one is made, in cents. */
  threshold: number;
  /** What one adds, in cents. */
  amount: number;
  /** Whether there is a monthly limit. */
  limited: boolean;
  /** The most that is bought automatically in the month, in cents. */
  limit: number;
  /** Minutes from a purchase to the new balance. */
  landing: number;
  /** The chance that an automatic purchase fails, in percent. */
  failure: number;
  /** Minutes until somebody notices that purchases or calls have stopped, and acts. */
  notice: number;
  /** Whether somebody also buys by hand then. */
  byHand: boolean;
  /** Which of the possible months: the same number gives the same month. */
  seed: number;
}

/** What the seller holds for all. */
export interface Rules {
  /** The smallest purchase, in cents. */
  minimum: number;
}

/** The busiest hour that the plan really has, in cents: one hour spends no less than the mean, and no more than the month. */
export function peakOf({ average, peak, shape }: Pick<Plan, 'average' | 'peak' | 'shape'>): number {
  return shape === 'steady' ? average : Math.min(Math.max(average, peak), average * HOURS);
}
