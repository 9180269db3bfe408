/** Counts of what readers said, by fix and by symptom. */
import type { Told } from './feedback-lines.ts';

export interface Count {
  solved: number;
  unsolved: number;
}

export const totalOf = ({ solved, unsolved }: Count): number => solved + unsolved;

/**
 * @param keyOf by what is counted; what has no key is left out
 * @returns the most answers first
 */
export function countedBy(told: readonly Told[], keyOf: (told: Told) => string | undefined): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const each of told) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const count = counts.get(key) ?? { solved: 0, unsolved: 0 };
    count[each.outcome] += 1;
    counts.set(key, count);
  }
  return new Map([...counts].sort(([a, one], [b, other]) => totalOf(other) - totalOf(one) || (a < b ? -1 : 1)));
}
