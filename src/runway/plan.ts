/** What a forecast is made of. All money is in whole cents; days are counted from 1 January 1970, UTC. */

/** What was bought on one day and may still hold something. */
export interface Lot {
  day: number;
  /** What was bought, in cents. */
  amount: number;
  /** What is left of it, in cents; undefined where nobody knows. */
  left: number | undefined;
}

/** So many cents in so many days: exact, where cents a day would have to be rounded. */
export interface Rate {
  cents: number;
  days: number;
}

/** Spending on a quiet, a typical and a busy day, none below the one before. */
export interface Burn {
  low: Rate;
  typical: Rate;
  high: Rate;
}

export const PACES = ['low', 'typical', 'high'] as const;
export type Pace = (typeof PACES)[number];

/** Spending as somebody states it. */
export interface Stated {
  /** Cents in `per` days. */
  cents: number;
  /** A day, or a month of thirty. */
  per: 1 | 30;
  /** How far it may be off in either direction, in percent. */
  spread: number;
}

export interface Plan {
  /** The day whose balance this is, and from which all is counted. */
  on: number;
  /** In cents; below zero where more was spent than there was. */
  balance: number;
  lots: readonly Lot[];
  stated: Stated;
  /** As it was read from a file; it is used in place of what is stated. */
  counted: Burn | undefined;
}

/** Days of which the quietest and the busiest in a row are looked for. */
export const WEEK = 7;
/** More lots than this are not asked for, and not taken from a link. */
export const MOST_LOTS = 20;

export function burnOf({ stated: { cents, per, spread }, counted }: Pick<Plan, 'stated' | 'counted'>): Burn {
  const off = (percent: number): Rate => ({ cents: cents * (100 + percent), days: per * 100 });
  return counted ?? { low: off(-spread), typical: { cents, days: per }, high: off(spread) };
}

/** Cents in so many days, rounded up. */
export function spentIn({ cents, days }: Rate, count: number): number {
  return Math.ceil((cents * count) / days);
}

/** Whether the first spends less. */
export function isBelow(a: Rate, b: Rate): boolean {
  return a.cents * b.days < b.cents * a.days;
}
