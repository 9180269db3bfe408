/** Who acts on a fix and who decides, in one line. */
import type { Fix, Person } from './schema.ts';

/**
 * The chip of a fix: “You can fix this”, “You act first”, “You act first, the network’s owner decides”.
 * @returns undefined when the first to act is nobody that people.yaml knows
 */
export function chipOf(
  { who, decides }: Pick<Fix, 'who' | 'decides'>,
  people: Readonly<Record<string, Person>>,
): string | undefined {
  const first = people[who[0] ?? ''];
  if (!first || who.length === 1) return first?.chip;
  const last = decides === undefined ? undefined : people[decides]?.decides;
  return last === undefined ? first.first : `${first.first}, ${last}`;
}
