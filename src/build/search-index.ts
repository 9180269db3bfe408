/**
 * Builds the search index when the site is built. Only pages with a `data-pagefind-body` are in it, and beside each fix
 * what people say who need it: a record that is never shown, and leads to the fix.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readSearchText } from '../reader/search-text.ts';
import { checkIndex } from './index-check.ts';
import { nameIndex, nameResults, readEntry, removeUnused, unpackProgram } from './index-files.ts';
import { nodeIndex } from './node-index.ts';
import { trimCode } from './pagefind-code.ts';
import { SORT_KEY } from '../search/pages.ts';

/**
 * Pagefind loads the words of a query in pieces of the index. By its own measure one piece here has 25 kB, and a sentence
 * needs nearly all of them; small pieces cost a request more and a tenth of the bytes. There is no option for it, only
 * this setting of the program: the budget test fails should it go.
 */
const PIECE = '500';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = PIECE;
        try {
          const { index, errors } = await createIndex({
            forceLanguage: 'en',
            // Error codes and amounts are searched as they are written, so the characters in them count.
            includeCharacters: '_$€£¥',
            // The numbers of keys, and what leads elsewhere, are nothing that a question says.
            excludeSelectors: ['.options kbd', '.to-tool'],
          });
          if (!index || errors.length > 0)
            throw new Error(`the search index could not be created: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: folder });
          if (added.errors.length > 0 || added.page_count === 0)
            throw new Error(`no pages were indexed: ${added.errors.join('; ')}`);
          const { said } = readSearchText(process.cwd());
          for (const { id, text, file } of said) {
            const record = await index.addCustomRecord({
              // The address of the fix itself would take the place of its page.
              url: `/fixes/${id}/#said`,
              content: text,
              language: 'en',
              sort: { [SORT_KEY]: `said/${id}` },
            });
            if (record.errors.length > 0) throw new Error(`${file} could not be indexed: ${record.errors.join('; ')}`);
          }
          const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
          if (written.errors.length > 0)
            throw new Error(`the search index could not be written: ${written.errors.join('; ')}`);
          await unpackProgram(`${folder}pagefind`);
          const entry = await readEntry(`${folder}pagefind`);
          await nameIndex(`${folder}data/search.json`, entry);
          await removeUnused(`${folder}pagefind`);
          await trimCode(`${folder}pagefind/pagefind.js`, entry.version);
          // As it is shipped: what does not open here would not open in a browser.
          const opened = await nodeIndex(folder);
          await checkIndex(opened);
          await nameResults(`${folder}data/search.json`, opened);
          logger.info(`indexed ${added.page_count} pages and what people say about ${said.length} fixes`);
        } finally {
          await close();
        }
      },
    },
  };
}
