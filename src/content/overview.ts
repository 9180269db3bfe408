/**
 * Overviews of a large site are several pages. A topic goes on from one to the next, and every link to a topic leads to the
 * page on which it begins.
 */

/** What one screen after another still shows; more is found by the search, or on the next page. */
export const MOST_LISTED = 150;

/** A part of an overview: a topic with what belongs to it. */
export interface Part<Item> {
  id: string;
  title: string;
  summary?: string | undefined;
  items: readonly Item[];
}

/**
 * The pages of an overview, each with its parts; one at least. A page is full before the next begins.
 * @param most how many items a page has at most
 */
export function pagesOf<Item>(parts: readonly Part<Item>[], most = MOST_LISTED): Part<Item>[][] {
  const pages: Part<Item>[][] = [[]];
  let room = most;
  for (const part of parts) {
    for (let from = 0; from < part.items.length;) {
      if (room === 0) {
        pages.push([]);
        room = most;
      }
      const items = part.items.slice(from, from + room);
      pages.at(-1)?.push({ ...part, items });
      from += items.length;
      room -= items.length;
    }
  }
  return pages;
}

/** The path of a page of an overview. @param overview `/fixes/` @param at counted from 0 */
export function pathOfPage(overview: string, at: number): string {
  return at === 0 ? overview : `${overview}${segmentOf(at)}/`;
}

/** What an address has after that of the overview; undefined for the first page. */
function segmentOf(at: number): string | undefined {
  return at === 0 ? undefined : `page/${at + 1}`;
}

/** The page on which each part begins. */
export function beginnings<Item>(pages: readonly (readonly Part<Item>[])[]): Map<string, number> {
  const begun = new Map<string, number>();
  for (const [at, parts] of pages.entries()) for (const { id } of parts) if (!begun.has(id)) begun.set(id, at);
  return begun;
}

/** An overview, and which of its pages is meant, counted from 0. */
export interface OverviewPage<Item> {
  /** All parts, whole. */
  parts: readonly Part<Item>[];
  pages: readonly (readonly Part<Item>[])[];
  at: number;
}

/** The routes of an overview: what each page shows rides along, so that it is gathered once for all of them. */
export function routesOf<Item>(
  parts: readonly Part<Item>[],
): { params: { page: string | undefined }; props: OverviewPage<Item> }[] {
  const pages = pagesOf(parts);
  return pages.map((_, at) => ({ params: { page: segmentOf(at) }, props: { parts, pages, at } }));
}

/** The title of a page of an overview. */
export function titleOfPage(title: string, at: number): string {
  return at === 0 ? title : `${title}, page ${at + 1}`;
}
