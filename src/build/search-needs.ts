/**
 * Writes into each page what any search needs, as links that wait in a template: the press on “Search” puts them into the
 * page, and all is asked for at once instead of one after another. A page that nobody searches from asks for none of it.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../hosting/built.ts';

const EMPTY = '<template data-search-needs></template>';
const IMPORT = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;

/** The code of the dialog with all that it imports, in the order in which it is needed. */
async function codeOf(folder: string): Promise<string[]> {
  const below = join(folder, '_astro');
  const first = (await readdir(below)).find((name) => /^search-dialog\.[^/]*\.js$/.test(name));
  if (first === undefined) throw new Error('the build has no search dialog: fix search-needs');
  const found = new Set([first]);
  // A set is gone through as it grows.
  for (const name of found)
    for (const [, path = ''] of (await readFile(join(below, name), 'utf8')).matchAll(IMPORT)) found.add(path);
  return [...found].map((name) => `_astro/${name}`);
}

/** The files of the index that every query takes; the program, which is largest, first. */
async function indexOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'pagefind'));
  const one = (pattern: RegExp): string => {
    const name = names.find((each) => pattern.test(each));
    if (name === undefined) throw new Error(`the index has no ${pattern.source}: fix search-needs`);
    return `pagefind/${name}`;
  };
  return [one(/^wasm\.\w+\.wasm$/), one(/^pagefind\.js$/), 'data/search.json', one(/\.pf_meta$/)];
}

/** The links: code as modules, the rest as what `fetch` asks for, or a browser would fetch it a second time. */
export function linksTo(files: readonly string[], base: string): string {
  return files
    .map((file) =>
      file.endsWith('.js')
        ? `<link rel="modulepreload" href="${base}${file}">`
        : `<link rel="preload" as="fetch" crossorigin href="${base}${file}">`,
    )
    .join('');
}

/** Does so with every page that was built. */
export function searchNeeds(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-needs',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = [...(await codeOf(folder)), ...(await indexOf(folder))];
        const links = linksTo(files, base);
        let pages = 0;
        for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(folder, file), 'utf8');
          if (!html.includes(EMPTY)) continue;
          pages += 1;
          await writeFile(join(folder, file), html.replace(EMPTY, EMPTY.replace('><', `>${links}<`)));
        }
        logger.info(`${pages} pages name the ${files.length} files that a search needs`);
      },
    },
  };
}
