import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/browser/browser.ts';
import { BASE_PORT, ROOT_PORT } from './test/browser/ports.ts';

const root = `http://localhost:${ROOT_PORT}/`;

/** The slow ones; all others are of the site. */
const ACCESS = /\/(?:announced|axe-pages|axe-states|comfort|focus-back|keyboard|schemes|single-keys)\.test\.ts$/;
const FAULTS =
  /\/(?:circumstances|dropped|faults|hostile|search-faults|search-scripts-faults|search-texts-faults)\.test\.ts$/;

export default defineConfig({
  testDir: 'test/browser',
  projects: [
    { name: 'site', testIgnore: [ACCESS, FAULTS] },
    { name: 'access', testMatch: ACCESS },
    { name: 'faults', testMatch: FAULTS },
  ],
  fullyParallel: true,
  // Most of them wait most of the time: two for each processor keep it busy.
  workers: '200%',
  forbidOnly: true,
  // On a machine that others use as well, a test that failed is run once more, and listed as flaky: such a one is to be mended.
  retries: process.env.CI === undefined ? 0 : 1,
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
