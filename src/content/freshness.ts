/** When a fact has to be looked at again. */
import type { Fact } from './schema.ts';

/** Days after which a fact is due: what changes often sooner. */
const INTERVAL = { volatile: 90, stable: 365 } as const;

/** Today as YYYY-MM-DD. `SITE_TODAY` sets another day, so that tests and previews do not depend on the clock. */
export function today(): string {
  return process.env.SITE_TODAY ?? new Date().toISOString().slice(0, 10);
}

/** The day on which a fact is due for review, YYYY-MM-DD. */
export function reviewDue({ verified, volatile }: Pick<Fact, 'verified' | 'volatile'>): string {
  const due = new Date(`${verified}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + (volatile ? INTERVAL.volatile : INTERVAL.stable));
  return due.toISOString().slice(0, 10);
}

/** Whether a fact is past its review date. */
export function isStale(fact: Pick<Fact, 'verified' | 'volatile'>, day = today()): boolean {
  return reviewDue(fact) < day;
}
