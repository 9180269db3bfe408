/** Which kinds are for some of those who act. */
import type { Kind, SupportRequest } from './schema.ts';

/**
 * @param who ids of people, the first acts first
 * @param request undefined where a pack has none
 * @returns the kinds in their order, each with its id
 */
export function kindsFor(
  who: readonly string[],
  request: Pick<SupportRequest, 'kinds'> | undefined,
): (Kind & { id: string })[] {
  return Object.entries(request?.kinds ?? {}).flatMap(([id, kind]) =>
    kind.people.some((person) => who.includes(person)) ? [{ ...kind, id }] : [],
  );
}
