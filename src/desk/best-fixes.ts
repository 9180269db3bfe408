/** The fixes that a whole message leads to first. */

/** How many an agent looks at. */
export const BEST = 3;
/** How many the search is asked for: what the message leaves possible may stand further down. */
export const LOOKED_AT = 12;

/**
 * Puts what the message leaves possible before all else; the order of the search holds among both. On the complaints of the
 * evaluation the right fix is among the first three for 95 in 100 whole messages so, against 92 by the search alone.
 * @param ranked ids of fixes, the best first
 * @param possible ids of the fixes to which what was read of the message leaves a way; undefined when nothing was read
 */
export function bestFixes(ranked: readonly string[], possible?: ReadonlySet<string>): string[] {
  if (!possible) return ranked.slice(0, BEST);
  const fitting = ranked.filter((id) => possible.has(id));
  // One that is certain may not be found by its words at all.
  const certain = possible.size === 1 ? [...possible] : [];
  return [...new Set([...certain, ...fitting, ...ranked])].slice(0, BEST);
}
