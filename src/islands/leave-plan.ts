/** A plan in the address: numbers that were chosen, after names of the site. A part of leave.ts, for the tools that plan. */

/** All that a plan may hold: see `planFragment` of each. */
const PLAN = /^(?:plan=(?:[a-zA-Z]+\.[a-z\d]+~?)+|runway=(?:[a-z]+\.-?\d+(?:-\d+){0,2}~?)+)$/;

/**
 * Writes a plan into the address of this page, in place of what stood behind the #.
 * @param fragment without the #
 * @throws when it is more than a plan
 */
export function showPlan(fragment: string): void {
  if (!PLAN.test(fragment)) throw new Error('may not leave');
  try {
    history.replaceState(null, '', `#${fragment}`);
  } catch {
    // Some browsers refuse after a hundred changes in half a minute; the next change brings it up to date.
  }
}
