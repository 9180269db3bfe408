/** Run before the browser tests: installs a browser where there is none, and says so. */
import { spawnSync } from 'node:child_process';
import { findBrowser, hasHeadlessShell, HEADLESS_SHELL, launchOptions } from './browser.ts';

interface Way {
  what: string;
  commands: string[][];
}

const apt = (what: string, name: string): Way => ({
  what,
  commands: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ],
});

const own: Way = { what: 'Playwright’s own download', commands: [['npx', 'playwright', 'install', 'chromium']] };
const shell = apt('the headless shell of the system’s packages', HEADLESS_SHELL);
const whole = apt('Chromium of the system’s packages', 'chromium');

const hasBrowser = (): boolean => hasHeadlessShell() || findBrowser() !== undefined;

function run([command = '', ...options]: string[]): boolean {
  return spawnSync(command, options, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0;
}

function install({ what, commands }: Way): void {
  console.log(`For the browser tests: installing ${what}.`);
  commands.every(run);
}

for (const way of [own, shell, whole]) if (!hasBrowser()) install(way);
// The tests take half the time in it. A machine on which one is not root has an owner, who may not want it.
if (!hasHeadlessShell() && process.getuid?.() === 0) install(shell);

if (!hasBrowser()) {
  console.error('No browser could be installed. Install Chromium or Google Chrome, then run npm test again.');
  process.exit(1);
}
console.log(`Browser tests run in ${launchOptions().executablePath ?? 'Playwright’s own browser'}`);
