import { defineConfig } from 'vitest/config';

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
      // Reads the built site: run `npm run build` first.
      { test: { name: 'content', testTimeout, include: ['test/content/**/*.test.ts'] } },
      // Serves both built sites by real servers; `npm run test:server` installs these where they are missing.
      { test: { name: 'server', testTimeout, hookTimeout: testTimeout, include: ['test/server/**/*.test.ts'] } },
    ],
  },
});
