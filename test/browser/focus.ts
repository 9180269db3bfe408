/** Where the focus is, and moving it by Tab. */
import type { Page } from '@playwright/test';

/** What has the focus, in words; empty when nothing has. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return '';
    return (activeElement.getAttribute('aria-label') ?? activeElement.textContent).replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until something has the focus. @throws when it is not reached in a hundred steps */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 100; step += 1) {
    await page.keyboard.press(key);
    const words = await focused(page);
    if (typeof name === 'string' ? words.startsWith(name) : name.test(words)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}
