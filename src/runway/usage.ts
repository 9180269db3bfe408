/** Costs day by day, added up from rows as they come, and what they make of a quiet, a typical and a busy day. */
import { readDay } from './calendar.ts';
import { PARTS, readAmount, type Columns } from './columns.ts';
import { isBelow, WEEK, type Burn, type Rate } from './plan.ts';

/** Days that a file may span, so that one slip in a year does not make a table of centuries. */
const MOST_DAYS = 3700;

export interface Usage {
  burn: Burn;
  /** The first and the last day. */
  from: number;
  to: number;
  days: number;
  /** In cents. */
  total: number;
  /** From whole weeks, or from single days where there are less than two weeks. */
  by: 'weeks' | 'days';
  /** Rows that could not be read, and rows in another currency. */
  unread: number;
  foreign: number;
  /** Whether the last day is left out, since it is not over. */
  isCut: boolean;
  /** Whether figures with strokes were taken for month and day, where they might be the reverse. */
  isGuessed: boolean;
}

/** Why there is nothing to tell. */
export type NoUsage = 'no-rows' | 'no-days' | 'no-numbers' | 'too-long' | 'below-zero' | 'all-foreign' | 'too-much';

export interface Tally {
  add: (row: readonly string[]) => void;
  /** @param today is not over, so it is left out where it is the last of several days */
  end: (today: number) => Usage | NoUsage;
}

/** @param own the currency that is counted, in small letters */
export function tallyOf(columns: Columns, own: string): Tally {
  /** Both ways to read a day, until all rows are known. */
  const ways = { monthFirst: new Map<number, number>(), dayFirst: new Map<number, number>() };
  const failed = { monthFirst: 0, dayFirst: 0 };
  let [rows, noDay, noNumber, foreign] = [0, 0, 0, 0];
  /** Files tell the same day again and again. */
  let known: { text: string; read: ReturnType<typeof readDay> } = { text: '', read: undefined };
  return {
    add: (row) => {
      if (row.every((cell) => cell.trim() === '')) return;
      rows += 1;
      const text = row[columns.day] ?? '';
      if (text !== known.text) known = { text, read: readDay(text) };
      const { read } = known;
      const amount = readAmount(row[columns.amount] ?? '');
      const currency = columns.currency === undefined ? '' : (row[columns.currency] ?? '').trim().toLowerCase();
      if (!read) noDay += 1;
      else if (amount === undefined) noNumber += 1;
      else if (currency !== '' && currency !== own) foreign += 1;
      else
        for (const way of ['monthFirst', 'dayFirst'] as const) {
          const day = read[way];
          if (day === undefined) failed[way] += 1;
          else ways[way].set(day, (ways[way].get(day) ?? 0) + amount);
        }
    },
    end: (today) => {
      if (rows === 0) return 'no-rows';
      if (noDay * 2 > rows) return 'no-days';
      if (noNumber * 2 > rows) return 'no-numbers';
      if (foreign * 2 > rows) return 'all-foreign';
      const way = failed.dayFirst < failed.monthFirst ? 'dayFirst' : 'monthFirst';
      const isGuessed = failed.dayFirst === failed.monthFirst && differ(ways.monthFirst, ways.dayFirst);
      const read = counted(ways[way], today);
      return typeof read === 'string' ? read : { ...read, unread: noDay + noNumber + failed[way], foreign, isGuessed };
    },
  };
}

function differ(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return [...a.keys()].some((day) => !b.has(day));
}

/** Days of which nothing is told cost nothing. */
function counted(
  costs: ReadonlyMap<number, number>,
  today: number,
): Omit<Usage, 'unread' | 'foreign' | 'isGuessed'> | NoUsage {
  let [from, last] = [Infinity, -Infinity];
  for (const day of costs.keys()) [from, last] = [Math.min(from, day), Math.max(last, day)];
  if (last - from >= MOST_DAYS) return 'too-long';
  const isCut = last === today && last > from;
  const to = isCut ? last - 1 : last;
  const days = Array.from({ length: to - from + 1 }, (_, at) => costs.get(from + at) ?? 0);
  const sum = days.reduce((all, each) => all + each, 0);
  const total = Math.round(sum / PARTS);
  if (total < 0) return 'below-zero';
  if (total > 1_000_000_000) return 'too-much';
  return { burn: burnIn(days, sum), from, to, days: days.length, total, by: by(days.length), isCut };
}

const by = (days: number): Usage['by'] => (days >= 2 * WEEK ? 'weeks' : 'days');

const rateOf = (parts: number, days: number): Rate => ({ cents: Math.max(0, Math.round(parts / PARTS)), days });

/** @param days parts of a cent, day by day */
function burnIn(days: readonly number[], sum: number): Burn {
  const typical = rateOf(sum, days.length);
  const sorted = by(days.length) === 'weeks' ? weeksIn(days) : [...days];
  sorted.sort((a, b) => a - b);
  const length = by(days.length) === 'weeks' ? WEEK : 1;
  // The quietest and the busiest week; of few days the quarters, as one odd day says little.
  const edge = length === WEEK ? 0 : Math.floor((sorted.length - 1) / 4);
  const low = rateOf(sorted[edge] ?? 0, length);
  const high = rateOf(sorted[sorted.length - 1 - edge] ?? 0, length);
  return {
    low: isBelow(typical, low) ? typical : low,
    typical,
    high: isBelow(high, typical) ? typical : high,
  };
}

/** The costs of every seven days in a row. */
function weeksIn(days: readonly number[]): number[] {
  let sum = days.slice(0, WEEK).reduce((all, each) => all + each, 0);
  return [sum, ...days.slice(WEEK).map((cost, at) => (sum += cost - (days[at] ?? 0)))];
}
