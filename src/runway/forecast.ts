/** All that follows from a plan. */
import { adviceFor, type Advice } from './advice.ts';
import { lapseOf, type Term } from './calendar.ts';
import { holdingOf, type Holding } from './holding.ts';
import { burnOf, PACES, type Burn, type Pace, type Plan } from './plan.ts';
import { runOf, type Run } from './run.ts';

/** What the seller holds for all. */
export interface Rules {
  /** The smallest purchase, in cents. */
  minimum: number;
  /** For how long what was bought can be used, and how that is written. */
  term: Term;
  termSaid: string;
}

export interface Forecast {
  plan: Plan;
  burn: Burn;
  holding: Holding;
  runs: Readonly<Record<Pace, Run>>;
  /** Nothing where nothing is spent. */
  advice: Advice | undefined;
  /** Cents below zero. */
  owed: number;
}

export function forecastOf(plan: Plan, { minimum, term }: Rules): Forecast {
  const burn = burnOf(plan);
  const holding = holdingOf(plan, term);
  const runs = Object.fromEntries(PACES.map((pace) => [pace, runOf(holding.held, burn[pace])])) as Record<Pace, Run>;
  const owed = Math.max(0, -plan.balance);
  const days = lapseOf(plan.on, term) - plan.on;
  return { plan, burn, holding, runs, owed, advice: adviceFor(burn, runs.high, { owed, minimum, term: days }) };
}
