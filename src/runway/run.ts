/** How a balance runs down at a steady rate, while parts of it lapse: worked out from one event to the next, without steps. */
import type { Held } from './holding.ts';
import type { Rate } from './plan.ts';

/** Something that could not be used in time. */
export interface Lapse {
  /** Days from the first. */
  day: number;
  cents: number;
  lot: number | undefined;
}

/** A corner of the curve: at that moment so much is left, in cents and their parts. A lapse has two on one day. */
export interface Corner {
  day: number;
  left: number;
}

export interface Run {
  /** Days that are covered in full; undefined where nothing is spent. */
  lasts: number | undefined;
  lapses: Lapse[];
  /** In cents, whole ones: together they are what there was. */
  spent: number;
  lapsed: number;
  left: number;
  corners: Corner[];
}

/**
 * The parts of the balance lie on a line, in the order in which they are used. A place on it moves on with what is spent, and
 * jumps to the end of a part that lapses. It is counted in parts of a cent, so many as the rate has days: nothing is rounded
 * on the way, and a higher rate is never behind a lower one.
 */
export function runOf(held: readonly Held[], { cents: speed, days: parts }: Rate): Run {
  const total = held.reduce((sum, { cents }) => sum + cents, 0);
  const whole = total * parts;
  const leftAt = (place: number): number => (whole - place) / parts;
  const lapses: Lapse[] = [];
  const corners: Corner[] = [{ day: 0, left: total }];
  let [place, day, end, spent] = [0, 0, 0, 0];
  for (const { cents, lapses: until, lot } of held) {
    end += cents;
    const reached = place + speed * (until - day);
    // Used in time; nor does a part without a day lapse.
    if (until === Infinity || reached >= end * parts) continue;
    const used = Math.floor(reached / parts);
    spent += used - Math.floor(place / parts);
    lapses.push({ day: until, cents: end - used, lot });
    place = end * parts;
    day = until;
    corners.push({ day, left: leftAt(reached) }, { day, left: leftAt(place) });
  }
  const lapsed = lapses.reduce((sum, lapse) => sum + lapse.cents, 0);
  if (speed === 0) return { lasts: undefined, lapses, spent, lapsed, left: total - spent - lapsed, corners };
  const remains = whole - place;
  spent += total - Math.floor(place / parts);
  if (remains > 0) corners.push({ day: day + remains / speed, left: 0 });
  return { lasts: day + (remains - (remains % speed)) / speed, lapses, spent, lapsed, left: 0, corners };
}

/** What is left at the beginning of a day, after what lapses on it, in whole cents rounded down. */
export function leftOn({ corners }: Run, day: number): number {
  const next = corners.findIndex((corner) => corner.day > day);
  if (next < 0) return Math.floor((corners.at(-1)?.left ?? 0) + 1e-6);
  const [from, to] = [corners[next - 1], corners[next]];
  if (!from || !to) return Math.floor(corners[0]?.left ?? 0);
  return Math.floor(from.left + ((to.left - from.left) * (day - from.day)) / (to.day - from.day) + 1e-6);
}
