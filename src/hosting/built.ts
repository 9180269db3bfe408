/** What the writers of configurations need to know of the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface Built {
  /** Where the site lies on its host, with a slash at both ends. */
  base: string;
  /** Every file, below the base, in the order of its name. */
  files: readonly string[];
  /** Former address → the one that took its place, both below the base. */
  moved: ReadonlyMap<string, string>;
}

/** All files below a folder, as paths with slashes, sorted the same on every machine. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
}

/**
 * Reads a built site.
 * @throws when a page has moved to an address outside the base
 */
export function readBuilt(folder: string, base: string): Built {
  const files = filesIn(folder);
  const moved = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('/index.html')) continue;
    // The page says itself where it has moved to.
    const [link] = /<link\b[^>]*\bdata-moved\b[^>]*>/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    if (link === undefined) continue;
    const target = /\bhref="([^"]+)"/.exec(link)?.[1] ?? '';
    if (!target.startsWith(base)) throw new Error(`${file} has moved to “${target}”, which is not under ${base}`);
    moved.set(file.replace(/index\.html$/, ''), target.slice(base.length));
  }
  return { base, files, moved };
}
