/** Papa Parse as a module like all others. */
import type { Plugin } from 'vite';

/**
 * Papa Parse is written for every system of modules but this one. Bundled as it is, it brings helpers that every page with
 * an island would load.
 */
export function plainTables(): Plugin {
  return {
    name: 'plain-tables',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      /\/papaparse\/papaparse(?:\.min)?\.js$/.test(id)
        ? {
            code: `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;`,
            map: null,
          }
        : undefined,
  };
}
