/** Which pages are about the same: those that share what few others name, such as a fix or a fact. */

/** A page with what it names. */
export interface Marked {
  id: string;
  /** Pages of the same group come next where too few share anything. */
  group: string;
  marks: readonly string[];
}

/** What more pages than this name tells nothing of any, and would make the work grow with the square of the pages. */
const COMMON = 40;

/**
 * The nearest of every page, the nearest first.
 * @param pages in the order in which they are read: the neighbors of a group fill what is left
 * @param most how many at most
 */
export function nearest(pages: readonly Marked[], most: number): Map<string, string[]> {
  const naming = new Map<string, string[]>();
  for (const { id, marks } of pages)
    for (const mark of new Set(marks)) naming.set(mark, [...(naming.get(mark) ?? []), id]);
  const groups = new Map<string, string[]>();
  for (const { id, group } of pages) groups.set(group, [...(groups.get(group) ?? []), id]);
  return new Map(
    pages.map(({ id, group, marks }) => {
      const shared = new Map<string, number>();
      for (const mark of new Set(marks)) {
        const others = (naming.get(mark) ?? []).filter((other) => other !== id);
        if (others.length >= COMMON) continue;
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1 / others.length);
      }
      const sharing = [...shared].sort(([a, one], [b, two]) => two - one || a.localeCompare(b)).map(([other]) => other);
      return [id, [...new Set([...sharing, ...around(groups.get(group) ?? [], id, most)])].slice(0, most)];
    }),
  );
}

/** Those beside it in a list, the nearest first. */
function around(ids: readonly string[], id: string, most: number): string[] {
  const at = ids.indexOf(id);
  const beside = Array.from({ length: most }, (_, step) => [ids[at + step + 1], ids[at - step - 1]]);
  return beside.flat().filter((other) => other !== undefined);
}
