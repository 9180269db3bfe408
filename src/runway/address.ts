/**
 * A plan as it rides in the fragment of an address: numbers and names only, `runway=on.20261126~balance.5000~burn.200`.
 * Of a file it holds three rates and nothing else. Lots are told by how many days before they were bought.
 */
import { dayAt, isoDay } from './calendar.ts';
import { isBelow, MOST_LOTS, type Lot, type Plan, type Rate } from './plan.ts';

export const RUNWAY = 'runway';
/** The most of what is bought, held or spent, in cents, and of the days in a rate. */
export const MOST = 1_000_000_000;
const MOST_DAYS = 10_000;

/** Without the `#`. */
export function planFragment({ on, balance, lots, stated, counted }: Plan): string {
  const rate = (name: string, { cents, days }: Rate): string => `${name}.${cents}-${days}`;
  const parts = [
    `on.${isoDay(on).replaceAll('-', '')}`,
    `balance.${balance}`,
    ...lots.map(
      ({ day, amount, left }) => `lot.${[on - day, amount, ...(left === undefined ? [] : [left])].join('-')}`,
    ),
    ...[`burn.${stated.cents}`, `per.${stated.per}`, `spread.${stated.spread}`],
    ...(counted ? [rate('low', counted.low), rate('typical', counted.typical), rate('high', counted.high)] : []),
  ];
  return `${RUNWAY}=${parts.join('~')}`;
}

/**
 * @param fragment with or without the `#`, of anybody's making
 * @param otherwise what holds where it says nothing; its lots hold only where it tells of none and of no balance
 * @returns the plan; and the parts that could not be used
 */
export function readPlan(fragment: string, otherwise: Plan): { plan: Plan; dropped: string[]; isTold: boolean } {
  const told = fragment
    .replace(/^#/, '')
    .split('&')
    .find((part) => part.startsWith(`${RUNWAY}=`));
  if (told === undefined) return { plan: otherwise, dropped: [], isTold: false };
  const dropped: string[] = [];
  const stated = { ...otherwise.stated };
  const rates: Partial<Record<string, Rate>> = {};
  const ages: [age: number, amount: number, left: number | undefined][] = [];
  let { on, balance } = otherwise;
  let tellsBalance = false;
  for (const part of told
    .slice(RUNWAY.length + 1)
    .split('~')
    .filter(Boolean)) {
    const [, name = '', first = '', second, third] =
      /^([a-z]+)\.(-?\d{1,10})(?:-(\d{1,10}))?(?:-(\d{1,10}))?$/.exec(part) ?? [];
    const value = Number(first);
    const rest = [second, third].map((text) => (text === undefined ? undefined : Number(text)));
    const isAlone = first !== '' && second === undefined;
    const isSum = value >= 0 && value <= MOST;
    const day = name === 'on' && isAlone ? dayOf(first) : undefined;
    if (day !== undefined) on = day;
    else if (name === 'balance' && isAlone && Math.abs(value) <= MOST) [balance, tellsBalance] = [value, true];
    else if (name === 'burn' && isAlone && isSum) stated.cents = value;
    else if (name === 'per' && isAlone && (value === 1 || value === 30)) stated.per = value;
    else if (name === 'spread' && isAlone && value >= 0 && value <= 100) stated.spread = value;
    else if (name === 'lot' && ages.length < MOST_LOTS && isLot(value, rest)) ages.push([value, rest[0] ?? 0, rest[1]]);
    else if (['low', 'typical', 'high'].includes(name) && isSum && isDays(rest[0]) && third === undefined)
      rates[name] = { cents: value, days: rest[0] ?? 1 };
    else dropped.push(part);
  }
  const { low, typical, high } = rates;
  const isWhole = low && typical && high && !isBelow(typical, low) && !isBelow(high, typical);
  if (!isWhole && Object.keys(rates).length > 0) dropped.push(...Object.keys(rates));
  const lots = ages.map(([age, amount, left]): Lot => ({ day: on - age, amount, left }));
  return {
    plan: {
      ...{ on, balance, stated },
      lots: lots.length > 0 || tellsBalance ? lots : otherwise.lots,
      counted: isWhole ? { low, typical, high } : undefined,
    },
    dropped,
    isTold: true,
  };
}

function dayOf(figures: string): number | undefined {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(figures) ?? [];
  return dayAt(Number(year), Number(month), Number(date));
}

const isDays = (days: number | undefined): boolean => days !== undefined && days > 0 && days <= MOST_DAYS;

function isLot(age: number, [amount, left]: readonly (number | undefined)[]): boolean {
  const isBought = amount !== undefined && amount > 0 && amount <= MOST;
  return age >= 0 && age <= MOST_DAYS && isBought && (left === undefined || left <= amount);
}
