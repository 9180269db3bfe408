/** Builds the search index when the site is built. Only pages with a `data-pagefind-body` are in it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          // Error codes are searched as they are written, so the characters in them count.
          const { index, errors } = await createIndex({ forceLanguage: 'en', includeCharacters: '_' });
          if (!index || errors.length > 0) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: folder });
          if (added.errors.length > 0 || added.page_count === 0)
            throw new Error(`no page was indexed: ${added.errors.join('; ')}`);
          const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
          if (written.errors.length > 0)
            throw new Error(`the search index could not be written: ${written.errors.join('; ')}`);
          logger.info(`indexed ${added.page_count} pages`);
        } finally {
          await close();
        }
      },
    },
  };
}
