/**
 * After everything else is built: the compressed doubles, and how the site is to be served. `_headers` and `_redirects` lie
 * in the site, where hosts look for them. The configurations of servers lie beside it, as they are not to be served:
 * `hosting/` has them under the name of the folder that was built, `hosting/dist/nginx.conf`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuilt } from './built.ts';
import { caddyfile } from './caddy.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { keptFor } from './kept-doubles.ts';
import { nginxConfig } from './nginx.ts';
import { precompress } from './precompress.ts';

export function hosting(): AstroIntegration {
  let base = '/';
  let root = '';
  let cache = '';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        root = fileURLToPath(config.root);
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const built = readBuilt(folder, base);
        const inside = relative(root, folder).replace(/^(?:\.\.\/)+/, '');
        const beside = join(root, 'hosting', inside);
        await mkdir(beside, { recursive: true });
        await writeFile(join(beside, 'nginx.conf'), nginxConfig(built));
        await writeFile(join(beside, 'Caddyfile'), caddyfile(built));
        const { written, bytes, plain } = await precompress(
          folder,
          process.env.PACK_ANEW === undefined ? keptFor(cache, inside) : undefined,
        );
        // Written last, as hosts read them as they are.
        await writeFile(join(folder, '_headers'), headersFile(built));
        await writeFile(join(folder, '_redirects'), redirectsFile(built));
        const share = Math.round((100 * bytes) / Math.max(plain, 1));
        logger.info(`${built.moved.size} redirects; ${written} compressed files, ${share}% of the original bytes`);
        logger.info(`configurations for nginx and Caddy: ${relative(root, beside)}/`);
      },
    },
  };
}
