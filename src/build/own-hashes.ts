/**
 * Leaves in the policy of each page the hashes of its own scripts and styles. Astro writes those of the whole site into every
 * page: they cannot be compressed, so each kind of page would make all others heavier.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../hosting/built.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"(\s*\/?>)/;
/** What has to stand before everything, as it says how the rest is read. */
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;
const HASH = / 'sha256-([^']+)'/g;
/** What stands in the page itself; data that is no script is among it, which allows nothing. */
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;

/**
 * The page with no hash in its policy but those of what stands in it. The policy comes first: what stands above it would not
 * be held to it.
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, , code = '']) => createHash('sha256').update(code).digest('base64')),
  );
  const [whole, policy = '', end = ''] = POLICY.exec(html) ?? [];
  if (whole === undefined) return html;
  const kept = policy.replace(HASH, (all, hash: string) => (own.has(hash) ? all : ''));
  const meta = `<meta http-equiv="content-security-policy" content="${kept}"${end}`;
  const rest = html.replace(whole, '');
  return CHARSET.test(rest) ? rest.replace(CHARSET, (charset) => charset + meta) : html.replace(whole, () => meta);
}

/** Does so with every page that was built. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        let saved = 0;
        for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(folder, file), 'utf8');
          const own = withOwnHashes(html);
          saved += html.length - own.length;
          await writeFile(join(folder, file), own);
        }
        logger.info(`${Math.round(saved / 1000)} kB of hashes of other pages are left out`);
      },
    },
  };
}
