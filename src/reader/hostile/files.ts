/** The files themselves, before anything in them is read: what they are, how they are called, how much they hold. */
import { lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { idSchema } from '../../content/ids.ts';
import type { Issue } from '../issue.ts';
import { unseen } from './characters.ts';
import { lineOfOffset, shown, type Found } from './found.ts';

/**
 * The endings of what is read, and how many bytes such a file has at most: some times what the longest page has. All
 * questions stand in one file, and so do all facts, so that a file of YAML may be as long as a site of thousands of pages needs.
 */
export const MOST_BYTES: Readonly<Record<string, number>> = { '.mdx': 128_000, '.yaml': 20_000_000, '.txt': 128_000 };

/** More characters than this on one line nobody reads, and no difference between two versions shows. */
export const LONGEST_LINE = 2_000;

/**
 * Looks at every file below a folder. Links are not followed.
 * @param folder may be absent
 * @param root what the paths in the issues begin at
 * @returns the issues, and whether a file may be read: one of which nothing is said, in a folder of which nothing is said
 */
export function auditFiles(folder: string, root: string): { issues: Issue[]; isSound: (path: string) => boolean } {
  const found = entriesIn(folder).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const [first] = [notPlain(entry), notNamed(entry), tooLarge(entry, path)].flat();
    if (first !== undefined) return [{ path, line: 1, message: first }];
    if (!entry.isFile() || isIgnored(entry)) return [];
    const text = readFileSync(path, 'utf8');
    return [...longLine(text), ...unseen(text)]
      .slice(0, 1)
      .map(({ offset, message }) => ({ path, line: lineOfOffset(text, offset), message }));
  });
  return {
    issues: found.map(({ path, line, message }) => ({ file: relative(root, path), line, message })),
    isSound: (path) => !found.some((refused) => path === refused.path || path.startsWith(`${refused.path}${sep}`)),
  };
}

/** Everything below a folder, in the order of the names. A folder whose name is wrong is not entered. */
function entriesIn(folder: string): Dirent[] {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => [
      entry,
      ...(entry.isDirectory() && notNamed(entry).length === 0 ? entriesIn(join(folder, entry.name)) : []),
    ]);
}

/** What editors and systems leave behind. */
function isIgnored({ name }: Dirent): boolean {
  return name.startsWith('.') && !Object.hasOwn(MOST_BYTES, extname(name));
}

/** A link may lead out of the folder, or round in it; a pipe would be waited for. */
function notPlain(entry: Dirent): string[] {
  if (entry.isFile() || entry.isDirectory()) return [];
  const what = entry.isSymbolicLink() ? 'this is a link to another file' : 'this is not a plain file';
  return [`${what}; put the file itself here`];
}

/** A name is an id, and the ending says what it is. */
function notNamed(entry: Dirent): string[] {
  if (isIgnored(entry)) return [];
  const ending = entry.isDirectory() ? '' : extname(entry.name);
  if (!entry.isDirectory() && !Object.hasOwn(MOST_BYTES, ending))
    return [`${shown(entry.name)} is not a content file; valid extensions: ${Object.keys(MOST_BYTES).join(', ')}`];
  const name = idSchema.safeParse(basename(entry.name, ending));
  return (name.error?.issues ?? []).map(({ message }) => `the name ${shown(entry.name)}: ${message}`);
}

function tooLarge(entry: Dirent, path: string): string[] {
  const most = MOST_BYTES[extname(entry.name)];
  const { size } = lstatSync(path);
  if (!entry.isFile() || most === undefined || size <= most) return [];
  return [`the file is ${Math.ceil(size / 1000)} kB; the limit is ${most / 1000} kB, so split it`];
}

function longLine(text: string): Found[] {
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.length > LONGEST_LINE)
      return [{ offset, message: `the line has ${line.length} characters; the limit is ${LONGEST_LINE}, so break it` }];
    offset += line.length + 1;
  }
  return [];
}
