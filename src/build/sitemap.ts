/** Writes `sitemap.xml` when all pages are built, where the public address is known: a sitemap names nothing by a path. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../hosting/built.ts';
import { addresses } from '../export/address.ts';
import { listed, sitemapXml, type Listed } from '../export/sitemap.ts';

export function sitemap(): AstroIntegration {
  let base = '/';
  let site: URL | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!site) return;
        const folder = fileURLToPath(dir);
        const addressOf = addresses(base, site);
        const pages = filesIn(folder).filter((file) => /(?:^|\/)index\.html$/.test(file));
        const found: Listed[] = [];
        for (const file of pages) {
          const path = file.replace(/index\.html$/, '');
          const entry = listed(addressOf(path), await readFile(join(folder, file), 'utf8'));
          if (entry) found.push(entry);
        }
        await writeFile(join(folder, 'sitemap.xml'), sitemapXml(found));
        logger.info(`${found.length} of ${pages.length} pages are in the sitemap`);
      },
    },
  };
}
