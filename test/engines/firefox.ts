/** Firefox, over WebDriver BiDi, which it speaks by itself: no other program stands between. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Driver, Engine, Setting } from './engine.ts';
import { at, PROBE_PORT, SITE_PORT } from './ports.ts';
import { PuppeteerDriver } from './puppeteer.ts';

export const firefox: Engine = {
  name: 'firefox',
  programs: [{ names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' }],
  async start([executablePath = '']) {
    const launch = (extraPrefsFirefox: Record<string, unknown>): Promise<Browser> =>
      puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox });
    const browser = await launch({});
    return {
      version: (await browser.version()).replace(/^.*\//, ''),
      site: at(SITE_PORT),
      probe: `${at(PROBE_PORT)}/`,
      open: async (setting) => {
        const prefs = prefsFor(setting);
        return Object.keys(prefs).length === 0
          ? PuppeteerDriver.open(browser, () => Promise.resolve())
          : alone(await launch(prefs));
      },
      stop: () => browser.close(),
    };
  },
};

/** BiDi cannot set these in a browser that runs. */
function prefsFor({ scripts = true, calm = false }: Setting): Record<string, unknown> {
  return {
    ...(!scripts && { 'javascript.enabled': false }),
    ...(calm && { 'ui.systemUsesDarkTheme': 1, 'ui.prefersReducedMotion': 1 }),
  };
}

/** A tab in a browser that ends with it. */
async function alone(browser: Browser): Promise<Driver> {
  const driver = await PuppeteerDriver.open(browser, () => Promise.resolve());
  driver.close = () => browser.close();
  return driver;
}
