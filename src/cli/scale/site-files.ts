/** What readers load of a built site, by kind, and what it weighs as it is sent. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from '../../reader/files.ts';
import { pageTypes } from '../page-types.ts';
import { sentBytes } from '../sent-bytes.ts';

export interface Kind {
  files: number;
  /** Brotli, where the file is sent so. */
  medianBytes: number;
  /** Before it was compressed, where it was. */
  medianPlainBytes: number;
  largestBytes: number;
  /** Whether its size may not grow with the site. */
  judged: boolean;
}

/** The kinds of file, in the order in which they are told. */
export function kindsIn(dist: string): Record<string, Kind> {
  const pages: Record<string, string[]> = {
    ...pageTypes(dist),
    ...overviewsIn(dist),
    'not found': ['/404.html'],
  };
  const inFolder = (folder: string, ending: string): string[] => filesIn(join(dist, folder), ending);
  const files: Record<string, string[]> = {
    ...Object.fromEntries(
      Object.entries(pages).map(([kind, paths]) => [
        kind,
        paths.map((path) => join(dist, path.endsWith('.html') ? path : `${path}index.html`)),
      ]),
    ),
    'data/trees/*.json': inFolder('data/trees', '.json'),
    ...Object.fromEntries(
      readdirSync(join(dist, 'data')).flatMap((name) =>
        name.endsWith('.json') ? [[`data/${name}`, [join(dist, 'data', name)]]] : [],
      ),
    ),
    ...Object.groupBy([...inFolder('_astro', '.js'), join(dist, 'trouble.js')], (file) => `js ${withoutHash(file)}`),
    css: inFolder('_astro', '.css'),
    'pagefind entry': inFolder('pagefind', 'pagefind-entry.json'),
    'pagefind meta': inFolder('pagefind', '.pf_meta'),
    'pagefind js': inFolder('pagefind', '.js'),
    'pagefind wasm': inFolder('pagefind', '.wasm'),
    'pagefind fragment': inFolder('pagefind', '.pf_fragment'),
    [SHARD]: inFolder('pagefind', '.pf_index'),
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, paths = []]) => {
      const found = paths.filter((path) => existsSync(path));
      if (found.length === 0) return [];
      const sizes = found.map(sentBytes);
      const kind: Kind = {
        files: found.length,
        medianBytes: median(sizes),
        medianPlainBytes: median(found.map((path) => statSync(path).size)),
        largestBytes: Math.max(...sizes),
        judged: name !== SHARD,
      };
      return [[name, kind]];
    }),
  );
}

/** A part of the index: a search asks for those of its words, and how many there are is Pagefind’s choice. */
const SHARD = 'pagefind index';

/** Pages at fixed addresses besides those that are named: lists, of which the first page counts, and tools. */
function overviewsIn(dist: string): Record<string, string[]> {
  const named = new Set(['/diagnose/']);
  const below = (folder: string): string[] =>
    readdirSync(join(dist, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(dist, folder, entry.name, 'index.html')))
      .map(({ name }) => `${folder}${name}/`);
  const paths = [...below('/'), ...(existsSync(join(dist, 'tools')) ? below('/tools/') : [])];
  return Object.fromEntries(paths.filter((path) => !named.has(path)).map((path) => [path, [path]]));
}

function withoutHash(file: string): string {
  return basename(file).replace(/(?:\.[\w-]{8})?\.js$/, '');
}

/** All that a site has on the disk of its server. */
export function totalOf(dist: string): { files: number; bytes: number } {
  const files = filesIn(dist, '');
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** The one in the middle; of two in the middle the greater. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
