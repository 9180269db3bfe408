/** Whatever file of the search fails, in whatever way: the reader is told, keeps what was typed, and can try again. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import type { SearchData } from '../../src/search/data.ts';
import { hold } from './held.ts';
import { test, WAYS, type Way } from './faults.ts';
import { found, isAnswered, LONG, QUERY, results, rightAnswer, status, tryAgain, typeQuery } from './searched.ts';
import { expect } from './test.ts';

const ways = Object.keys(WAYS) as Way[];

/** Without these nothing can be searched. */
const needed: readonly (readonly [string, RegExp])[] = [
  ['the code of the index', /\/pagefind\/pagefind\.js/],
  ['the list of the index', /\.pf_meta/],
  ['the program of the index', /\/pagefind\/wasm/],
  ['every piece of the index', /\.pf_index/],
  ['the words and pages', /\/data\/search\.json/],
  ['the errors', /\/data\/signatures\.json/],
];

/** What the search answers when nothing is broken. */
let right: Awaited<ReturnType<typeof found>> = [];
test.beforeAll(async ({ browser, baseURL }) => {
  right = await rightAnswer(browser, baseURL);
});

async function ask(page: Page, way: Way, query = QUERY): Promise<void> {
  if (way === 'hanging') await page.clock.install();
  await typeQuery(page, query);
  if (way === 'hanging') {
    // The limit runs only once the page waits for what hangs.
    await page.waitForTimeout(500);
    await page.clock.fastForward(LONG);
  }
}

const isFocused = (button: Locator): Promise<boolean> => button.evaluate((node) => node === document.activeElement);

async function isTold(page: Page, way: Way): Promise<void> {
  await expect(status(page)).toContainText(
    way === 'hanging' ? 'The search is taking a while' : 'could not be loaded, so nothing was searched',
  );
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator(`${results} > li`)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'My card is declined' })).toBeVisible();
  await expect(page.locator('.search-field')).toHaveValue(QUERY);
}

for (const [name, files] of needed)
  for (const way of ways)
    test(`${name}, ${way}: told, and mended by trying again`, async ({ page, breakFiles }) => {
      const heal = await breakFiles(files, way);
      await ask(page, way);
      await isTold(page, way);
      await tryAgain(page).press('Enter');
      await expect(page.locator('.search-field')).toBeFocused();
      if (way === 'hanging') {
        await page.waitForTimeout(500);
        await page.clock.fastForward(LONG);
      }
      await isTold(page, way);
      await heal();
      await tryAgain(page).click();
      await isAnswered(page, right);
    });

for (const [name, files] of needed)
  for (const way of ['missing', 'a page instead', 'truncated'] as const)
    test(`${name}, ${way}: mended by one more letter`, async ({ page, breakFiles }) => {
      const heal = await breakFiles(files, way);
      await ask(page, way, QUERY.slice(0, -1));
      await expect(status(page)).toContainText('nothing was searched');
      await heal();
      await page.locator('.search-field').press('End');
      await page.locator('.search-field').pressSequentially(QUERY.slice(-1));
      await isAnswered(page, right);
    });

for (const way of ways)
  test(`one piece of the index, ${way}: no part is taken for the whole`, async ({ page, breakFiles }) => {
    let one: string | undefined;
    const heal = await breakFiles(/\.pf_index/, way, (url) => (one ??= url) === url);
    await ask(page, way);
    await isTold(page, way);
    await heal();
    await tryAgain(page).click();
    await isAnswered(page, right);
  });

for (const way of ways)
  test(`what reads answers from words, ${way}: the rest is shown, and that it is missing`, async ({
    page,
    breakFiles,
  }) => {
    const heal = await breakFiles(/\/data\/said\.json/, way);
    await ask(page, way);
    if (way === 'hanging') {
      await expect(page.locator(`${results} > li`)).toHaveCount(5);
      // It is asked for once the results are shown.
      await page.waitForTimeout(500);
      await page.clock.fastForward(LONG);
    }
    await expect(status(page)).toContainText('Your words were not checked for answers');
    expect(await found(page)).toEqual(right);
    await heal();
    await tryAgain(page).click();
    await expect(page.getByRole('region', { name: 'Read from your words' })).toBeVisible();
    await isAnswered(page, right);
  });

for (const way of ways)
  test(`the lists of the dialog, ${way}: it leads to the pages that hold them`, async ({ page, breakFiles }) => {
    const heal = await breakFiles(/\/data\/lists\.json/, way);
    await page.goto('/404.html');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('zzqxv');
    await expect(status(page)).toContainText('Nothing found for “zzqxv”');
    await expect(dialog.getByRole('link', { name: 'Choose what you see' })).toHaveAttribute('href', '/diagnose/');
    if (way === 'hanging') return;
    await heal();
    let query = 'zzqxv';
    // What was asked for before may still be on its way.
    await expect(async () => {
      await dialog.getByRole('searchbox').fill((query += 'v'));
      await expect(dialog.getByRole('link', { name: 'My card is declined' })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(dialog.getByLabel('Topic')).toBeVisible();
  });

test('an answer that comes late still replaces what was said of the wait', async ({ page }) => {
  const release = await hold(page, /\/data\/search\.json/);
  await ask(page, 'hanging');
  await isTold(page, 'hanging');
  release();
  await isAnswered(page, right);
});

test.describe('files of two builds', () => {
  // What the data names is not there.
  test.use({ faulty: true });

  test('an index of another build is not believed', async ({ page, breakFiles }) => {
    await breakFiles(/never/, 'missing');
    await page.route(/\/data\/search\.json/, async (route) => {
      const response = await route.fetch();
      const data = (await response.json()) as SearchData;
      const languages = { en: { hash: 'en_0000000000', wasm: 'en' } };
      await route.fulfill({ response, json: { ...data, entry: { ...data.entry, languages } } });
    });
    await ask(page, 'missing');
    await isTold(page, 'missing');
    await page.unrouteAll();
    await tryAgain(page).click();
    await isAnswered(page, right);
  });
});

test('code that stays broken as long as the page is open: the page can be loaded again, with the words', async ({
  page,
  breakFiles,
}) => {
  const heal = await breakFiles(/\/_astro\/redact\./, 'truncated');
  await ask(page, 'truncated');
  await isTold(page, 'truncated');
  await heal();
  await tryAgain(page).click();
  await page.getByRole('button', { name: 'Reload the page with these words' }).click();
  await expect(page.locator('.search-field')).toHaveValue(QUERY);
  // The old page may still stand while it is asked.
  await expect(async () => expect(await found(page)).toEqual(right)).toPass();
  expect(new URL(page.url()).hash).toBe('');
});

test('hostile text in an excerpt is shown as text', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)><mark><b>bold</b></mark><script>alert(2)</script>';
  // Where a page came unprotected the browser cannot tell a file of the index by its name.
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await page.route(/\.pf_fragment/, async (route) => {
    const response = await route.fetch();
    const text = gunzipSync(await response.body()).toString();
    const fragment = JSON.parse(text.slice('pagefind_dcd'.length)) as object;
    const other = { ...fragment, content: `${hostile} `.repeat(30) };
    await route.fulfill({ response, body: gzipSync(`pagefind_dcd${JSON.stringify(other)}`) });
  });
  await ask(page, 'missing', 'card');
  const first = page.locator(`${results} > li p`).first();
  await expect(first).toContainText('<img src=x onerror=alert(1)>');
  await expect(first).toContainText('<script>alert(2)</script>');
  await expect(page.locator(`${results} :is(img, b, script)`)).toHaveCount(0);
});

test('by keyboard alone, from the page that is not there: told, tried again, and at a result', async ({
  page,
  breakFiles,
}) => {
  const heal = await breakFiles(/\.pf_index/, 'a server error');
  await page.goto('/404.html');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  // All at once: the search for a part of it may fail before the rest is typed.
  await page.keyboard.insertText(QUERY);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('nothing was searched');
  await heal();
  const button = tryAgain(page);
  for (let presses = 0; presses < 20 && !(await isFocused(button)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/best (?:first|results)/);
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === right[0]?.href);
});
