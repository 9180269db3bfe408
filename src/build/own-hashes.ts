/**
 * Leaves in the policy of each page the hashes of its own scripts and styles, and makes one of styles that stand side by
 * side. Astro writes the hashes of the whole site into every page, and each file of styles into an element of its own: a
 * hash cannot be compressed, so each kind of page would make all others heavier.
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
const HEAD = /<head>/i;
const HASH = / 'sha256-([^']+)'/g;
const STYLES = /(?:<style>(?:(?!<\/style>)[^])*<\/style>\s*){2,}/g;
const STYLE = /<style>([^]*?)<\/style>/g;
/** What stands in the page itself; data that is no script is among it, which allows nothing. */
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;

const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64');

/**
 * The page with its styles in as few elements as can be, and no hash in its policy but those of what stands in it. The policy
 * comes first: what stands above it would not be held to it.
 */
export function withOwnHashes(html: string): string {
  const [whole, policy = '', end = ''] = POLICY.exec(html) ?? [];
  if (whole === undefined) return html;
  const joined: string[] = [];
  // Astro writes the policy among the styles.
  const page = html.replace(whole, '').replace(STYLES, (styles) => {
    const style = [...styles.matchAll(STYLE)].map(([, css = '']) => css).join('');
    joined.push(` 'sha256-${hashOf(style)}'`);
    return `<style>${style}</style>`;
  });
  const own = new Set([...page.matchAll(INLINE)].map(([, , code = '']) => hashOf(code)));
  const kept = policy
    .replace(HASH, (all, hash: string) => (own.has(hash) ? all : ''))
    .replace(/\bstyle-src [^;]*/, (styles) => styles + joined.join(''));
  const meta = `<meta http-equiv="content-security-policy" content="${kept}"${end}`;
  const first = [CHARSET, HEAD].find((mark) => mark.test(page));
  if (!first) throw new Error('a page has a policy and no head to put it in');
  return page.replace(first, (mark) => mark + meta);
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
        logger.info(`left out ${Math.round(saved / 1000)} kB of hashes of other pages and of adjacent styles`);
      },
    },
  };
}
