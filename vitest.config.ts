import { defineConfig } from 'vitest/config';

/** Only a guard against a test that hangs: how long a sound one takes on a busy machine decides nothing. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', testTimeout, include: ['test/unit/**/*.test.ts'] } },
      // Reads the built site: run `npm run build` first.
      { test: { name: 'content', testTimeout, include: ['test/content/**/*.test.ts'] } },
      // Serves both built sites by real servers; `npm run test:server` installs these where they are missing.
      { test: { name: 'server', testTimeout, hookTimeout: testTimeout, include: ['test/server/**/*.test.ts'] } },
    ],
  },
});
