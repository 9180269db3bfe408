// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { devAudit } from './src/content/dev-audit.ts';
import { proseSections } from './src/content/prose-sections.ts';
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
  integrations: [mdx(), preact(), searchIndex(), devAudit()],
  vite: {
    plugins: [plainImports()],
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Few files compress better than many: Preact, the trees with their machine, then what each kind of page adds.
            groups: [
              { name: 'preact', test: /node_modules\/preact\/(?!hooks)/ },
              { name: 'boot', test: /islands\/boot/ },
              { name: 'tree', test: /node_modules\/xstate|src\/trees|islands\/(?:load|copy|Words|Trail)\./ },
              { name: 'tree-island', test: /islands\/(?:tree|TreeView|Question|FixFound)\./ },
              { name: 'fix', test: /islands\/(?:Fix[OW]|fix-)/ },
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
      ],
      // Pagefind runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
