/** What a person types stays on the page: planted words are in no request, no address, no title, no storage. */
import type { Page } from '@playwright/test';
import { counted } from './counts.ts';
import { oneOfEach } from './one-of-each.ts';
import { open } from './pages.ts';
import { expect, test } from './test.ts';
import { content, found, trees } from './ways.ts';

const CANARY = 'quxcanary';
/** Words and a secret around it, and enough of them that nothing is too plain to be looked at. */
const TYPED = `why does my ${CANARY} card 4242 4242 4242 4242 keep failing at the bank`;

/** Everything that left the page, or could be seen afterwards: a line each. */
async function watchAll(page: Page): Promise<string[]> {
  const left: string[] = [];
  page.on('request', (request) => {
    // The fragment is no part of what is sent, though the browser's own tools show it.
    const { pathname, search } = new URL(request.url());
    left.push(`request ${pathname}${search} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`);
  });
  await page.exposeFunction('told', (line: string) => void left.push(line));
  await page.addInitScript(() => {
    const tell = (line: string): void => (globalThis as unknown as { told: (line: string) => void }).told(line);
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (state, unused, url) => {
        tell(`history ${JSON.stringify(state)} ${String(url)}`);
        original(state, unused, url);
      };
    }
  });
  return left;
}

/** There a person copies what they wrote: see `support-request.test.ts` and `owner-table.test.ts`. */
const BUILDS: readonly string[] = ['support request', 'checklist with names'] satisfies (keyof typeof oneOfEach)[];

/** What the page keeps and what it copied, once it is settled. */
async function kept(page: Page, withCopied = true): Promise<string> {
  return page.evaluate(async (looked) => {
    const copied = looked && (await navigator.clipboard.readText());
    return JSON.stringify([
      copied,
      location.href,
      document.title,
      document.referrer,
      history.state,
      localStorage,
      sessionStorage,
    ]);
  }, withCopied);
}

test('what is typed in the box and in the search leaves no trace', async ({ page }) => {
  const left = await watchAll(page);
  await page.goto('/');
  await page.getByLabel(/paste the error/i).pressSequentially(TYPED);
  expect(await kept(page)).not.toContain(CANARY);
  await page.getByRole('button', { name: 'Find the cause' }).click();
  const field = page.locator('.search-field');
  await expect(field).toHaveValue(TYPED.replace(/\d[\d ]+\d/, '[card number]'));
  await expect(page.locator('ol[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  expect(page.url()).toMatch(/\/search\/$/);
  expect(await kept(page)).not.toContain(CANARY);

  await field.fill(`${CANARY}s are refused again and again by the bank`);
  await expect(page.locator('.search-status')).toContainText('Left out');
  await page.getByRole('button', { name: 'Fixes' }).click();
  await page.waitForURL(/\/search\/\?kind=fix$/);
  expect(await kept(page)).not.toContain(CANARY);
  await page.locator('ol[data-search-results] a').first().click();
  await page.waitForURL(/\/fixes\//);
  expect(await kept(page)).not.toContain(CANARY);

  // Not in the dialog either.
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill(`my ${CANARY} card is refused all the time`);
  await expect(page.getByRole('dialog').locator('.search-status')).toContainText('result');
  expect(await kept(page)).not.toContain(CANARY);
  expect(left.length).toBeGreaterThan(10);
  expect(left.filter((line) => line.includes(CANARY))).toEqual([]);
});

const asking = found(
  'a question at which a message may be pasted',
  trees.flatMap(({ id, routes }) =>
    Object.keys(routes)
      .filter((question) => content.questions.data[question]?.paste)
      .map((question) => `/diagnose/${id}/${question}/`),
  )[0],
);

const FIELDS = 'textarea:visible, input[type=search]:visible, input[type=text]:visible, input:not([type]):visible';

/** Opens whatever can be opened, and types in whatever takes words. @returns how many fields there were */
async function typeEverywhere(page: Page, within: string): Promise<number> {
  await page.locator(`${within} details`).evaluateAll((all) => all.forEach((part) => part.setAttribute('open', '')));
  const fields = page.locator(within).locator(FIELDS);
  // A field may be drawn once its place is opened.
  await page.waitForTimeout(300);
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) await fields.nth(index).fill(TYPED);
  // What is read of the words brings buttons of its own.
  if (count > 0) await page.waitForLoadState('networkidle');
  return count;
}

// What stands in the page of somebody else has no field and no search.
const withSearch = Object.entries(oneOfEach).filter(([name]) => name !== 'framed');

for (const [name, path] of [...withSearch, ['question with a field', asking] as const])
  test(`nothing typed anywhere leaves the page, whatever is pressed: ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    const left = await watchAll(page);
    await open(page, path);
    const fields = await typeEverywhere(page, 'main');
    if (['home', 'all errors', 'search', 'question with a field'].includes(name)) expect(fields).toBeGreaterThan(0);

    // Every button of the page, each with the fields filled; one that leads away is come back from.
    const buttons = page.locator('button:visible');
    for (let index = 0; index < (await buttons.count()); index += 1) {
      await buttons.nth(index).click();
      // A fragment carries it to the search, which takes it out of the address as soon as it runs.
      await expect(async () => expect(await kept(page, !BUILDS.includes(name))).not.toContain(CANARY)).toPass({
        timeout: 10_000,
      });
      counted('buttons pressed with canaries in every field');
      // A press may lead away a moment later, and would break off the next opening.
      await page.waitForTimeout(300);
      await page.waitForLoadState('networkidle');
      await expect(() => open(page, path)).toPass();
      await typeEverywhere(page, 'main');
    }

    // What was copied on purpose says nothing of what comes now.
    await page.evaluate(() => navigator.clipboard.writeText(''));
    // The search is on every page.
    await page.locator('h1').click();
    await page.keyboard.press('/');
    const field = page.locator('[data-search-results]').first();
    await expect(page.locator('.search-field:focus')).toBeVisible();
    await page.locator('.search-field:focus').fill(`my ${CANARY} card is refused all the time`);
    // On a long page with all parts open a busy machine takes its time.
    await expect(field.locator('a').first()).toBeVisible({ timeout: 20_000 });
    expect(await kept(page)).not.toContain(CANARY);
    await field.locator('a').first().click();
    await page.waitForURL((url) => url.pathname !== path);
    expect(await kept(page)).not.toContain(CANARY);

    expect(left.length).toBeGreaterThan(2);
    expect(left.filter((line) => line.includes(CANARY))).toEqual([]);
    counted('fields filled with canaries', fields + 1);
  });

test('a link that somebody wrote with a query still works', async ({ page }) => {
  await page.goto('/search/?q=card%20declined');
  await expect(page.locator('.search-field')).toHaveValue('card declined');
  await expect(page.locator('ol[data-search-results] a').first()).toBeVisible();
  expect(page.url()).toMatch(/\?q=card%20declined$/);
});

test('a text that is handed over while the search is open is taken too', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('.search-field').fill('something else');
  await page.evaluate(() => {
    location.hash = 'q=card%20declined';
  });
  await expect(page.locator('.search-field')).toHaveValue('card declined');
  expect(page.url()).toMatch(/\/search\/$/);
});
