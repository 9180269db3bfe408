// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './eslint.layers.mjs';

const MESSAGE = 'Only src/islands/leave.ts decides what leaves the page.';
/** The two others hand a text over in the fragment, before anything else of the page is there. */
const MAY_LEAVE = ['leave', 'leave-plan', 'leave-rich', 'kept', 'kept-names', 'ask-box', 'trouble', 'feedback'].map(
  (name) => `src/islands/${name}.ts`,
);
const LEAVING = [
  'CallExpression[callee.object.name="location"][callee.property.name=/^(?:assign|replace)$/]',
  'AssignmentExpression[left.object.name="location"]',
  'AssignmentExpression[left.name="location"]',
  'AssignmentExpression[left.object.name="document"][left.property.name=/^(?:title|cookie|location)$/]',
  'MemberExpression[object.name="navigator"][property.name=/^(?:clipboard|sendBeacon|share)$/]',
  'MemberExpression[object.name=/^(?:window|globalThis|self)$/][property.name=/^(?:location|history|localStorage|sessionStorage|open|name)$/]',
].map((selector) => ({ selector, message: MESSAGE }));

export default defineConfig(
  globalIgnores(['dist', 'dist-*', '.astro', 'test-results', 'packs']),
  ...astro.configs.recommended,
  // Scripts in pages and components are looked at like files of their own: `Header.astro/1_1.ts`.
  { files: ['**/*.astro'], processor: 'astro/client-side-ts' },
  {
    files: ['**/*.ts', '**/*.tsx'],
    // Types are known only of whole files; `astro check` looks at those of scripts in pages.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `void promise` says that nobody waits for it.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    // What a person typed never leaves the page: one file decides what does.
    files: ['src/**/*.ts', 'src/**/*.tsx', 'src/**/*.astro/*.ts', 'src/**/*.astro/*.js'],
    ignores: MAY_LEAVE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'caches',
          'history',
          'open',
          'XMLHttpRequest',
          'WebSocket',
        ].map((name) => ({ name, message: MESSAGE })),
      ],
    },
  },
  // A file has one idea.
  { ignores: ['content/**', 'src/styles/**'], rules: { 'max-lines': ['error', 250] } },
  ...layers(LEAVING, MAY_LEAVE),
);
