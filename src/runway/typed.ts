/** What is typed into the page, and what can be made of it. Text that cannot be used stays as it is. */
import { readField, written, type Problem, type Spec } from '../recharge/number.ts';
import { MOST } from './address.ts';
import { isoDay, readDay, type Term } from './calendar.ts';
import { stateOf } from './holding.ts';
import type { Lot, Plan } from './plan.ts';

export interface Row {
  /** Tells the rows apart, also when one between others is taken out. */
  key: number;
  day: string;
  amount: string;
  left: string;
}

export interface Typed {
  balance: string;
  burn: string;
  spread: string;
  rows: readonly Row[];
}

const money = (min: number, max = MOST): Spec => ({ kind: 'money', min, max, stops: [] });
export const SPECS = {
  balance: money(-MOST),
  burn: money(0),
  spread: { kind: 'percent', min: 0, max: 100, stops: [] },
} as const satisfies Record<string, Spec>;
export const AMOUNT = money(1);

export type NumberField = keyof typeof SPECS;

/** What may be wrong with a row, beside what may be wrong with a number. */
export type RowProblem = Problem | 'no-day' | 'future' | 'ended' | 'more-left';

export interface ReadRow {
  /** Undefined until it can be counted. */
  lot: Lot | undefined;
  /** The day that was read, also where it does not count. */
  day: number | undefined;
  problems: { day?: RowProblem; amount?: RowProblem; left?: RowProblem };
  /** Whether a part is missing that was not begun. */
  isUnfinished: boolean;
}

export function readRow(row: Row, on: number, term: Term): ReadRow {
  const read = readDay(row.day);
  const day = read?.monthFirst ?? read?.dayFirst;
  const amount = readField(row.amount, AMOUNT);
  const left = row.left.trim() === '' ? undefined : readField(row.left, money(0));
  const problems: ReadRow['problems'] = {};
  const state = day === undefined ? undefined : stateOf({ day }, on, term);
  if (day === undefined && row.day.trim() !== '') problems.day = 'no-day';
  if (state === 'future' || state === 'ended') problems.day = state;
  if (typeof amount !== 'number' && amount !== 'empty') problems.amount = amount;
  if (left !== undefined && typeof left !== 'number') problems.left = left;
  if (typeof left === 'number' && typeof amount === 'number' && left > amount) problems.left = 'more-left';
  const isSound = Object.keys(problems).length === 0;
  const isWhole = isSound && day !== undefined && typeof amount === 'number';
  return {
    lot: isWhole ? { day, amount, left: typeof left === 'number' ? left : undefined } : undefined,
    ...{ day, problems },
    isUnfinished: isSound && !isWhole && [row.day, row.amount, row.left].some((text) => text.trim() !== ''),
  };
}

/** The days for which a sum is stated. @param choice the value of the list to choose from */
export function perOf(choice: string): Plan['stated']['per'] {
  return choice === 'month' ? 30 : 1;
}

/** The plan with all that can be used of what was typed. */
export function planWith(before: Plan, { balance, burn, spread, rows }: Typed, term: Term): Plan {
  const number = (field: NumberField, text: string, otherwise: number): number => {
    const value = readField(text, SPECS[field]);
    return typeof value === 'number' ? value : otherwise;
  };
  return {
    ...before,
    balance: number('balance', balance, before.balance),
    lots: rows.flatMap((row) => readRow(row, before.on, term).lot ?? []),
    stated: {
      ...before.stated,
      cents: number('burn', burn, before.stated.cents),
      spread: number('spread', spread, before.stated.spread),
    },
  };
}

/** A plan as it is written into the fields. */
export function typedOf({ balance, lots, stated }: Plan): Typed {
  return {
    balance: written('money', balance),
    burn: written('money', stated.cents),
    spread: written('percent', stated.spread),
    rows: lots.map(({ day, amount, left }, key) => ({
      key,
      day: isoDay(day),
      amount: written('money', amount),
      left: left === undefined ? '' : written('money', left),
    })),
  };
}
