// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { proseSections } from './src/content/prose-sections.ts';
import { searchIndex } from './src/search/integration.ts';

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
  integrations: [mdx(), preact(), searchIndex()],
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
