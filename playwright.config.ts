import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/browser/browser.ts';
import { BASE_PORT, ROOT_PORT } from './test/browser/ports.ts';

const root = `http://localhost:${ROOT_PORT}/`;

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }], ['./test/browser/count-reporter.ts']],
  use: {
    baseURL: root,
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: launchOptions(),
  },
  // The built site, at the root and under a base.
  webServer: [
    { command: `sirv dist --port ${ROOT_PORT}`, url: root, reuseExistingServer: false },
    {
      command: `sirv dist-base --port ${BASE_PORT}`,
      url: `http://localhost:${BASE_PORT}/help/desk/`,
      reuseExistingServer: false,
    },
  ],
});
