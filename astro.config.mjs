// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { devAudit } from './src/content/dev-audit.ts';
import { proseSections } from './src/content/prose-sections.ts';
import { hosting } from './src/hosting/integration.ts';
import { searchIndex } from './src/search/integration.ts';

/**
 * Imports on demand stay plain imports. The bundler's own helper, which preloads what an import needs, weighs more
 * than it saves here: every page has its styles inline, and an island is two files.
 * @returns {import('vite').Plugin}
 */
function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/**
 * Leaves out of XState what no page needs, a tenth of all JavaScript on a page with a tree: `setup` hands out every action
 * creator, so the bundler has to keep those that no machine uses; every actor can report to developer tools; and errors
 * are explained at length to whoever wrote a wrong machine, which the audit has found before anything is built.
 * @returns {import('vite').Plugin}
 */
function leanMachine() {
  const unused = /\b(?:sendTo|log|enqueueActions|emit|spawnChild),\s*/g;
  return {
    name: 'lean-machine',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/xstate\/dist\/[\w-]+\.esm\.js$/.test(id)) return undefined;
      if (id.endsWith('/xstate-dev.esm.js')) return 'export const devToolsAdapter = () => undefined;';
      let lean = code.replace(/new Error\(`[^`]*`\)/g, 'new Error()');
      if (id.endsWith('/xstate.esm.js')) {
        const whole = lean;
        lean = whole.replace(/function setup\(.*?createStateConfig/s, (start) => start.replace(unused, ''));
        if (lean === whole) throw new Error('XState writes setup in another way now: mend lean-machine, or drop it.');
      }
      return { code: lean, map: null };
    },
  };
}

export default defineConfig({
  // Any base works: SITE_BASE=/help/ npm run build
  base: process.env.SITE_BASE ?? '/',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: 'always',
  outDir: process.env.SITE_OUT ?? './dist',
  build: {
    // A page with its styles fits the first flight of packets, so no second request stands in the way of reading.
    inlineStylesheets: 'always',
  },
  devToolbar: { enabled: false },
  markdown: {
    // Highlighting writes inline styles, which the content security policy refuses.
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [proseSections] }),
  },
  // The last reads what all others have written.
  integrations: [mdx(), preact(), searchIndex(), devAudit(), hosting()],
  vite: {
    plugins: [plainImports(), leanMachine()],
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Few files compress better than many: Preact, the trees with their machine, then what each kind of page adds.
            groups: [
              { name: 'preact', test: /node_modules\/preact\/(?!hooks)/ },
              { name: 'boot', test: /islands\/boot|preload-helper|rolldown\/runtime/ },
              {
                name: 'trees',
                test: /node_modules\/xstate|src\/trees\/(?!read-place|fix-place)|islands\/(?:load|copy|Words|Trail)\./,
              },
              { name: 'fix', test: /islands\/(?:Fix[OW]|fix-)|trees\/fix-place/ },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        // No string becomes markup or code, and nothing here may allow it to.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      // Pagefind runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
