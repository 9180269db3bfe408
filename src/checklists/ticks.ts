/** The ticks of a checklist: a number for each item, under a name made of ids of the site. No word of anybody is kept. */

/** A thing with an id that is never given to another. */
export interface Item {
  id: string;
  /** Ids that it had before. */
  aliases: readonly string[];
}

/** The name under which something of an item is kept: its tick, or who does it. */
export function keyOf(kind: 'tick' | 'name', list: string, item: string): string {
  return `${kind}:${list}/${item}`;
}

/** All names under which it may be kept, the newest first: the list and the item may each have had other ids. */
export function keysOf(kind: 'tick' | 'name', list: Item, item: Item): string[] {
  return [list.id, ...list.aliases].flatMap((listId) =>
    [item.id, ...item.aliases].map((itemId) => keyOf(kind, listId, itemId)),
  );
}

/**
 * Whether an item is ticked. An item that is new is not; ticks of one that has gone are never asked for.
 * @param kept what the storage holds under a name, null for nothing; it may be of anybody's making
 */
export function isTicked(list: Item, item: Item, kept: (name: string) => string | null): boolean {
  return (
    keysOf('tick', list, item)
      .map(kept)
      .find((value) => value !== null) === '1'
  );
}

/** Own ticks and those of somebody else: none is lost. */
export function merged(own: ReadonlySet<string>, sent: ReadonlySet<string>): Set<string> {
  return new Set([...own, ...sent]);
}

export function isSame(own: ReadonlySet<string>, sent: ReadonlySet<string>): boolean {
  return own.size === sent.size && [...own].every((id) => sent.has(id));
}

/** The first id or former id that stands more than once. */
export function twice(items: readonly Item[]): string | undefined {
  const ids = items.flatMap(({ id, aliases }) => [id, ...aliases]);
  return ids.find((id, at) => ids.indexOf(id) !== at);
}
