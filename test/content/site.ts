/**
 * The built site as the content tests see it: pages parsed once, paths without the base. It is the one that CONTENT and
 * SITE_OUT name, as for the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { addressesOf } from '../../src/cli/addresses.ts';
import { readContent } from '../../src/reader/read.ts';
import type { Tree } from '../../src/trees/schema.ts';
import type { Forest } from '../../src/trees/walk.ts';

export interface BuiltSite {
  folder: string;
  base: string;
}

/** The site at the root. */
export const site: BuiltSite = { folder: process.env.SITE_OUT ?? 'dist', base: '/' };
/** The same site under a base and a public address, beside it, built as on a day when every fact is due for review. */
export const siteUnderBase: BuiltSite = { folder: `${site.folder}-base/help/desk`, base: '/help/desk/' };

const unbuilt = [site, siteUnderBase].filter(({ folder }) => !existsSync(folder));
if (unbuilt.length > 0)
  throw new Error(
    unbuilt
      .map(
        ({ folder, base }) =>
          `There is no site in ${folder}: run npm run ${base === '/' ? 'build' : 'build:base'} first.`,
      )
      .join('\n'),
  );

export const { content } = readContent(process.cwd());

export const trees: Tree[] = content.trees.map(({ data }) => data);
export const forest: Forest = {
  trees: Object.fromEntries(trees.map((tree) => [tree.id, tree])),
  waits: Object.fromEntries(
    content.fixes.flatMap(({ id, data }) => (data.wait === undefined ? [] : [[id, data.wait]])),
  ),
};

/** All HTML files, as paths of pages: `/fixes/x/`, `/404.html`. */
export function pagesOf({ folder }: BuiltSite): string[] {
  return addressesOf(folder);
}

const parsed = new Map<string, CheerioAPI>();

/** One page, parsed: shared by all files that a worker runs, so whoever takes parts out of it takes a clone. */
export function page({ folder }: BuiltSite, path: string): CheerioAPI {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const known = parsed.get(file);
  if (known) return known;
  const document = load(readFileSync(file, 'utf8'));
  parsed.set(file, document);
  return document;
}

/** One of the published data files. */
export function api(name: string): { schemaVersion: number; items: unknown[] } {
  return JSON.parse(readFileSync(join(site.folder, 'api', `${name}.json`), 'utf8')) as {
    schemaVersion: number;
    items: unknown[];
  };
}
