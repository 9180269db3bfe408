/** Tells, on the pages that ask for it, how many pages were built: known only when all of them are. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const MARK = '<span data-page-count></span>';

/** Fills every empty `<span data-page-count>` of `/accessibility/`. @throws when that page no longer asks for the count */
export function pageCount(): AstroIntegration {
  return {
    name: 'page-count',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const file = fileURLToPath(new URL('accessibility/index.html', dir));
        const html = await readFile(file, 'utf8');
        if (!html.includes(MARK)) throw new Error(`${file} has no ${MARK}: add it, or drop page-count.`);
        await writeFile(file, html.replace(MARK, MARK.replace('><', `> (${pages.length} in all)<`)));
      },
    },
  };
}
