/** The ticks of a checklist as one number, and the name under which it is kept: no word of the list is stored. */

/** A number holds no more ticks than this exactly. */
export const MOST_ITEMS = 50;

/** @param ticked whether each item is ticked, in the order of the list, MOST_ITEMS at most */
export function numberOf(ticked: readonly boolean[]): number {
  return ticked.reduce((sum, isTicked, at) => sum + (isTicked ? 2 ** at : 0), 0);
}

/**
 * @param stored what the storage holds, null for nothing; it may be of anybody's making
 * @param count how many items there are
 * @returns whether each item is ticked; none is, where nothing sensible is stored
 */
export function ticksOf(stored: string | null, count: number): boolean[] {
  const number = stored !== null && /^\d{1,16}$/.test(stored) ? Number(stored) : 0;
  const sound = number < 2 ** count ? number : 0;
  return Array.from({ length: count }, (_, at) => Math.floor(sound / 2 ** at) % 2 === 1);
}

/**
 * The name under which the ticks of a list are kept. It changes with the list, so that no tick moves to another item.
 * @param items what there is to do, in order
 */
export function nameOf(list: string, items: readonly string[]): string {
  let sum = 0;
  for (const letter of items.join('\n')) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31;
  return `ticks:${list}:${sum.toString(36)}`;
}
