/**
 * Hundreds of hostile texts through every way into a page: nothing of them runs, opens, is asked for or breaks anything,
 * and the page goes on working. That nothing is logged, nothing breaches the policy and no other host is asked is watched
 * in every test.
 */
import { counted } from './counts.ts';
import { few, fillAll, INPUTS, linked, many, MARK, marked, paired, POWERFUL, watched } from './hostile-texts.ts';
import { expect, pick, ready, test } from './test.ts';
import { content, found, forest, trees } from './ways.ts';

// Only a guard against a test that hangs: how long a sound one takes on a busy machine decides nothing.
test.describe.configure({ timeout: 120_000 });

test(`${many.length} texts in the box of the home page`, async ({ page }) => {
  counted(INPUTS, many.length);
  const { check } = await watched(page);
  await page.goto('/');
  const box = page.getByLabel(/paste the error/i);
  const works = async (): Promise<void> => {
    await box.fill("{'code': 'insufficient_quota'}");
    await expect(page.locator('.recognised mark')).toHaveText('insufficient_quota');
  };
  await works();
  expect(await fillAll(page, '[data-ask] textarea', many)).toEqual([]);
  await check();
  await works();
});

test(`${few.length} files dropped on the box of the home page`, async ({ page }) => {
  counted(INPUTS, few.length);
  const { check } = await watched(page);
  await page.goto('/');
  const box = page.getByLabel(/paste the error/i);
  await box.fill('insufficient_quota');
  await expect(page.locator('.recognised mark')).toBeVisible();
  const lengths = await page.evaluate(async (json) => {
    const form = document.querySelector<HTMLFormElement>('[data-ask]');
    const field = form?.querySelector('textarea');
    if (!form || !field) throw new Error('there is no box');
    const read: number[] = [];
    for (const text of JSON.parse(json) as string[]) {
      field.value = '';
      const data = new DataTransfer();
      data.items.add(new File([text, new Uint8Array([0, 255, 254, 128])], `${text}.html`, { type: 'text/html' }));
      form.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
      for (let waits = 0; waits < 50 && field.value === ''; waits += 1)
        await new Promise((resolve) => setTimeout(resolve, 5));
      read.push(field.value.length);
    }
    return read;
  }, JSON.stringify(few));
  // Each was read, and shown as the text that it is.
  expect(Math.min(...lengths)).toBeGreaterThan(MARK.length);
  await check();
  await box.fill('insufficient_quota');
  await expect(page.locator('.recognised mark')).toHaveText('insufficient_quota');
});

test(`${few.length} texts in the search dialog and on the search page`, async ({ page }) => {
  counted(INPUTS, few.length);
  const { check } = await watched(page);
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Search/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const works = async (): Promise<void> => {
    await page.locator('.search-field').fill('card declined');
    await expect(page.locator('ol[data-search-results] a').first()).toBeVisible();
  };
  await expect(dialog.getByRole('searchbox')).toBeVisible();
  await works();
  expect(await fillAll(page, 'dialog .search-field', few)).toEqual([]);
  await works();
  await check();

  await page.goto('/search/');
  await works();
  // Handed over in the fragment: the page takes it in, and out of its address.
  for (const text of linked) {
    await page.goto(`/search/#q=${encodeURIComponent(marked(text))}`);
    await expect(page.locator('.search-field')).toHaveValue(marked(text));
    await expect(page).toHaveURL(/\/search\/$/);
  }
  expect(await fillAll(page, '.search-field', few)).toEqual([]);
  await works();
  await check();
});

test('links to the search with a hostile query', async ({ page }) => {
  counted(INPUTS, linked.length);
  // Somebody wrote the query into the link, so the page itself is asked for with it; nothing else is.
  const { check } = await watched(page, ({ pathname }) => pathname === '/search/');
  for (const text of linked) {
    await page.goto(`/search/?q=${encodeURIComponent(marked(text))}&kind=${encodeURIComponent(text)}`);
    await expect(page.locator('.search-field')).toHaveValue(/^zqmark/);
    await expect(page.locator('ol[data-search-results]')).toHaveAttribute('aria-busy', 'false');
    await check();
  }
  for (const raw of ['%', '%E0%A4%A', '%00', 'a&q=b&q=%ff']) {
    await page.goto(`/search/?q=${raw}`);
    await expect(page.locator('ol[data-search-results]')).toHaveAttribute('aria-busy', 'false');
    await check();
  }
});

const { id: tree, start } = found(
  'a tree whose first question leads to another',
  trees.find(({ start: first, routes }) => Object.values(routes[first] ?? {}).some((to) => !to.includes('/'))),
);
const option = found(
  'an answer that leads to another question',
  Object.entries(forest.trees[tree]?.routes[start] ?? {}).find(([, to]) => !to.includes('/'))?.[0],
);

test('fragments of a question and of a fix', async ({ page }) => {
  counted(INPUTS, few.length + paired.length);
  const { check } = await watched(page);
  await page.goto(`/diagnose/${tree}/`);
  await ready(page);
  // In place, as Back and Forward and a link in the page do it.
  await page.evaluate(
    async (json) => {
      for (const text of JSON.parse(json) as string[]) {
        location.hash = `a=${text}`;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
    },
    JSON.stringify([...few, ...paired.map((text) => encodeURIComponent(text))]),
  );
  await expect(page.locator('.question-title').first()).toBeVisible();
  await check();
  // On arrival: what cannot be used is said, and the question works.
  const [fix = ''] = Object.keys(forest.waits).concat(content.fixes.map(({ id }) => id));
  for (const text of [
    '<img src=x onerror=window.__owned=1>.x',
    '__proto__.x~constructor.prototype',
    '%',
    'x.y~'.repeat(100_000),
  ]) {
    await page.goto(`/fixes/${fix}/#a=${text}&read=${text}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`/diagnose/${tree}/#a=${text}&read=${text}`);
    await ready(page);
    await check();
  }
  await expect(page.getByText(/part of this link/i).first()).toBeVisible();
  await pick(page, option);
  await page.waitForURL(new RegExp(`/diagnose/${tree}/[a-z0-9-]+/#a=`));
  await check();
});

const asking = found(
  'a tree that begins with a question about a message',
  trees.find(({ start: first }) => content.questions.data[first]?.paste === true),
);

test(`${few.length} messages pasted at a question`, async ({ page }) => {
  counted(INPUTS, few.length);
  const { check } = await watched(page);
  await page.goto(`/diagnose/${asking.id}/`);
  await ready(page);
  await page.getByText('Paste the message instead').click();
  const field = page.getByLabel('The message, as you see it');
  await field.fill('first');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.waitForLoadState('networkidle');
  const added = await page.evaluate(
    async ([json, powerful]) => {
      const form = document.querySelector<HTMLFormElement>('.paste-here');
      const area = form?.querySelector('textarea');
      if (!form || !area) throw new Error('there is no field');
      const before = document.querySelectorAll(powerful ?? '').length;
      const found: string[] = [];
      for (const text of JSON.parse(json ?? '[]') as string[]) {
        area.value = text;
        form.requestSubmit();
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (document.querySelectorAll(powerful ?? '').length > before) found.push(text);
      }
      return found;
    },
    [JSON.stringify(few.map((text) => `${text} insufficient_quota`)), POWERFUL],
  );
  expect(added).toEqual([]);
  await check();
  await expect(page.locator('[data-option]').first()).toBeVisible();
});

test('poisoned storage', async ({ page }) => {
  const fix = found(
    'a fix that asks to wait',
    content.fixes.find(({ data }) => data.wait !== undefined),
  ).id;
  const { check } = await watched(page);
  for (const value of [
    '<img src=x onerror=window.__owned=1>',
    'NaN',
    '',
    '1e999',
    '{"__proto__":1}',
    'x'.repeat(100_000),
  ]) {
    await page.goto(`/fixes/${fix}/`);
    await page.evaluate(
      ([key, poison]) => {
        localStorage.clear();
        for (const name of [`wait:${key ?? ''}`, '__proto__', 'constructor', 'wait:', 'answers', 'theme'])
          localStorage.setItem(name, poison ?? '');
      },
      [fix, value],
    );
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.countdown')).toBeVisible();
    await check();
  }
});
