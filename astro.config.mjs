// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentAudit } from './src/build/content-audit.ts';
import { factNumbers } from './src/build/fact-numbers.ts';
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
    // What is left of it is a file that every page asks for, to call a function that calls a function.
    // Vite fills in its calls last.
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withPlainImports(file.code);
        for (const [name, file] of Object.entries(bundle))
          if (file.type === 'chunk' && file.name === 'import' && file.code.length < 100) delete bundle[name];
      },
    },
  };
}

/**
 * The code of a chunk whose imports on demand stand by themselves.
 * @param {string} code
 */
function withPlainImports(code) {
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
  if (left)
    throw new Error(`imports on demand are written in another way now: mend plain-imports, or drop it. ${left[0]}`);
  return plain;
}

/**
 * Marks the end of every script, so that one that was cut short is told from a whole one before it runs.
 * @returns {import('vite').Plugin}
 */
function markedEnds() {
  return {
    name: 'marked-ends',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `${file.code.trimEnd()}\n${SCRIPT_END}\n`;
    },
  };
}

/**
 * Papa Parse is written for every system of modules but this one. Bundled as it is, it brings helpers that every page with
 * an island would load.
 * @returns {import('vite').Plugin}
 */
function plainTables() {
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

/**
 * Leaves out of XState what no page needs, a tenth of all JavaScript on a page with a tree: `setup` hands out every action
 * creator, so the bundler has to keep those that no machine uses; every actor can report to developer tools and be written
 * down and brought back, and every transition be written as JSON, which no page asks for; no machine has routes; and errors are explained at length to whoever wrote a wrong machine, which
 * the audit has found before anything is built.
 * @returns {import('vite').Plugin}
 */
function leanMachine() {
  const unused = /\b(?:sendTo|log|enqueueActions|emit|spawnChild),\s*/g;
  const reports = /[\w.]*\bsystem\._sendInspectionEvent\(\{.*?\}\);/gs;
  const written = /^ *toJSON: \(\) => \(\{.*?^ *\}\),?\n/gms;
  const routes = 'formatRouteTransitions(this.root);';
  const methods =
    /^ {2}(?:restoreSnapshot|getPersistedSnapshot|resolveState|microstep|attachDevTools|toJSON|(?:get )?(?:on|events|ownEvents)|select|provide|get definition)\(.*?^ {2}\}\n/gms;
  const bound = /this\.(\w+Snapshot) = this\.\1\.bind\(this\);/g;
  return {
    name: 'lean-machine',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/xstate\/dist\/[\w-]+\.esm\.js$/.test(id)) return undefined;
      if (id.endsWith('/xstate-dev.esm.js')) return 'export const devToolsAdapter = () => undefined;';
      let lean = code.replace(/new Error\(\s*(?:\/\/.*\s*)*(?:`[^`]*`|'[^']*')\)/g, 'new Error()');
      if (/\/(?:raise|StateMachine)-\w+\.esm\.js$/.test(id)) {
        const whole = lean;
        lean = whole
          .replace(reports, '')
          .replace(methods, '')
          .replace(written, '')
          .replace(routes, '')
          .replace(bound, (all, name) => (name.startsWith('getInitial') ? all : ''));
        if (lean === whole)
          throw new Error('XState writes its actors in another way now: mend lean-machine, or drop it.');
      }
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
  outDir: outDir(process.cwd()),
  build: {
    // A page with its styles fits the first flight of packets, so no second request stands in the way of reading.
    inlineStylesheets: 'always',
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
    preact(),
    pageCount(),
    searchIndex(),
    licences(),
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
    plugins: [plainImports(), markedEnds(), plainTables(), leanMachine()],
    build: {
      rolldownOptions: {
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
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        // No string becomes markup or code, and nothing here may allow it to.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      // Pagefind runs WebAssembly.
      styleDirective: { hashes: Object.values(pictureStyles).map(({ hash }) => hash) },
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [askBox.hash, chosen.hash] },
    },
  },
});
