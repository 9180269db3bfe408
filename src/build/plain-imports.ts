/** Imports on demand, written as they stand in the source. */
import type { Plugin } from 'vite';

/**
 * Imports on demand stay plain imports. The bundler's own helper, which preloads what an import needs, weighs more
 * than it saves here: every page has its styles inline, and an island is two files.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
    // What is left of it is a file that every page asks for, to call a function that calls a function.
    // Vite fills in its calls last.
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withPlainImports(file.code);
        for (const [name, file] of Object.entries(bundle))
          if (file.type === 'chunk' && file.name === 'import' && file.code.length < 100)
            Reflect.deleteProperty(bundle, name);
      },
    },
  };
}

/**
 * The code of a chunk whose imports on demand stand by themselves.
 */
function withPlainImports(code: string): string {
  const [line, name] = /import\{t(?: as ([\w$]+))?\}from"\.\/import\.[\w-]+\.js";/.exec(code) ?? [];
  if (line === undefined) return code;
  const call = (name ?? 't').replaceAll('$', '\\$');
  const load = '(import\\(`[^`]+`\\)(?:\\.then\\([\\w$]+=>[\\w$.]+\\))?)';
  const plain = code
    .replace(line, '')
    .replace(new RegExp(`(?<![\\w$.])${call}\\(\\(\\)=>${load},\\[\\]\\)`, 'g'), '$1')
    .replace(
      new RegExp(
        `(?<![\\w$.])${call}\\(async\\(\\)=>\\{let\\{[^}]*\\}=await ${load};return\\{[^}]*\\}\\},\\[\\]\\)`,
        'g',
      ),
      '$1',
    );
  const left = /.{60}(?:import\(`[^`]+`\)(?:\.then\([^)]*\))?|return\{[^}]*\}\}),\[\]\)/.exec(plain);
  if (left) throw new Error(`dynamic imports are now written differently: fix plain-imports, or drop it. ${left[0]}`);
  return plain;
}
