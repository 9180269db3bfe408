import { defineConfig } from 'vitest/config';
import { isOwnContent } from './src/reader/where.ts';

const root = import.meta.dirname;

/** Only a guard against a test that hangs: how long a sound one takes on a busy machine decides nothing. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    // Vitest leaves a core to itself, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      // These change nothing outside of themselves, so they may share what they import.
      { test: { name: 'unit', testTimeout, isolate: false, include: ['test/unit/**/*.test.ts'] } },
      // Long texts and whole commands, so that the unit layer stays quick.
      { test: { name: 'heavy', testTimeout, include: ['test/heavy/**/*.test.ts'] } },
      // Reads the built site of the pack that CONTENT names: run `npm run build` first.
      {
        test: {
          name: 'content',
          testTimeout,
          isolate: false,
          include: ['test/content/**/*.test.ts'],
          // What only one pack can keep: its published addresses, made-up people and complaints; and what only others can.
          exclude: [isOwnContent(root) ? 'test/content/other/**' : 'test/content/openai/**'],
        },
      },
      // Serves both built sites by real servers; `npm run test:server` installs these where they are missing.
      { test: { name: 'server', testTimeout, hookTimeout: testTimeout, include: ['test/server/**/*.test.ts'] } },
    ],
  },
});
