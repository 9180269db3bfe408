/** What a host sends of the built site. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What hosts compress; the pieces of the search index are compressed already. */
const TEXT = new Set(['.js', '.wasm', '.json', '.css', '.html', '.svg']);

/**
 * The bytes of a file, compressed at the level that hosts use.
 * @param path as it is asked for, `/data/search.json`
 */
export function sentBytes(path: string): number {
  const file = join('dist', path);
  const content = readFileSync(statSync(file).isDirectory() ? join(file, 'index.html') : file);
  if (!TEXT.has(extname(file))) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
