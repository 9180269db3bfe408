// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentAudit } from './src/build/content-audit.ts';
import { factNumbers } from './src/build/fact-numbers.ts';
import { leanMachine } from './src/build/lean-machine.ts';
import { markedEnds } from './src/build/marked-ends.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { plainTables } from './src/build/plain-tables.ts';
import { searchNeeds } from './src/build/search-needs.ts';
import { ownHashes } from './src/build/own-hashes.ts';
import { pageCount } from './src/build/page-count.ts';
import { proseSections } from './src/build/prose-sections.ts';
import { searchIndex } from './src/build/search-index.ts';
import { askBox, chosen } from './src/components/inline-script.ts';
import { pictureStyles } from './src/components/inline-style.ts';
import { sitemap } from './src/build/sitemap.ts';
import { hosting } from './src/hosting/integration.ts';
import { outDir } from './src/hosting/out-dir.ts';
import { SCRIPT_END } from './src/islands/script-end.ts';
import { licences } from './src/licences/integration.ts';
import { hasFeedback } from './src/reader/feedback.ts';
import { filesIn } from './src/reader/files.ts';
import { plannerFile } from './src/reader/planner.ts';
import { runwayFile } from './src/reader/runway.ts';
import { contentFolder } from './src/reader/where.ts';

export default defineConfig({
  // Any base works: SITE_BASE=/help/ npm run build
  base: process.env.SITE_BASE ?? '/',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: 'always',
  outDir: outDir(process.cwd()),
  build: {
    // A page with its styles fits the first flight of packets, so no second request stands in the way of reading.
    inlineStylesheets: 'always',
    // While one page is written, others are made.
    concurrency: 4,
  },
  devToolbar: { enabled: false },
  markdown: {
    // Highlighting writes inline styles, which the content security policy refuses.
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [factNumbers], hastPlugins: [proseSections] }),
  },
  // The last reads what all others have written.
  integrations: [
    mdx(),
    // Where there is no JSX, Babel would write the file anew as it was.
    preact({ include: [/\.[jt]sx$/] }),
    pageCount(),
    searchIndex(),
    licences(contentFolder(process.cwd())),
    contentAudit(),
    sitemap(),
    searchNeeds(),
    ownHashes(),
    hosting(),
  ],
  vite: {
    define: {
      'import.meta.env.HAS_ERRORS': filesIn(join(contentFolder(process.cwd()), 'errors'), '.yaml').length > 0,
      'import.meta.env.HAS_CHECKLISTS':
        filesIn(join(contentFolder(process.cwd()), 'en/checklists'), '.yaml').length > 0,
      'import.meta.env.HAS_FEEDBACK': hasFeedback(process.cwd()),
      'import.meta.env.HAS_PLANNER': existsSync(plannerFile(process.cwd())),
      'import.meta.env.HAS_RUNWAY': existsSync(runwayFile(process.cwd())),
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // A page that is older than the site asks for it by this name: see trouble.ts.
              chunkFileNames: ({ name }) => (name === 'trouble' ? 'trouble.js' : '_astro/[name].[hash].js'),
            },
          },
        },
      },
    },
    plugins: [plainImports(), markedEnds(SCRIPT_END), plainTables(), leanMachine()],
    build: {
      rolldownOptions: {
        // Astro's own mark on every page of MDX, which it has read by then: a warning each said nothing.
        onLog(level, log, print) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject')) print(level, log);
        },
        // A word or a number that two files share is written into both: the file it stands in would bring its whole chunk.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        output: {
          codeSplitting: {
            // Few files compress better than many: Preact, the trees with their machine, then what each kind of page adds.
            groups: [
              { name: 'preact', test: /node_modules\/preact\/(?!hooks)/ },
              { name: 'import', test: /preload-helper|rolldown\/runtime/ },
              // Pages that keep a choice need nothing of the trees.
              { name: 'kept', test: /islands\/kept\./ },
              { name: 'boot', test: /islands\/(?:ask|boot|leave|import-checked|script-end)\./ },
              {
                name: 'trees',
                test: /node_modules\/xstate|src\/trees\/(?!read-place|fix-place|ruled-out|started)|islands\/(?:load|copy|CopyResult|Words|Trail)\./,
              },
              { name: 'hooks', test: /node_modules\/preact\/hooks/ },
              // A browser that asks for six files at a time has one left for the program.
              { name: 'load-search', test: /islands\/(?:load-search|Recognised)\./ },
              // The desk takes a part of it; two chunks would weigh more for everybody who searches.
              {
                name: 'search',
                test: /src\/search\/(?:search|query|rank|first|scores|excerpt|known-word)\.|islands\/(?:Search[BFLR]|use-answer|use-from)/,
              },
              // What reads a file comes later and needs these too.
              { name: 'days', test: /src\/runway\/(?:calendar|plan)\./ },
              { name: 'fix', test: /islands\/(?:Fix[OW]|fix-|wait-end)|trees\/fix-place/ },
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
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        // No string becomes markup or code, and nothing here may allow it to.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      styleDirective: { hashes: Object.values(pictureStyles).map(({ hash }) => hash) },
      // Pagefind runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [askBox.hash, chosen.hash] },
    },
  },
});
