/** The texts of the results fail, in whatever way: their titles stay, and the reader can try again. */
import { test, WAYS, type Way } from './faults.ts';
import { found, isAnswered, LONG, results, rightAnswer, status, tryAgain, typeQuery } from './searched.ts';
import { expect } from './test.ts';

const TEXTS = /\.pf_fragment/;
const ways = (Object.keys(WAYS) as Way[]).filter((way) => way !== 'hanging');
/** No error is read of it, which would be shown above the results and is waited for. */
const PLAIN = 'credit bought last year';

/** What the search answers when nothing is broken. */
let right: Awaited<ReturnType<typeof found>> = [];
test.beforeAll(async ({ browser, baseURL }) => {
  right = await rightAnswer(browser, baseURL);
});

for (const way of ways)
  test(`every text, ${way}: the titles stay, and trying again brings the texts`, async ({ page, breakFiles }) => {
    const heal = await breakFiles(TEXTS, way);
    await typeQuery(page);
    await expect(status(page)).toContainText('The text of 5 results could not be loaded: try again');
    const shown = await found(page);
    expect(shown.map(({ href }) => href)).toEqual(right.map(({ href }) => href));
    for (const { text } of shown) expect(text).toContain('Its text could not be loaded');
    await heal();
    await tryAgain(page).click();
    await isAnswered(page, right);
  });

for (const way of ways)
  test(`one text, ${way}: its place is kept`, async ({ page, breakFiles }) => {
    let one: string | undefined;
    const heal = await breakFiles(TEXTS, way, (url) => (one ??= url) === url);
    await typeQuery(page);
    await expect(status(page)).toContainText('The text of one result could not be loaded: try again');
    const shown = await found(page);
    expect(shown.map(({ href }) => href)).toEqual(right.map(({ href }) => href));
    expect(shown.filter(({ text }) => text?.includes('Its text could not be loaded'))).toHaveLength(1);
    await heal();
    await tryAgain(page).click();
    await isAnswered(page, right);
  });

test('titles are shown before their texts, in the room that these need', async ({ page }) => {
  let open = (): void => undefined;
  const gate = new Promise<void>((opened) => (open = opened));
  await page.route(TEXTS, async (route) => {
    await gate;
    await route.continue();
  });
  await typeQuery(page, PLAIN);
  await expect(page.locator(`${results} > li`)).toHaveCount(5);
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator(`${results} p`).first()).toHaveText('');
  await expect(status(page)).toContainText(/best results/);
  await expect(status(page)).not.toContainText('could not be loaded');
  await expect(tryAgain(page)).toHaveCount(0);
  const titles = await page.locator(`${results} h2`).allTextContents();
  const links = await found(page);
  open();
  await expect(page.locator(`${results} p`).first()).not.toHaveText('');
  expect(await page.locator(`${results} h2`).allTextContents()).toEqual(titles);
  expect((await found(page)).map(({ href }) => href)).toEqual(links.map(({ href }) => href));
});

test('texts that never come: the titles stay, it is told, and trying again brings them', async ({
  page,
  breakFiles,
}) => {
  await page.clock.install();
  const heal = await breakFiles(TEXTS, 'hanging');
  await typeQuery(page, PLAIN);
  await expect(page.locator(`${results} > li`)).toHaveCount(5);
  await page.clock.fastForward(LONG);
  await expect(status(page)).toContainText('The text of 5 results could not be loaded: try again');
  await expect(page.locator(`${results} > li`)).toHaveCount(5);
  await heal();
  await tryAgain(page).click();
  await expect(page.locator(`${results} mark`).first()).toBeVisible();
  await expect(tryAgain(page)).toHaveCount(0);
});
