/** Finds a Chromium for the browser tests: Playwright's own, or the system's. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Chromium without all that draws windows, as Debian packs it: the tests take half the time in it. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/** Whether Playwright has downloaded its browsers, a headless shell among them, which it finds by itself. */
function hasOwn(): boolean {
  return existsSync(chromium.executablePath());
}

/** The path of a whole browser that can be started, or undefined when there is none. */
export function findBrowser(): string | undefined {
  return hasOwn() ? chromium.executablePath() : systemNames.map(pathOf).find((path) => path !== undefined);
}

/** Whether the tests would run in a headless shell. */
export function hasHeadlessShell(): boolean {
  return hasOwn() || pathOf(HEADLESS_SHELL) !== undefined;
}

/** How a browser is started, in tests and benchmarks. */
export function launchOptions(): LaunchOptions {
  const executablePath = hasOwn() ? undefined : (pathOf(HEADLESS_SHELL) ?? findBrowser());
  return {
    ...(executablePath !== undefined && { executablePath }),
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
  };
}

function pathOf(name: string): string | undefined {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      ?.trim();
  } catch {
    return undefined;
  }
}
