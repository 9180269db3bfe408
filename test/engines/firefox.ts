/** Firefox, over WebDriver BiDi, which it speaks by itself: no other program stands between. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine, Setting } from './engine.ts';
import { at, PROBE_PORT, SITE_PORT } from './ports.ts';
import { PuppeteerDriver, START_LIMIT } from './puppeteer.ts';

export const firefox: Engine = {
  name: 'firefox',
  programs: [{ names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' }],
  async start([executablePath = '']) {
    /** One browser for each way to set it: BiDi cannot do that in a browser that runs. */
    const browsers = new Map<string, Promise<Browser>>();
    const set = (setting: Setting): Promise<Browser> => {
      const extraPrefsFirefox = prefsFor(setting);
      const key = JSON.stringify(extraPrefsFirefox);
      const browser =
        browsers.get(key) ??
        puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox, timeout: START_LIMIT });
      browsers.set(key, browser);
      return browser;
    };
    return {
      version: (await (await set({})).version()).replace(/^.*\//, ''),
      site: at(SITE_PORT),
      probe: `${at(PROBE_PORT)}/`,
      open: async (setting) => PuppeteerDriver.open(await set(setting), () => Promise.resolve()),
      stop: async () => {
        for (const browser of browsers.values()) await (await browser).close();
      },
    };
  },
};

function prefsFor({ scripts = true, calm = false }: Setting): Record<string, unknown> {
  return {
    ...(!scripts && { 'javascript.enabled': false }),
    ...(calm && { 'ui.systemUsesDarkTheme': 1, 'ui.prefersReducedMotion': 1 }),
  };
}
