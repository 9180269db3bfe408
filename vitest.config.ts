import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      // Reads the built site: run `npm run build` first.
      { test: { name: 'content', include: ['test/content/**/*.test.ts'] } },
    ],
  },
});
