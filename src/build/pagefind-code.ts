/** What this site ships of Pagefind’s code: its program with what wasm-bindgen writes for it, and how it cuts an excerpt. */
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * What stands otherwise in the code here. Each is its text and what stands there instead; the build fails when Pagefind writes
 * it differently.
 */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // What is handed out. The code between, which `search/engine.ts` stands for, falls away with it.
  [
    /export\{createInstance,[^}]*\};?\s*$/,
    'export{wasm_bindgen as program,calculate_excerpt_region as excerptStart,build_excerpt as excerpt,normalizeDiacritics};',
  ],
  // What it is handed is unpacked already, by the browser, which looks whether all is there: see search/checked-file.ts.
  [/var u8=Uint8Array;.*?(?=var word_separators=)/s, ''],
  // Filters and a playground: the index has no filters, and nobody plays.
  [
    /function (add_synthetic_filter|enter_playground_mode|filters|load_filter_chunk|request_all_filter_indexes|request_filter_indexes)\([^)]*\)\{.*?exports\.\1=\1;/gs,
    '',
  ],
  // For browsers that have no WebAssembly either.
  [/if\(!\('encodeInto'in cachedTextEncoder\)\)\{.*?\};\}(?=let WASM_VECTOR_LEN)/s, ''],
  // The program comes compiled.
  [
    /async function __wbg_load\(.*?return Object\.assign\(__wbg_init,\{initSync\},exports\);/s,
    'const start=async(module)=>__wbg_finalize_init(await WebAssembly.instantiate(module,__wbg_get_imports()),module);return Object.assign(start,exports);',
  ],
];

/** @throws when the code of Pagefind is not as it is known */
export function mend(code: string): string {
  return OTHERWISE.reduce((text, [known, other]) => {
    if (text.search(known) < 0) throw new Error(`Pagefind’s code no longer has ${known.source}: see what it does now`);
    return text.replace(known, other);
  }, code);
}

/**
 * Bundles of Pagefind’s code what is used here, a fifth of it. It asks for nothing and writes nothing into the console: who
 * calls it does, and the page says itself what could not be loaded.
 * @param file `pagefind.js` as Pagefind wrote it; it is written over
 * @param version of Pagefind, which its code then tells
 */
export async function trimCode(file: string, version: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(file)};
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
