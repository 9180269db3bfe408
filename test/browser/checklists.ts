/** The first checklist of the pack, and what can be seen and done on its page. */
import type { Page } from '@playwright/test';
import { content } from '../content/site.ts';
import { expect } from './test.ts';
import { found } from './ways.ts';

export const list = found('a checklist', content.checklists[0]);
export const items = list.data.parts.flatMap((part) => part.items);
export const [first = '', second = '', third = ''] = items.map(({ id }) => id);
export const PATH = `/checklists/${list.id}/`;
export const SENT = `${PATH}#done=${first}~${third}`;

/** All that the browser keeps. */
export const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').map((key) => [
        key,
        localStorage.getItem(key),
      ]),
    ),
  );
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
export const boxes = (page: Page) => page.locator('.checks [type=checkbox]');
export const ticked = (page: Page) =>
  page
    .locator('.checks > li:has(:checked)')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-item')));
export const done = (page: Page, count: number) =>
  expect(page.getByText(`${count} of ${items.length} done`)).toBeVisible();
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
