/** Files and very long texts come into the box of the home page. */
import type { Page } from '@playwright/test';
import { ERROR } from './fault-journeys.ts';
import { expect, test } from './test.ts';

const box = (page: Page) => page.locator('#ask');

/** Drops a file, or a text, on an element. @returns whether the page kept the browser from opening it */
async function drop(page: Page, on: string, what: { file?: string; text?: string }): Promise<boolean> {
  return page
    .locator(on)
    .first()
    .evaluate((element, { file, text }) => {
      const data = new DataTransfer();
      if (file !== undefined) data.items.add(new File([file], 'app.log'));
      if (text !== undefined) data.setData('text', text);
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.defaultPrevented;
    }, what);
}

test('a file is dropped on the untouched box: it stands below what was there, and is recognized', async ({ page }) => {
  await page.goto('/');
  expect(await drop(page, '.ask', { file: `12:00 ${ERROR}` })).toBe(true);
  await expect(box(page)).toHaveValue(`12:00 ${ERROR}`);
  await expect(page.locator('.recognised mark')).toBeVisible();
  await drop(page, '.ask', { file: 'and more' });
  await expect(box(page)).toHaveValue(`12:00 ${ERROR}\nand more`);
});

test('what is dropped beside the box does not take the place of the page', async ({ page }) => {
  await page.goto('/');
  expect(await drop(page, 'h1', { file: 'a log' })).toBe(true);
  expect(await drop(page, '.foot', { text: 'https://example.org/' })).toBe(true);
  await expect(box(page)).toHaveValue('');
});

test('a text of a megabyte is typed on, and what stands at its end is recognized', async ({ page }) => {
  await page.goto('/');
  await box(page).focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const line = '2024-05-01 12:00:00 INFO worker took 123 ms, see 550e8400-e29b\n';
    const field = document.querySelector<HTMLTextAreaElement>('#ask');
    if (field) field.value = line.repeat(16_000);
    field?.dispatchEvent(new Event('paste', { bubbles: true }));
  });
  await page.evaluate((error) => {
    const field = document.querySelector<HTMLTextAreaElement>('#ask');
    if (!field) return;
    field.value += error;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, ERROR);
  // The handler itself does nothing with the text: it has not been looked at when it returns.
  await expect(page.locator('.recognised mark')).toHaveCount(0, { timeout: 1 });
  await expect(page.locator('.recognised mark')).toBeVisible({ timeout: 15_000 });
});

test('five million digits throw nothing', async ({ page }) => {
  await page.goto('/');
  await box(page).focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#ask');
    if (field) field.value = '4'.repeat(5_500_000);
    field?.dispatchEvent(new Event('paste', { bubbles: true }));
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByText('We do not recognize an error in this text')).toBeVisible({ timeout: 30_000 });
});
