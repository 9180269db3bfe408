/** One tab of Chromium (over its own protocol) or of Firefox (over WebDriver BiDi): Puppeteer speaks both. */
import type { Browser, BrowserContext, KeyInput, Page } from 'puppeteer-core';
import type { Driver, Key, Modifier } from './engine.ts';

/** In every page: a breach of the policy becomes a message, since not every engine writes one. */
function tellBreaches(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`policy: ${effectiveDirective} forbids ${blockedURI}`),
  );
}

/** Only guards, in milliseconds: on a busy machine a browser takes long to start and to open a page. */
export const START_LIMIT = 90_000;
const OPEN_LIMIT = 60_000;

export class PuppeteerDriver implements Driver {
  readonly #page: Page;
  readonly #done: () => Promise<void>;
  readonly #seen: string[] = [];

  private constructor(page: Page, done: () => Promise<void>) {
    this.#page = page;
    this.#done = done;
    page.on('pageerror', (error) => {
      // Firefox tells so of a face that was still on its way when the page was left.
      if (!String(error).includes('downloadable font: download failed')) this.#seen.push(`error: ${String(error)}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.#seen.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') this.#seen.push(`request to ${request.url()}`);
    });
  }

  /** A tab in a session of its own. @param prepare what is to be set before the first page */
  static async open(browser: Browser, prepare: (page: Page) => Promise<void>): Promise<PuppeteerDriver> {
    const context: BrowserContext = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultNavigationTimeout(OPEN_LIMIT);
    // The size is set; with it Puppeteer asks for an orientation, which Firefox ESR does not know.
    await page.setViewport({ width: 1024, height: 730 }).catch((error: unknown) => {
      if (!String(error).includes('unknown command emulation.setScreenOrientation')) throw error;
    });
    await page.evaluateOnNewDocument(tellBreaches);
    await prepare(page);
    return new PuppeteerDriver(page, () => context.close());
  }

  async go(url: string): Promise<void> {
    // A page that leads on at once breaks off its own opening, which Firefox tells as a fault; where it led is looked at.
    await this.#page.goto(url).catch((error: unknown) => {
      if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    });
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href, undefined);
  }

  async evaluate<A, R>(fn: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return (await this.#page.evaluate(fn as (argument: unknown) => unknown, argument)) as R;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(key: Key, ...held: Modifier[]): Promise<void> {
    const { keyboard } = this.#page;
    for (const modifier of held) await keyboard.down(modifier);
    await keyboard.press(key as KeyInput);
    for (const modifier of held.reverse()) await keyboard.up(modifier);
  }

  trouble(): Promise<string[]> {
    return Promise.resolve([...this.#seen]);
  }

  close(): Promise<void> {
    return this.#done();
  }
}
