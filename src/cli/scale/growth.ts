/** How the sizes of a site grow with it, and how much of that is allowed. */
import type { Build } from './build.ts';
import type { Sizes } from './plan.ts';
import type { Kind } from './site-files.ts';

/** The greatest exponent of a file that a reader loads: it stays nearly the same, however many pages there are. */
export const MOST_OF_A_FILE = 0.1;
/** The greatest exponent of all files together: they grow as the pages do. */
export const MOST_OF_ALL = 1.05;

/** A site that was built and measured. */
export interface Site {
  name: string;
  items: Sizes;
  build: Build;
  /** All that lies on the disk of a server. */
  total: { files: number; bytes: number };
  kinds: Readonly<Record<string, Kind>>;
}

/** The exponents of a grown site; undefined where there is nothing to compare. */
export interface Growth {
  kinds: Record<string, number | undefined>;
  /** Of what is compressed afterward: copies repeat each other, which Brotli makes small, and other pages would not. */
  plain: Record<string, number | undefined>;
  total: number | undefined;
  buildSeconds: number | undefined;
}

/**
 * The power of the number of articles with which a size grows: 0 stays, 1 grows as they do, 2 as their square.
 * @returns undefined where there is nothing to compare
 */
export function exponent(
  sizes: { from: number; to: number },
  articles: { from: number; to: number },
): number | undefined {
  if (sizes.from <= 0 || sizes.to <= 0 || articles.from <= 0 || articles.to <= articles.from) return undefined;
  return Math.log(sizes.to / sizes.from) / Math.log(articles.to / articles.from);
}

/**
 * How a grown site compares with smaller ones: with the smallest that has the kind, since a large site has more lists.
 * @param smaller the real site, and those grown from it that are smaller still
 */
export function growthOf(smaller: readonly [Site, ...Site[]], grown: Site): Growth {
  const [real] = smaller;
  const between = (base: Site, sizeOf: (site: Site) => number | undefined): number | undefined =>
    exponent(
      { from: sizeOf(base) ?? 0, to: sizeOf(grown) ?? 0 },
      { from: base.items.articles, to: grown.items.articles },
    );
  const each = (sizeOf: (kind: Kind) => number): Record<string, number | undefined> =>
    Object.fromEntries(
      Object.keys(grown.kinds).map((name) => {
        const base = smaller.find(({ kinds }) => Object.hasOwn(kinds, name));
        const size = ({ kinds }: Site): number | undefined => kinds[name] && sizeOf(kinds[name]);
        return [name, base && between(base, size)];
      }),
    );
  return {
    kinds: each(({ medianBytes }) => medianBytes),
    plain: each(({ medianPlainBytes }) => medianPlainBytes),
    total: between(real, ({ total }) => total.bytes),
    buildSeconds: between(real, ({ build }) => build.wallSeconds),
  };
}

/** What grows more than it may, a line each. How long a build takes is nobody’s fault but the machine’s. */
export function overBudget(grown: Site, growth: Growth): string[] {
  const say = (name: string, found: number | undefined, most: number): string[] =>
    found === undefined || found <= most
      ? []
      : [
          `${name} grows with the ${found.toFixed(2)} power of the articles, up to ${grown.items.articles} of them; the limit is ${most}`,
        ];
  return [
    ...Object.entries(growth.kinds).flatMap(([name, found]) =>
      grown.kinds[name]?.judged === true ? say(name, found, MOST_OF_A_FILE) : [],
    ),
    ...say('all output', growth.total, MOST_OF_ALL),
  ];
}
