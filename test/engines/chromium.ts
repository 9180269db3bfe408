/** Chromium, as the browser tests start it. */
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, launchOptions } from '../browser/browser.ts';
import type { Engine, Setting } from './engine.ts';
import { at, PROBE_PORT, SITE_PORT } from './ports.ts';
import { PuppeteerDriver, START_LIMIT } from './puppeteer.ts';

export const chromium: Engine = {
  name: 'chromium',
  // Playwright's own will do as well.
  programs: findBrowser() === undefined ? [{ names: ['chromium', 'chromium-browser'], debian: 'chromium' }] : [],
  async start([installed]) {
    const executablePath = findBrowser() ?? installed ?? '';
    const browser = await puppeteer.launch({ executablePath, args: launchOptions().args ?? [], timeout: START_LIMIT });
    return {
      version: (await browser.version()).replace(/^.*\//, ''),
      site: at(SITE_PORT),
      probe: `${at(PROBE_PORT)}/`,
      open: (setting) => PuppeteerDriver.open(browser, (page) => prepare(page, setting)),
      stop: () => browser.close(),
    };
  },
};

async function prepare(page: Page, { scripts = true, calm = false }: Setting): Promise<void> {
  await page.setJavaScriptEnabled(scripts);
  if (!calm) return;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
