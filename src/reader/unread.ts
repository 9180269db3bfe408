/** Files that nothing reads: what stands in them would be missing from the site, and nobody would be told. */
import { basename, dirname, extname, relative } from 'node:path';
import { closest } from './close.ts';
import { filesIn } from './files.ts';
import { MOST_BYTES } from './hostile/files.ts';
import type { Issue } from './issue.ts';
import { PLANNER } from './planner.ts';
import { RUNWAY } from './runway.ts';
import { nameIn } from './where.ts';

/** The files of a pack that are read by their names. */
function filesRead(language: string): string[] {
  const own = ['causes', 'codes', 'coverage', 'facts', 'likelihood'].map((name) => `${name}.yaml`);
  const worded = ['site', 'topics', 'people', 'questions', 'symptoms', 'error-groups'].map((name) => `${name}.yaml`);
  const tools = ['support-request', PLANNER, RUNWAY].map((name) => `tools/${name}.yaml`);
  const search = ['stop-words', 'question-words', 'synonyms', 'misspellings'].map((name) => `search/${name}.txt`);
  return [...own, 'words.txt', ...[...worded, ...tools, ...search].map((name) => `${language}/${name}`)];
}

/** The folders of which all files are read, and how these end. */
function foldersRead(language: string): Readonly<Record<string, string>> {
  return {
    trees: '.yaml',
    errors: '.yaml',
    [`${language}/fixes`]: '.mdx',
    [`${language}/articles`]: '.mdx',
    [`${language}/checklists`]: '.yaml',
    [`${language}/pictures`]: '.yaml',
    [`${language}/search/said`]: '.txt',
  };
}

/**
 * Every file is one that is read.
 * @param folder of the pack
 * @param root what the paths in the issues begin at
 * @param isSound whether a file was not refused already
 */
export function unreadFiles(
  folder: string,
  root: string,
  language: string,
  isSound: (path: string) => boolean,
): Issue[] {
  const files = filesRead(language);
  const folders = foldersRead(language);
  return Object.keys(MOST_BYTES)
    .flatMap((ending) => filesIn(folder, ending))
    .filter(isSound)
    .map((path) => ({ path, within: relative(folder, path).replaceAll('\\', '/') }))
    .filter(({ within }) => !files.includes(within) && folders[folderOf(within, folders) ?? ''] !== extname(within))
    .map(({ path, within }) => ({
      file: nameIn(root, path),
      line: 1,
      message: `nothing reads this file; ${advice(within, nameIn(root, folder), files, folders)}`,
    }));
}

/** The folder of which a file is read. */
function folderOf(within: string, folders: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(folders).find((known) => within.startsWith(`${known}/`));
}

/** Where a file was probably meant to be. */
function advice(within: string, pack: string, files: string[], folders: Readonly<Record<string, string>>): string {
  const around = folderOf(within, folders);
  if (around !== undefined) return `files in ${pack}/${around}/ end in ${folders[around] ?? ''}`;
  const file = files.find((known) => basename(known) === basename(within));
  if (file !== undefined) return `it belongs at ${pack}/${file}`;
  const parts = dirname(within).split('/');
  const meant = parts.map((part) => named(part, Object.keys(folders))).find((known) => known !== undefined);
  if (meant !== undefined) return `${basename(meant)} belong in ${pack}/${meant}/`;
  const near = named(basename(within), files);
  if (near !== undefined) return `it belongs at ${pack}/${near}`;
  return 'remove it, or see docs/new-pack.md for the files that a pack has';
}

/** The place whose last part has nearly a name, endings aside. */
function named(name: string, places: readonly string[]): string | undefined {
  const bare = (path: string): string => basename(path, extname(path));
  const meant = closest(bare(name), places.map(bare));
  return places.find((place) => bare(place) === meant);
}
