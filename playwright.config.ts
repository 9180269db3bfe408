import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/browser/browser.ts';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: 'http://localhost:4331',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: launchOptions(),
  },
  // The built site, at the root and under a base.
  webServer: [
    { command: 'sirv dist --port 4331', url: 'http://localhost:4331/', reuseExistingServer: false },
    { command: 'sirv dist-base --port 4332', url: 'http://localhost:4332/help/desk/', reuseExistingServer: false },
  ],
});
