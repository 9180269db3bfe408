/** The figures that a planner takes of facts: their values are written for readers, and read here. */
import type { Rules } from './plan.ts';

const DAY = 1440;
const UNITS: Readonly<Record<string, number>> = { day: DAY, month: 30 * DAY, year: 365 * DAY };

/** `USD 5`, `$5` or `5.50` → cents; undefined where it is no amount, or nothing. */
export function centsIn(value: string): number | undefined {
  const [, amount] = /^(?:USD|\$)?\s?(\d+(?:\.\d\d)?)$/.exec(value) ?? [];
  return amount === undefined || Number(amount) === 0 ? undefined : Math.round(Number(amount) * 100);
}

/** `1 year`, `90 days` → minutes; undefined where it is no time. */
export function minutesIn(value: string): number | undefined {
  const [, count, unit = ''] = /^(\d+) (day|month|year)s?$/.exec(value) ?? [];
  const length = UNITS[unit];
  return count === undefined || length === undefined ? undefined : Number(count) * length;
}

/** What holds for all, as the page needs it. */
export interface Figures extends Rules {
  /** Minutes for which what was bought can be used, and how that is written. */
  term: number;
  termSaid: string;
}

/**
 * @param facts by id, each with its value
 * @throws when one is missing or cannot be read: the audit tells that before
 */
export function figuresOf(
  named: { minimum: string; term: string },
  facts: Readonly<Record<string, { value: string }>>,
): Figures {
  const said = facts[named.term]?.value ?? '';
  const [minimum, term] = [centsIn(facts[named.minimum]?.value ?? ''), minutesIn(said)];
  if (minimum === undefined || term === undefined) throw new Error(`${named.minimum} or ${named.term} cannot be read`);
  return { minimum, term, termSaid: said };
}
