/** A browser at a real server: what the headers are for, and that the site works under them. */
import { chromium, type Browser, type Page, type Request } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, hasHeadlessShell, launchOptions } from '../browser/browser.ts';
import { SITES } from './sites.ts';
import { WAYS, type Server } from './start.ts';

const noBrowser = hasHeadlessShell() || findBrowser() !== undefined ? undefined : 'no browser is installed';
const [site, siteUnderBase, small] = SITES;

for (const { name, start, unable = noBrowser } of WAYS.filter(({ brotli }) => brotli))
  describe.skipIf(unable !== undefined)(unable === undefined ? name : `NOT RUN, as ${unable}: ${name}`, () => {
    let server: Server | undefined;
    let browser: Browser | undefined;
    let page: Page;
    let trouble: string[] = [];
    beforeAll(async () => {
      server = await start();
      browser = await chromium.launch(launchOptions());
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });
    beforeEach(async () => {
      trouble = [];
      if (!browser) throw new Error('there is no browser');
      page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(message.text());
      });
      page.on('pageerror', ({ message }) => void trouble.push(message));
    });
    afterEach(() => page.close());

    const at = (which: typeof site, path: string, host = '127.0.0.1'): string => {
      if (!which) throw new Error('there is no site');
      return `http://${host}:${server?.ports.get(which) ?? 0}${which.base}${path}`;
    };

    test.each([
      ['at the root', site],
      ['under a base', siteUnderBase],
    ])('the tree, the paste box and the search work %s', async (_where, which) => {
      await page.goto(at(which, 'diagnose/'));
      await page.locator('[data-ready]').first().waitFor();
      await page.locator('[data-option="declined"]').click();
      await page.locator('[data-option="details"]').click();
      await page.waitForURL(/\/fixes\/card-details\/#a=/);
      await page.locator('.did[data-ready]').waitFor();
      await page.goto(at(which, ''));
      await page.getByRole('textbox').first().fill('Error code: 429 insufficient_quota');
      await page.locator('.recognised').first().waitFor();
      await page.goto(at(which, 'search/'));
      await page.getByRole('searchbox').last().fill('card declined');
      await page.locator('ol[data-search-results] > li').first().waitFor();
      expect(trouble).toEqual([]);
    });

    test('a former address leads on, and the answers in the fragment come along', async () => {
      const requests: string[] = [];
      page.on('response', (response) => void requests.push(`${response.status()} ${new URL(response.url()).pathname}`));
      await page.goto(at(siteUnderBase, 'fixes/auto-reload-failed/#a=product.api'));
      expect(page.url()).toBe(at(siteUnderBase, 'fixes/auto-recharge-failed/#a=product.api'));
      expect(requests.slice(0, 2)).toEqual([
        '301 /help/desk/fixes/auto-reload-failed/',
        '200 /help/desk/fixes/auto-recharge-failed/',
      ]);
      expect(trouble).toEqual([]);
    });

    test('code that was read once is not asked for again', async () => {
      /** The files of code of which a visit loads bytes. */
      const visit = async (): Promise<string[]> => {
        const loaded: Promise<string>[] = [];
        const listen = (request: Request): void =>
          void loaded.push(
            request
              .sizes()
              .then(({ responseBodySize }) => (responseBodySize > 0 ? new URL(request.url()).pathname : '')),
          );
        page.on('requestfinished', listen);
        await page.goto(at(site, 'diagnose/'));
        await page.locator('[data-ready]').first().waitFor();
        page.removeListener('requestfinished', listen);
        return (await Promise.all(loaded)).filter((path) => path.startsWith('/_astro/'));
      };
      expect((await visit()).length).toBeGreaterThan(0);
      expect(await visit()).toEqual([]);
    });

    test('a page is not framed, an embedded one is, by a page of another host too', async () => {
      const framed = async (path: string, host = 'localhost'): Promise<string> => {
        await page.goto(at(small, ''));
        await page.evaluate(
          (address) =>
            new Promise((done) => {
              const frame = document.createElement('iframe');
              frame.onload = done;
              frame.src = address;
              document.body.append(frame);
            }),
          at(small, path, host),
        );
        const frame = page.frames().at(-1);
        return frame ? frame.evaluate(() => document.title) : '';
      };
      expect(await framed('embed/a/')).toBe('framed');
      expect(trouble).toEqual([]);
      expect(await framed('fixes/a/')).not.toBe('a fix');
      // On the same host nothing else stands in the way.
      expect(await framed('fixes/a/', '127.0.0.1')).not.toBe('a fix');
      expect(trouble.join()).toContain('frame-ancestors');
    });

    test('other sites read the published data, and nothing else', async () => {
      await page.goto(at(small, ''));
      const read = (path: string): Promise<string> =>
        page.evaluate(
          (address) =>
            fetch(address).then(
              (response) => response.text(),
              () => 'refused',
            ),
          at(small, path, 'localhost'),
        );
      expect(await read('api/fixes.json')).toContain('items');
      expect(await read('data/fixes.json')).toBe('refused');
    });
  });
