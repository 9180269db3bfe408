/** Scripts that stand in the page itself. They are named in the content security policy by their hash. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { inlined, type Inlined } from './inlined.ts';

/** What the box for errors does when nothing else can be loaded. */
export const askBox = script('src/islands/ask-box.ts');
/** What the reader chose for this browser, before anything is drawn. */
export const chosen = script('src/islands/chosen.ts', 'bare');
/** What the pages of others run to give a framed tree its height. */
export const frameHost = script('src/islands/frame-host.ts');

/**
 * @param how `bare` where nothing is declared outside of blocks, so that it needs nothing around it
 * @returns the script as a classic one, which waits for no other, and its hash as the policy writes it
 */
function script(path: string, how?: 'bare'): Inlined {
  const source = readFileSync(join(process.cwd(), path), 'utf8').replace(/^export \{\};$/m, '');
  const code = transformSync(source, {
    loader: 'ts',
    minify: true,
    target: 'es2022',
    ...(how ? {} : { format: 'iife' }),
  }).code.trim();
  return inlined(code);
}
