/** Files that come late. */
import type { Page } from '@playwright/test';

/**
 * Holds back what is asked for under an address.
 * @returns what lets it go
 */
export async function hold(page: Page, url: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
