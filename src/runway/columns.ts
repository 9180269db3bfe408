/** Which columns of a table hold days and amounts: found by their names, which the pack knows, and by what stands in them. */
import { readDay } from './calendar.ts';

/** Places of columns in a row. */
export interface Columns {
  day: number;
  amount: number;
  /** Undefined where no column tells it. */
  currency: number | undefined;
}

/** Names of columns by what they hold, the best first. */
export interface ColumnNames {
  day: readonly string[];
  amount: readonly string[];
  currency: readonly string[];
}

/** What cannot be found. */
export type Missing = 'no-day' | 'no-amount';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The names of the columns, and whether they stand in the first row; a table may begin with its first day. */
export function headOf(rows: readonly (readonly string[])[], numbered: string): { head: string[]; isNamed: boolean } {
  const first = rows[0] ?? [];
  const isNamed =
    !first.some((cell) => readDay(cell)) || !first.some((cell) => readAmount(cell) !== undefined && !readDay(cell));
  return {
    head: first.map((cell, at) => (isNamed && cell.trim() !== '' ? cell.trim() : `${numbered} ${at + 1}`)),
    isNamed,
  };
}

/**
 * @param head the names in the table
 * @param rows some rows below them
 */
export function columnsOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names: ColumnNames,
): Columns | Missing {
  const day = bestOf(head, rows, names.day, (cell) => readDay(cell) !== undefined);
  if (day === undefined) return 'no-day';
  const amount = bestOf(head, rows, names.amount, (cell) => readAmount(cell) !== undefined, day);
  if (amount === undefined) return 'no-amount';
  const known = names.currency.map(plain);
  const currency = head.findIndex((name) => known.includes(plain(name)));
  return { day, amount, currency: currency < 0 ? undefined : currency };
}

/** The columns by how well their name fits, and of these the first that holds nothing else. */
function bestOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names: readonly string[],
  fits: (cell: string) => boolean,
  not?: number,
): number | undefined {
  const known = names.map(plain);
  const rank = (name: string): number => {
    const place = known.indexOf(plain(name));
    if (place >= 0) return place;
    const part = known.findIndex((each) => plain(name).split(' ').includes(each));
    return part < 0 ? Infinity : known.length + part;
  };
  const isFit = (at: number): boolean => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    return rows.length === 0 || cells.filter(fits).length * 2 > cells.length;
  };
  return head
    .map((name, at) => ({ at, rank: rank(name) }))
    .filter(({ at, rank }) => at !== not && rank < Infinity && isFit(at))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)[0]?.at;
}

/** The most that one row may cost: ten million dollars. */
const MOST = 1_000_000_000;

/** Parts of a cent in which amounts are added up: single calls cost far less than a cent. */
export const PARTS = 1_000_000;

/**
 * Reads an amount: `0.0123`, `$1,234.50`, `1.2e-05`, `1.234,50`, `-3`, with or without the sign of dollars.
 * @returns parts of a cent, a whole number; 0 where nothing stands; undefined where it is none
 */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/[\s$]|USD/gi, '').replace('−', '-');
  if (bare === '') return text.trim() === '' ? 0 : undefined;
  const figures = /^[-+]?\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(bare)
    ? bare.replaceAll('.', '').replace(',', '.')
    : /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(bare)
      ? bare.replaceAll(',', '')
      : bare;
  if (!/^[-+]?(?:\d{1,12}(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,2})?$/i.test(figures)) return undefined;
  const value = Math.round(Number(figures) * 100 * PARTS);
  return Math.abs(value) <= MOST * PARTS ? value : undefined;
}
