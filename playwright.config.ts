import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/browser/browser.ts';
import { BASE_PORT, ROOT_PORT } from './test/browser/ports.ts';

const root = `http://localhost:${ROOT_PORT}/`;

export default defineConfig({
  testDir: 'test/browser',
  projects: [
    {
      name: 'site',
      testMatch:
        /\/(?:auto-recharge|base|comforts|desk|fixes|maps|paste|paste-here|policy|search|search-comforts|search-weight|tree|tree-fixes|tree-places|typed|words)\.test\.ts$/,
    },
    {
      name: 'access',
      testMatch: /\/(?:announced|axe-pages|axe-states|comfort|focus-back|keyboard|schemes|single-keys)\.test\.ts$/,
    },
    {
      name: 'faults',
      testMatch: /\/(?:circumstances|dropped|faults|hostile|search-faults|search-scripts-faults)\.test\.ts$/,
    },
  ],
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
