/** Run before the browser tests: installs a browser where there is none, and says so. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const ways: { what: string; commands: string[][] }[] = [
  { what: 'Playwright’s own download', commands: [['npx', 'playwright', 'install', 'chromium']] },
  {
    what: 'the system’s package manager',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
];

function run([command = '', ...options]: string[]): boolean {
  return spawnSync(command, options, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0;
}

let browser = findBrowser();
for (const { what, commands } of ways) {
  if (browser !== undefined) break;
  console.log(`There is no browser for the tests: installing Chromium by ${what}.`);
  if (commands.every(run)) browser = findBrowser();
}
if (browser === undefined) {
  console.error('No browser could be installed. Install Chromium or Google Chrome, then run npm test again.');
  process.exit(1);
}
console.log(`Browser tests run in ${browser}`);
