/** Every browser test runs under watch: no error, no breach of the content security policy, no request to elsewhere. */
import { test as base, type Page } from '@playwright/test';
import { watchBreaches } from './breaches.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ watch: string[]; breaches: string[] }>({
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
    async ({ page }, use) => {
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') trouble.push(`request to ${hostname}`);
      });
      await use(trouble);
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
    },
    { auto: true },
  ],
});

/** Waits until the tree of the page runs by itself, no longer as plain links. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-ready]').first().waitFor();
}

/** Chooses an option of the question that is shown. */
export async function pick(page: Page, option: string): Promise<void> {
  await page.locator(`[data-option="${option}"]`).click();
}
