/** Where queries find their pages on the built index, counted for a table that is printed at the end. */
import { afterAll, expect } from 'vitest';
import { nodeIndex } from '../../src/build/node-index.ts';
import { search } from '../../src/search/search.ts';
import { site } from './site.ts';

export const index = await nodeIndex(site.folder);
/** How many results are looked at, and how many of them a reader sees first. */
export const SHOWN = 10;
export const FIRST = 3;

const table = new Map<string, number[]>();
afterAll(() => {
  const share = (ranks: number[], least: number): string =>
    `${((100 * ranks.filter((rank) => rank <= least).length) / ranks.length).toFixed(1)}%`;
  console.table(
    Object.fromEntries(
      [...table].map(([group, ranks]) => [
        group,
        {
          queries: ranks.length,
          first: share(ranks, 1),
          'first 3': share(ranks, FIRST),
          'first 10': share(ranks, SHOWN),
        },
      ]),
    ),
  );
});

/** The addresses that a query finds, best first. */
async function find(query: string): Promise<string[]> {
  return (await search(index, query, {}, SHOWN)).results.map(({ url }) => url);
}

/**
 * The rank of the first accepted page, from 1, infinite when it is not among the first ten. It goes into the table.
 * @param group the row of the table
 */
export async function rankOf(group: string, query: string, accepted: readonly string[]): Promise<number> {
  const place = (await find(query)).findIndex((url) => accepted.includes(url));
  const rank = place < 0 ? Infinity : place + 1;
  table.set(group, [...(table.get(group) ?? []), rank]);
  return rank;
}

/** Asserts that a query finds its page early enough. @param last the last rank that is early enough */
export async function expectRank(group: string, query: string, url: string, last: number): Promise<void> {
  const rank = await rankOf(group, query, [url]);
  expect(
    rank,
    `“${query}” does not find ${url} among the first ${last}; build again if it is newer than ${site.folder}, else let its title and phrases say more of what only it is about`,
  ).toBeLessThanOrEqual(last);
}

/** Asserts that nearly all queries of a group rank well; names those that do not. */
export async function nearlyAll(
  group: string,
  queries: readonly { query: string; accepted: readonly string[] }[],
  least: number,
): Promise<void> {
  const misses: string[] = [];
  for (const { query, accepted } of queries)
    if ((await rankOf(group, query, accepted)) > FIRST) misses.push(`${query} → not ${accepted.join(' ')}`);
  expect(1 - misses.length / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(least);
}
