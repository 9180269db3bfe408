/** Pagefind's code as this site ships it: what is called of it, with its failures told instead of swallowed. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * What Pagefind keeps to itself when a file is missing or broken: it answers with what it has, as if that were all. And
 * what nobody needs. Each is its text and what stands there instead; the build fails when Pagefind writes it differently.
 */
const MENDED: readonly (readonly [RegExp, string])[] = [
  // A piece of the index that could not be loaded.
  [/("load_index_chunk"\)\))\.catch\(\(\)=>\{\}\)/, '$1'],
  // The list of the pages and words: without it the program starts, and knows nothing.
  [
    /catch\((\w+)\)\{console\.error\(`Failed to load the meta index:\s*\$\{\1\?\.toString\(\)\}`\);/,
    'catch($1){throw $1;',
  ],
  // Nobody waits for this call, so a failure in it would be an uncaught error; who searches is told of it all the same.
  [/(this\.init\(\w+\?\.language\));/, '$1.catch(()=>{});'],
  // What it is handed is unpacked already, by the browser, which looks whether all is there: see search/checked-file.ts.
  [/var u8=Uint8Array;.*?var gz_default=gunzipSync;/s, 'var gz_default=(data)=>data;'],
  // The program is no longer packed: servers pack it better.
  [/(`wasm\.\$\{\w+\})\.pagefind`|(wasm\.\$\{[^}]+\}\.)pagefind/, '$1$2wasm'],
  // Where in a page the words stand, heading by heading: not shown here.
  [/(\w+)\.sub_results=calculate_sub_results\([^;]*\);/, ''],
];

/** @throws when the code of Pagefind is not as it is known */
export function mend(code: string): string {
  return MENDED.reduce((text, [known, better]) => {
    if (text.split(known).length < 2) throw new Error(`Pagefind’s code has no ${known.source} now: look how it fails`);
    return text.replace(known, better);
  }, code);
}

/**
 * Bundles of Pagefind's code what this site calls: a sixth less than all of it as it comes, not quite minified. It asks
 * with `fetchWith`, and writes nothing into the console: the page says itself what could not be loaded.
 * @param file `pagefind.js` as Pagefind wrote it; it is written over
 * @param version of Pagefind, which its code then tells
 */
export async function trimCode(file: string, version: string): Promise<void> {
  const own = fileURLToPath(new URL('../search/pagefind-fetch.ts', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { options, init, preload, search } from ${JSON.stringify(file)};
        export { fetchWith } from ${JSON.stringify(own)};
        export const version = ${JSON.stringify(version)};`,
      resolveDir: '.',
    },
    plugins: [
      {
        name: 'mend',
        setup(bundler) {
          bundler.onLoad({ filter: /pagefind\.js$/ }, async ({ path }) => ({
            contents: mend(await readFile(path, 'utf8')),
          }));
        },
      },
    ],
    inject: [own],
    drop: ['console'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [code] = outputFiles;
  if (code) await writeFile(file, code.contents);
}
