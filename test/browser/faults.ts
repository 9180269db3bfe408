/** Breaks single files on their way to the page, in every way in which a host or a network breaks them. */
import type { Route } from '@playwright/test';
import { counted } from './counts.ts';
import { test as base } from './test.ts';

const html = '<!doctype html><title>Welcome</title><p>Sign in to the network</p>';

/** name → what the page gets in the place of the file */
export const WAYS = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: html }),
  'a server error': (route) => route.fulfill({ status: 500, body: '' }),
  'a page instead': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: html }),
  'a page under its own type': async (route) => route.fulfill({ response: await route.fetch(), body: html }),
  truncated: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'another file': async (route) => route.fulfill({ response: await route.fetch(), body: '{"schemaVersion":9}' }),
  'a list instead': async (route) => route.fulfill({ response: await route.fetch(), body: '[null]' }),
  empty: async (route) => route.fulfill({ response: await route.fetch(), body: '' }),
  'cut off': (route) => route.abort('connectionreset'),
  hanging: () => undefined,
} as const satisfies Record<string, (route: Route) => Promise<void> | undefined>;

export type Way = keyof typeof WAYS;

/** Breaks the files whose address fits, until what it returns is called. */
export type Break = (files: RegExp, way: Way, only?: (url: string) => boolean) => Promise<() => Promise<void>>;

/** What a browser itself writes into the console of a request that was broken here; errors of the page still count. */
const OF_REQUESTS = /^console: (?:Failed to load resource: |Failed to load module script: )/;

export const test = base.extend<{ breakFiles: Break }>({
  breakFiles: async ({ page, watch }, use) => {
    const made: string[] = [];
    // Without any route left the browser would let go on what hangs.
    await page.route(/never-asked-for/, (route) => route.abort());
    await use(async (files, way, only = () => true) => {
      const answer = async (route: Route): Promise<void> => {
        const url = route.request().url();
        if (!only(url)) return route.fallback();
        made.push(url);
        await WAYS[way](route);
      };
      await page.route(files, answer);
      counted('faults of the search');
      return () => page.unroute(files, answer);
    });
    if (made.length > 0) watch.splice(0, watch.length, ...watch.filter((line) => !OF_REQUESTS.test(line)));
  },
});
