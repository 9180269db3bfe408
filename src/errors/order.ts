/** Which of two errors comes first where both are found by marks of equal strength: stated by rules, not by a place in a list. */
import type { ErrorGroup, Signature } from './schema.ts';

/** What the order needs of an error. */
export type Ordered = Pick<Signature, 'group' | 'refines' | 'before'>;

/** The place of a group that there is not: behind all others. The audit names it. */
const MAX_ORDER = Number.MAX_SAFE_INTEGER;

/** What an error comes before: the general one that it refines, and those that it names. */
export function comesBefore({ refines, before }: Pick<Ordered, 'refines' | 'before'>): string[] {
  return refines === undefined ? before : [refines, ...before];
}

/**
 * The errors in the order of matching. An error stands before what it refines and before what its `before` names, and so
 * on from one to the next; what no rule decides stands as its group does, and in a group by its id.
 */
export function inMatchingOrder<T extends Ordered>(
  errors: Readonly<Record<string, T>>,
  groups: Readonly<Record<string, Pick<ErrorGroup, 'order'>>>,
): [id: string, error: T][] {
  const place = ({ group }: T): number => groups[group]?.order ?? MAX_ORDER;
  const entries = Object.entries(errors).sort(([one, a], [other, b]) => place(a) - place(b) || (one < other ? -1 : 1));
  const ordered = new Map<string, T>();
  const seen = new Set<string>();
  const put = (id: string, error: T): void => {
    // Errors that stand in a circle are put down all the same: the audit names them.
    if (seen.has(id)) return;
    seen.add(id);
    for (const [other, earlier] of entries) if (comesBefore(earlier).includes(id)) put(other, earlier);
    ordered.set(id, error);
  };
  for (const [id, error] of entries) put(id, error);
  return [...ordered];
}

/**
 * Whether the rules say that an error comes before another, be it by way of others.
 * @param without a step that is not taken, to see whether it is needed
 */
export function isBefore(
  errors: Readonly<Record<string, Ordered>>,
  one: string,
  other: string,
  without?: readonly [string, string],
): boolean {
  const seen = new Set<string>();
  const stepsFrom = (id: string): string[] => {
    const error = Object.hasOwn(errors, id) ? errors[id] : undefined;
    return error ? comesBefore(error) : [];
  };
  const reaches = (from: string): boolean =>
    stepsFrom(from).some((next) => {
      if (from === without?.[0] && next === without[1]) return false;
      if (next === other) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next);
    });
  return reaches(one);
}

/** The errors as they are shown: group by group, in a group by their `order`, then by their titles. */
export function inShownOrder<T extends Pick<Signature, 'group' | 'order' | 'title'>>(
  errors: Readonly<Record<string, T>>,
  groups: Readonly<Record<string, Pick<ErrorGroup, 'order'>>>,
): [id: string, error: T][] {
  const place = ({ group }: T): number => groups[group]?.order ?? MAX_ORDER;
  return Object.entries(errors).sort(
    ([, a], [, b]) => place(a) - place(b) || a.order - b.order || (a.title < b.title ? -1 : 1),
  );
}
