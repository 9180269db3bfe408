/** WebKit: the GTK port's small browser, on a screen that nobody sees. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Engine, Setting } from './engine.ts';
import { at, ELSEWHERE_PORT, PROBE_PORT, WATCHED_PORT, WEBDRIVER_PORT } from './ports.ts';
import { run, startServer, stop } from './process.ts';
import { serveFolder } from './serve.ts';
import { copyWatched, startElsewhere } from './watch.ts';
import { messageOf } from './message.ts';
import { WebDriver } from './webdriver.ts';

const DIST = 'dist';

export const webkit: Engine = {
  name: 'webkit',
  programs: [
    { names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
    { names: ['Xvfb'], debian: 'xvfb' },
  ],
  async start([driverPath = '', screenPath = '']) {
    const home = mkdtempSync(join(tmpdir(), 'engines-webkit-'));
    const ends: (() => unknown)[] = [() => rmSync(home, { recursive: true, force: true })];
    const stopAll = async (): Promise<void> => {
      for (const end of ends.splice(0).reverse()) await end();
    };
    try {
      const screen = run(screenPath, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      ends.push(() => stop(screen));
      const display = await firstLine(screen.stdout, 'Xvfb opens no screen');
      const env = environment(home, display);

      copyWatched(DIST, join(home, 'site'));
      ends.push(await serveFolder(join(home, 'site'), WATCHED_PORT));
      const { server, asked } = await startElsewhere();
      ends.push(() => server.close());

      const open = (setting: Setting): Promise<WebDriver> => {
        asked.splice(0);
        wish(home, setting);
        return openAlone(driverPath, { ...env, ...theme(setting) }, capabilities(setting), () => asked);
      };
      const first = await open({});
      await first.close();
      return {
        version: first.version,
        site: at(WATCHED_PORT),
        probe: `${at(PROBE_PORT)}/watched`,
        open,
        stop: stopAll,
      };
    } catch (error) {
      await stopAll();
      throw error;
    }
  },
};

/** How long the small browser may take to start, in milliseconds: on a busy machine it sometimes never does. */
const START_LIMIT = 20_000;

/** A tab in a browser and a driver that end with it; one that does not start is started anew, three times in all. */
async function openAlone(
  program: string,
  env: NodeJS.ProcessEnv,
  wanted: object,
  besides: () => readonly string[],
  tries = 3,
): Promise<WebDriver> {
  const address = `http://127.0.0.1:${WEBDRIVER_PORT}`;
  const driver = await startServer(`${address}/status`, program, [`--port=${WEBDRIVER_PORT}`], { env });
  try {
    return await WebDriver.open(address, wanted, { besides, limit: START_LIMIT, end: () => stop(driver) });
  } catch (error) {
    await stop(driver);
    if (tries === 1) throw error;
    console.log(`WebKit did not start, trying again: ${messageOf(error)}`);
    return openAlone(program, env, wanted, besides, tries - 1);
  }
}

function environment(home: string, display: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Nothing is seen of it: without layers it draws in half the time.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
    // A container's root has no sandbox to use.
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  };
}

function capabilities({ scripts = true }: Setting): object {
  const elsewhere = `127.0.0.1:${ELSEWHERE_PORT}`;
  return {
    'webkitgtk:browserOptions': { args: ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])] },
    proxy: { proxyType: 'manual', httpProxy: elsewhere, sslProxy: elsewhere, noProxy: ['localhost'] },
  };
}

/** The theme of the desktop: a wish in its settings is written over by the small browser when it starts. */
function theme({ calm = false }: Setting): NodeJS.ProcessEnv {
  return { GTK_THEME: calm ? 'Adwaita:dark' : 'Adwaita' };
}

/** Whether the desktop moves is a setting of GTK, which the browser reads when it starts. */
function wish(home: string, { calm = false }: Setting): void {
  const folder = join(home, '.config', 'gtk-3.0');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.ini'), `[Settings]\ngtk-enable-animations=${calm ? 0 : 1}\n`);
}

/** @throws when there is none within ten seconds */
function firstLine(stream: Readable | null, otherwise: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(otherwise));
    const timer = setTimeout(fail, 10_000);
    stream?.once('data', (data) => {
      clearTimeout(timer);
      resolve(String(data).trim());
    });
    stream?.once('end', fail);
  });
}
