/** Ticks in a link: they ride in the fragment, which no server sees, as ids of items. */
import type { Item } from './ticks.ts';

const KEY = '#done=';
/** As many ids as anybody's link may have: what comes after them is not looked at. */
const MOST = 200;

/** What came with a link. */
export interface Sent {
  /** The items of this list that were ticked, by the ids that they have now. */
  ticked: Set<string>;
  /** How many more ids there were that this list does not have, or has no longer. */
  lost: number;
}

/** @returns what comes behind the address of the list; nothing where nothing is ticked */
export function tickFragment(ticked: Iterable<string>): string {
  const ids = [...ticked];
  return ids.length > 0 ? KEY + ids.join('~') : '';
}

/**
 * @param hash the fragment with its #, of anybody's making
 * @param items those of the list as it is now
 * @returns undefined where it holds no ticks
 */
export function readTicks(hash: string, items: readonly Item[]): Sent | undefined {
  if (!hash.startsWith(KEY)) return undefined;
  // Some programs write the sign between two ids in another way.
  const ids = hash.slice(KEY.length).replace(/%7e/gi, '~').split('~').filter(Boolean).slice(0, MOST);
  const now = new Map(items.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id])));
  const found = ids.map((id) => now.get(id));
  return {
    ticked: new Set(found.filter((id) => id !== undefined)),
    lost: found.filter((id) => id === undefined).length,
  };
}

const ticks = (count: number): string => (count === 1 ? '1 check mark' : `${count} check marks`);

/**
 * What to tell who opens such a link.
 * @param own how many ticks of the reader's own this browser keeps
 */
export function toldOf({ ticked, lost }: Sent, own: number): string {
  if (ticked.size === 0) return 'Nothing that this link checks off is on the list anymore.';
  return [
    `This link came with ${ticks(ticked.size)}, shown below.`,
    own > 0
      ? `Your own ${ticks(own)} in this browser ${own === 1 ? 'has' : 'have'} not changed.`
      : 'This browser keeps them only if you say so.',
    ...(lost > 0 ? [`It also had ${ticks(lost)} for things that are no longer on this list.`] : []),
  ].join(' ');
}
