import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/browser/browser.ts';

const browser = findBrowser();

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
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: [
        // A container's root has no sandbox to use.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The built site, at the root and under a base.
  webServer: [
    { command: 'sirv dist --port 4331', url: 'http://localhost:4331/', reuseExistingServer: false },
    { command: 'sirv dist-base --port 4332', url: 'http://localhost:4332/help/desk/', reuseExistingServer: false },
  ],
});
