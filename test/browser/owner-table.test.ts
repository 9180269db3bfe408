/** Names beside the items of a list: gone with the page unless the reader keeps them, never in a link, and in every copy. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { content } from '../content/site.ts';
import { expect, test } from './test.ts';
import { found } from './ways.ts';

const list = found(
  'a checklist with names',
  content.checklists.find(({ data }) => data.names !== undefined),
);
const PATH = `/checklists/${list.id}/`;
const labels = list.data.names?.map(({ label }) => label) ?? [];
const items = list.data.parts.flatMap((part) => part.items.map((item) => ({ part: part.title, ...item })));
const fields = (page: Page) => page.locator('.who input');
const keeping = (page: Page) => page.getByRole('checkbox', { name: 'Keep the names in this browser' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const storage = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

/** Presses the button and reads the file that comes of it. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer; rows: string[][] }> {
  const waiting = page.waitForEvent('download');
  await press(page, 'Save as CSV');
  const download = await waiting;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, rows: parse(bytes, { bom: true, recordDelimiter: '\r\n' }) };
}

test('a name is gone with the page, and nowhere else, unless it is to be kept', async ({ page }) => {
  await page.goto(PATH);
  await expect(keeping(page)).not.toBeChecked();
  // The face of the headings may come after the page.
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await fields(page).nth(0).fill('Ann Quxcanary');
  await page.locator('.checks [type=checkbox]').nth(0).check();
  expect(requests).toEqual([]);
  expect(await storage(page)).not.toContain('Quxcanary');
  expect(page.url()).not.toContain('Quxcanary');
  await page.reload();
  await expect(fields(page).nth(0)).toHaveValue('');
});

test('names that are kept outlast a reload, and are deleted when they are kept no longer', async ({ page }) => {
  await page.goto(PATH);
  await fields(page).nth(0).fill('Ann');
  await keeping(page).check();
  await expect(page.getByText('The names are kept in this browser.')).toBeVisible();
  await fields(page).nth(3).fill('Zoë');
  await page.reload();
  await expect(fields(page).nth(0)).toHaveValue('Ann');
  await expect(fields(page).nth(3)).toHaveValue('Zoë');
  await expect(keeping(page)).toBeChecked();
  // An emptied field leaves nothing behind.
  await fields(page).nth(0).fill('');
  expect(await storage(page)).not.toContain('Ann');
  await keeping(page).uncheck();
  await expect(page.getByText('The names are no longer kept in this browser.')).toBeVisible();
  await expect(fields(page).nth(3)).toHaveValue('Zoë');
  expect(await storage(page)).not.toContain('Zoë');
  await page.reload();
  await expect(fields(page).nth(3)).toHaveValue('');
});

test('all names can be cleared, also those that are kept, and the ticks stay', async ({ page }) => {
  await page.goto(PATH);
  await page.locator('.checks [type=checkbox]').nth(0).check();
  await keeping(page).check();
  await fields(page).nth(0).fill('Ann');
  await press(page, 'Clear all names');
  await expect(fields(page).nth(0)).toBeFocused();
  expect(await storage(page)).not.toContain('Ann');
  await page.reload();
  await expect(fields(page).nth(0)).toHaveValue('');
  await expect(page.getByText(`1 of ${items.length} done`)).toBeVisible();
});

test('the file for spreadsheets has a line for each item, in UTF-8, and runs no formula', async ({ page }) => {
  await page.goto(PATH);
  await page.locator('.checks [type=checkbox]').nth(1).check();
  await fields(page).nth(0).fill('Zoë "Z" Müller, 李');
  await fields(page).nth(1).fill('=HYPERLINK("https://example.org")');
  const { name, bytes, rows } = await saved(page);
  expect(name).toBe(`${list.id}.csv`);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(rows[0]).toEqual(['Part', 'Task', ...labels, 'Done']);
  expect(rows.slice(1).map(([part, task]) => [part, task])).toEqual(items.map((item) => [item.part, item.do]));
  expect(rows[1]?.slice(2)).toEqual(['Zoë "Z" Müller, 李', '\'=HYPERLINK("https://example.org")', 'no']);
  expect(rows[2]?.at(-1)).toBe('yes');
});

test('the copy has the names, the link has not', async ({ page }) => {
  await page.goto(PATH);
  await fields(page).nth(0).fill('Ann Quxcanary');
  await page.locator('.checks [type=checkbox]').nth(0).check();
  await press(page, 'Copy as Markdown');
  await expect(page.getByText('List copied')).toBeVisible();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await read()).toContain(`  - ${labels[0] ?? ''}: Ann Quxcanary\n`);
  await press(page, 'Copy link with check marks');
  await expect(page.getByText('Link copied, with your check marks')).toBeVisible();
  expect(await read()).toBe(`${page.url()}#done=${items[0]?.id ?? ''}`);
});

test('a browser that keeps nothing says so, and the table can still be saved', async ({ page }) => {
  await page.addInitScript(
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  );
  await page.goto(PATH);
  await fields(page).nth(0).fill('Ann');
  // It takes the tick back.
  await keeping(page).click();
  await expect(page.getByText('This browser cannot keep the names.')).toBeVisible();
  await expect(keeping(page)).not.toBeChecked();
  expect((await saved(page)).rows[1]).toContain('Ann');
});

test('each field tells its item and its column, and Tab goes through them in order', async ({ page }) => {
  await page.goto(PATH);
  const [task] = items;
  const names = labels.map((label) => `${label}: ${task?.do ?? ''}`);
  await page.getByRole('textbox', { name: names[0] ?? '', exact: true }).focus();
  await page.keyboard.type('Ann');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: names[1] ?? '', exact: true })).toBeFocused();
});

test('a link to ticks leaves the names alone', async ({ page }) => {
  await page.goto(PATH);
  await fields(page).nth(0).fill('Ann');
  await page.evaluate((id) => (location.hash = `done=${id}`), items[0]?.id ?? '');
  await press(page, 'Keep them');
  await expect(fields(page).nth(0)).toHaveValue('Ann');
});

test.describe('on paper, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each field is a line to write on', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('noscript .notice')).toContainText('what you check off and write here is not kept');
    await expect(keeping(page)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(fields(page)).toHaveCount(items.length * labels.length);
    const lines = await fields(page).evaluateAll((all) =>
      all.map((field) => {
        const { borderBottomStyle, borderTopWidth, width } = getComputedStyle(field);
        return { borderBottomStyle, borderTopWidth, isWide: parseFloat(width) > 100 };
      }),
    );
    for (const line of lines) expect(line).toEqual({ borderBottomStyle: 'solid', borderTopWidth: '0px', isWide: true });
  });
});
