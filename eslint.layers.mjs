// @ts-check
/** Which folder of `src/` may import which, and what else each may import: nothing leads back. */

/** What runs anywhere: no Astro, no Preact, no document, no files. */
const plain = [
  'desk',
  'plots',
  'pictures',
  'request',
  'search',
  'errors',
  'checklists',
  'runway',
  'recharge',
  'trees',
  'content',
];
/** What the pages take of the content, once for a build. */
const site = ['overviews.ts', 'library.ts', 'lists.ts', 'former.ts', 'api.ts', 'page-markdown.ts'];

/**
 * Folder, or file of `src/` itself → what it may import. Each names only what stands below it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  // What the reader gets.
  pages: ['layouts', 'components', 'islands', ...site, 'maps', 'export', 'reader', 'styles', ...plain],
  layouts: ['components', 'islands', ...site, 'maps', 'export', 'reader', 'styles', ...plain],
  components: ['islands', ...site, 'maps', 'export', 'reader', 'styles', ...plain],
  islands: ['maps', 'styles', ...plain],
  'lists.ts': ['overviews.ts', 'library.ts', ...plain],
  'overviews.ts': ['library.ts', 'maps', ...plain],
  'page-markdown.ts': ['library.ts', 'export', 'reader', ...plain],
  'library.ts': plain,
  'former.ts': ['maps', ...plain],
  'api.ts': plain,
  styles: [],
  // What a machine runs that has the files.
  'content.config.ts': ['build', 'reader', ...plain],
  cli: ['build', 'export', 'audit', 'reader', ...plain],
  build: ['export', 'audit', 'reader', 'hosting', ...plain],
  // The pictures of the trees.
  maps: plain,
  // What other tools read.
  export: ['reader', ...plain],
  audit: ['reader', ...plain],
  reader: plain,
  hosting: [],
  licences: [],
  // What both are made of.
  desk: ['search', 'errors', 'trees', 'content'],
  request: ['errors', 'content'],
  search: ['errors', 'trees', 'content'],
  errors: ['trees', 'content'],
  checklists: ['content'],
  pictures: ['content'],
  plots: ['runway', 'recharge'],
  runway: ['recharge', 'content'],
  recharge: ['content'],
  trees: ['content'],
  content: [],
};

/** Names that are there only in a browser, or decide what leaves the page. */
const OF_BROWSERS = [
  ...['document', 'window', 'self', 'navigator', 'location', 'history', 'open', 'matchMedia', 'customElements'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['XMLHttpRequest', 'WebSocket', 'HTMLElement', 'Element'],
];

/**
 * What each may import that is installed or comes with Node; all, where nothing is said.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packages = {
  islands: ['preact', 'preact/hooks', 'xstate', 'papaparse'],
  // Commands run these too, and there is no Astro then.
  audit: ['satteri', 'cspell-lib', 'flesch-kincaid', 'syllable', 'node:fs', 'node:path'],
  reader: ['satteri', 'yaml', 'zod', 'node:fs', 'node:path'],
  desk: [],
  request: ['zod'],
  search: ['zod'],
  errors: ['zod'],
  maps: ['elkjs/lib/elk-api.js', 'node:module', 'node:path', 'node:worker_threads'],
  checklists: ['zod'],
  pictures: ['zod'],
  plots: ['d3-array', 'd3-shape'],
  runway: ['zod'],
  recharge: ['zod'],
  trees: ['zod', 'xstate'],
  content: ['zod'],
};

/** @param {string} text */
const exactly = (text) => text.replaceAll('.', '\\.');

/**
 * What a folder must not import, as patterns over the names of files and packages.
 * @param {string} name
 * @returns {{ regex: string, message: string, allowTypeImports?: true }[]}
 */
function forbiddenTo(name) {
  const may = mayImport[name] ?? [];
  const others = Object.keys(mayImport).filter((other) => other !== name && !may.includes(other));
  const places = [...others.map((other) => exactly(isFile(other) ? `${other}$` : `${other}/`)), 'src/', 'test/'];
  const own = packages[name];
  return [
    {
      regex: `^${isFile(name) ? '\\./' : '(?:\\.\\./)+'}(?:${places.join('|')})`,
      message: `src/${name} may import ${may.join(', ') || 'nothing else of src/'}: see eslint.layers.mjs.`,
    },
    { regex: '^/', message: 'A file is named by its place from here, such as ../trees/graph.ts.' },
    ...(own === undefined
      ? []
      : [
          {
            regex: `^(?![./]|(?:${own.map(exactly).join('|')})$)`,
            message: `src/${name} may use ${own.join(', ')}: see eslint.layers.mjs.`,
          },
        ]),
    ...(may.includes('audit')
      ? [{ regex: '^(?:\\.\\./)+audit/(?!audit\\.ts$)', message: 'All audits have one entry, audit/audit.ts.' }]
      : []),
    ...(name === 'islands' || plain.includes(name)
      ? [
          {
            regex: '^(?:\\./|.*/trees/)paths\\.ts$',
            message: 'All ways through a tree are for the audit and the tests.',
          },
        ]
      : []),
    ...(name === 'islands'
      ? [
          {
            regex: '/schema\\.ts$',
            message: 'What checks the content is not sent to readers: import its types only.',
            allowTypeImports: /** @type {const} */ (true),
          },
        ]
      : []),
  ];
}

/** @param {string} name */
const isFile = (name) => name.endsWith('.ts');

/**
 * The layers as rules of ESLint, for whole files and for the scripts in pages.
 * @param {{ selector: string, message: string }[]} leaving what is forbidden besides: a rule that is set twice is not added to
 * @param {string[]} free the files in which that is not forbidden
 * @returns {import('eslint').Linter.Config[]}
 */
export function layers(leaving, free) {
  return Object.keys(mayImport).flatMap((name) => {
    const files = isFile(name) ? `src/${name}` : `src/${name}/**`;
    const forbidden = forbiddenTo(name);
    // Imports on demand, and types that are named with their file: the rule for imports does not look at these.
    const elsewhere = forbidden.flatMap(({ regex, message, allowTypeImports }) =>
      ['ImportExpression > Literal', ...(allowTypeImports ? [] : ['TSImportType Literal'])].map((node) => ({
        selector: `${node}[value=/${regex.replaceAll('/', '\\/')}/]`,
        message,
      })),
    );
    /** @type {import('eslint').Linter.Config[]} */
    const configs = [
      {
        files: [files],
        rules: {
          'no-restricted-imports': ['error', { patterns: forbidden.map((each) => ({ ...each, caseSensitive: true })) }],
          'no-restricted-syntax': ['error', ...leaving, ...elsewhere],
        },
      },
      { files: free.map((file) => [files, file]), rules: { 'no-restricted-syntax': ['error', ...elsewhere] } },
    ];
    const message = `src/${name} runs outside a browser too.`;
    const globals = OF_BROWSERS.map((global) => ({ name: global, message }));
    if (plain.includes(name))
      configs.push({ files: [files], rules: { 'no-restricted-globals': ['error', ...globals] } });
    return configs;
  });
}
