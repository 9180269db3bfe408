/** Every browser test runs under watch: no error, no breach of the content security policy, no request to elsewhere. */
import { test as base, type Page } from '@playwright/test';
import { watchBreaches } from './breaches.ts';

export { expect } from '@playwright/test';

interface Options {
  /** Requests fail on purpose: what the browser itself reports of them is no trouble. Errors and breaches still are. */
  faulty: boolean;
}

/** What a browser says of a request that failed, or that brought something else. */
const FAILED =
  /^console: (?:Failed to load (?:resource|module script)|Failed to fetch dynamically imported|.*net::ERR_|.*is not sound)/;

export const test = base.extend<Options & { watch: string[]; breaches: string[] }>({
  faulty: [false, { option: true }],
  // Apart from the rest, as no fault excuses a breach of the policy. A test that plants one empties the list.
  breaches: [
    async ({ context }, use) => {
      const breaches = await watchBreaches(context);
      await use(breaches);
      if (breaches.length > 0) throw new Error(`the content security policy was broken:\n${breaches.join('\n')}`);
    },
    { auto: true },
  ],
  watch: [
    async ({ page, faulty }, use) => {
      const trouble = watchPage(page);
      await use(trouble);
      const left = trouble.filter((line) => !(faulty && FAILED.test(line)));
      if (left.length > 0) throw new Error(left.join('\n'));
    },
    { auto: true },
  ],
});

/** @returns what went wrong on a page, a line each, as it comes */
export function watchPage(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') trouble.push(`request to ${hostname}`);
  });
  return trouble;
}

/** The same for a page on which requests fail on purpose: errors of the code, and breaches of the policy. */
export function withoutFailed(trouble: readonly string[]): string[] {
  return trouble.filter((line) => !FAILED.test(line));
}

/** Comes to the tree of the page, if it has one, and waits until what it has runs by itself, no longer as plain links. */
export async function ready(page: Page): Promise<void> {
  const tree = page.locator('[data-island=tree]');
  if ((await tree.count()) > 0) await tree.first().scrollIntoViewIfNeeded();
  await page.locator('[data-ready]').first().waitFor();
}

/** Chooses an option of the question that is shown. */
export async function pick(page: Page, option: string): Promise<void> {
  await page.locator(`[data-option="${option}"]`).click();
}
