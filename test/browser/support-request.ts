/** The page that builds a message, for the tests of it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { REQUEST_PATH } from '../../src/request/path.ts';
import { touch } from './pages.ts';
import { content, found } from './ways.ts';

export const { kinds, fields, refused } = found('what builds a message', content.request?.data);
/** A message, and the words for a call. */
export const [support = '', bank = ''] = Object.keys(kinds);

/** How a field is called. */
export const label = (field: string): string => found(field, fields[field]).label;

/** The text as it is shown. */
export const shown = (page: Page) => page.locator('.request-message pre');
export const message = (page: Page): Promise<string> => shown(page).innerText();

/** Opens the page, and waits until it can be filled in. */
export async function openForm(page: Page, fragment = ''): Promise<void> {
  await page.goto(REQUEST_PATH + fragment);
  await touch(page, 'request');
}

/** Copies the text. @returns what is on the clipboard once it is said to be */
export async function copy(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Copied$/ })
    .waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses what hands over a file. @returns its name and what is in it */
export async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
