/** The situations of a pack as plans, and its facts as rules. */
import { centsIn } from '../recharge/figures.ts';
import { termIn } from './calendar.ts';
import type { Rules } from './forecast.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './schema.ts';

/** @param on the day from which it is counted */
export function planOf({ balance, lots, burn, per, spread }: Situation, on: number): Plan {
  return {
    ...{ on, balance, counted: undefined },
    lots: lots.map(({ age, amount, left }) => ({ day: on - age, amount, left })),
    stated: { cents: burn, per, spread },
  };
}

/**
 * @param facts by id, each with its value
 * @throws when one is missing or cannot be read: the audit tells that before
 */
export function rulesOf(
  named: { minimum: string; term: string },
  facts: Readonly<Record<string, { value: string }>>,
): Rules {
  const termSaid = facts[named.term]?.value ?? '';
  const [minimum, term] = [centsIn(facts[named.minimum]?.value ?? ''), termIn(termSaid)];
  if (minimum === undefined || term === undefined) throw new Error(`${named.minimum} or ${named.term} cannot be read`);
  return { minimum, term, termSaid };
}
