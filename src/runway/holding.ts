/** What of a balance belongs to which lot, and when each lapses. */
import { lapseOf, type Term } from './calendar.ts';
import type { Lot, Plan } from './plan.ts';

/** A part of the balance. */
export interface Held {
  /** In cents, more than 0. */
  cents: number;
  /** Days from the first to the one on which it can no longer be used; Infinity where no lot is known to which it belongs. */
  lapses: number;
  /** Which lot of the plan it is. */
  lot: number | undefined;
}

export interface Holding {
  /** In the order in which they are used: what lapses first goes first. */
  held: Held[];
  /** Cents by which what is said to be left of the lots passes the balance. */
  over: number;
}

/** Whether a lot counts: it was bought by then, and can still be used. */
export function stateOf({ day }: Pick<Lot, 'day'>, on: number, term: Term): 'held' | 'future' | 'ended' {
  if (day > on) return 'future';
  return lapseOf(day, term) <= on ? 'ended' : 'held';
}

/**
 * Older lots are used first. So what is not told of them is the newest; and where more is told than there is, the oldest
 * holds less. A balance below zero holds nothing.
 */
export function holdingOf({ on, balance, lots }: Pick<Plan, 'on' | 'balance' | 'lots'>, term: Term): Holding {
  const counted = lots
    .map((lot, index) => ({ ...lot, index }))
    .filter((lot) => stateOf(lot, on, term) === 'held')
    .sort((a, b) => a.day - b.day);
  const told = counted.reduce((sum, { left = 0 }) => sum + left, 0);
  let rest = Math.max(0, balance) - told;
  const over = Math.max(0, -rest);
  let missing = over;
  const oldestFirst = counted.map((lot) => {
    const less = Math.min(missing, lot.left ?? 0);
    missing -= less;
    return { ...lot, cents: (lot.left ?? 0) - less };
  });
  rest = Math.max(0, rest);
  for (const lot of [...oldestFirst].reverse()) {
    if (lot.left !== undefined) continue;
    lot.cents = Math.min(rest, lot.amount);
    rest -= lot.cents;
  }
  const known = oldestFirst.map(({ cents, day, index }): Held => ({
    cents,
    lapses: lapseOf(day, term) - on,
    lot: index,
  }));
  const all: Held[] = [...known, { cents: rest, lapses: Infinity, lot: undefined }];
  return { held: all.filter(({ cents }) => cents > 0), over };
}
