/** What surrounds the page is not as it should be: no network, an old page, a closed storage, a wrong clock, no clipboard. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { aWait, ERROR } from './fault-journeys.ts';
import { startFaultServer } from './fault-server.ts';
import { expect, ready, test } from './test.ts';
import { ROOT_TREE } from '../../src/content/root-tree.ts';
import { treePath } from '../../src/trees/urls.ts';
import { trees } from './ways.ts';

const MINUTE = 60_000;
const tree = treePath('/', trees.find(({ id }) => id !== ROOT_TREE)?.id ?? '');
const box = (page: Page) => page.locator('#ask');
const press = (page: Page) => page.getByRole('button', { name: 'Find the cause' }).click();

test.describe('offline', () => {
  test.use({ faulty: true });

  test('after the page has loaded, the box says so, keeps the text, and the next press tries again', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await context.setOffline(true);
    await box(page).fill(ERROR);
    await expect(page.locator('.notice:visible')).toContainText('could not be loaded');
    await press(page);
    await expect(page.getByText('The search cannot be reached. Your text is still here')).toBeVisible();
    await expect(box(page)).toHaveValue(ERROR);
    await context.setOffline(false);
    await press(page);
    await page.waitForURL(/\/diagnose\/|\/fixes\//);
  });

  test('once the island runs, the box stays where it is too', async ({ page, context }) => {
    await page.goto('/');
    await box(page).fill(ERROR);
    await expect(page.locator('.recognised mark')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await press(page);
    await expect(page.getByText('The search cannot be reached. Your text is still here')).toBeVisible();
    await expect(box(page)).toHaveValue(ERROR);
  });

  test('an answer that cannot lead on is kept, and choosing again goes on', async ({ page, context }) => {
    await page.goto(aWait.page);
    await page.locator('.did[data-ready]').waitFor();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'No, look further' }).click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await context.setOffline(false);
    await page.getByRole('link', { name: 'No, look further' }).click();
    // To the end of the tree, or to what it names next.
    await expect(
      page.locator('.did.unsettled').or(page.locator('[data-tree]')).or(page.locator('.did[data-ready]')),
    ).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(0);
  });
});

test.describe('a page that is older than the site', () => {
  test.use({ faulty: true });

  test('offers a reload that keeps the text, and leaves no trace of it in the address', async ({ page }) => {
    const server = await startFaultServer();
    // The names of all scripts have changed; the old ones are gone.
    server.fail((path) => path.startsWith('/_astro/') && !/Header|AskBox|import|boot/.test(path), 'missing');
    await page.route(`${server.url}*`, async (route) => {
      const isAgain = route.request().resourceType() === 'fetch' && route.request().method() === 'GET';
      if (!isAgain || new URL(route.request().url()).pathname !== '/') return route.fallback();
      await route.fulfill({
        contentType: 'text/html',
        body: readFileSync('dist/index.html', 'utf8').replaceAll('.js"', 'x.js"'),
      });
    });
    await page.goto(server.url);
    await box(page).fill(ERROR);
    await expect(page.locator('.notice:visible')).toContainText('This site was updated after you opened this page');
    server.heal();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForEvent('load');
    await expect(box(page)).toHaveValue(ERROR);
    expect(page.url()).toBe(server.url);
    await box(page).focus();
    await expect(page.locator('.recognised mark')).toBeVisible();
    await server.close();
  });

  for (const [done, act, said] of [
    ['nothing was typed', undefined, 'Reload it here to keep'],
    ['something was typed', '500', 'Copy what you typed, then reload it.'],
  ] as const)
    test(`on a form, where ${done}, it promises no more than a reload keeps`, async ({ page }) => {
      const path = '/tools/auto-recharge/';
      const server = await startFaultServer();
      server.fail((file) => file.startsWith('/_astro/planner'), 'missing');
      await page.route(`${server.url.replace(/\/$/, '')}${path}`, async (route) => {
        if (route.request().resourceType() !== 'fetch') return route.fallback();
        const body = readFileSync(`dist${path}index.html`, 'utf8').replaceAll('.js"', 'x.js"');
        await route.fulfill({ contentType: 'text/html', body });
      });
      await page.goto(server.url.replace(/\/$/, '') + path);
      const field = page.getByLabel('Trigger balance', { exact: true });
      if (act === undefined) await field.focus();
      else await field.fill(act);
      await expect(page.locator('.notice:visible')).toContainText(said);
      await server.close();
    });
});

test.describe('the timer of a wait', () => {
  const now = Date.now();
  const stored: [string, string, RegExp][] = [
    ['an end in 24 days', String(now + 25 * 24 * 60 * MINUTE), /Look again in \d{1,2}:\d\d/],
    ['an end far off', '99999999999999', /Look again in \d{1,2}:\d\d/],
    ['a negative end', '-5', /Look again in \d{1,2}:\d\d/],
    ['no number', 'NaN', /Look again in \d{1,2}:\d\d/],
    ['infinity', '1e309', /Look again in \d{1,2}:\d\d/],
    ['the value of another version', '{"until":1,"v":2}', /Look again in \d{1,2}:\d\d/],
    ['an end a minute ago', String(now - MINUTE), /Time is up/],
    ['an end a week ago', String(now - 7 * 24 * 60 * MINUTE), /long over, so look again now/],
  ];
  for (const [name, value, says] of stored)
    test(`${name} is told sensibly`, async ({ page }) => {
      await page.addInitScript(
        ([key, end]) => localStorage.setItem(key ?? '', end ?? ''),
        [`wait:${aWait.fix}`, value],
      );
      await page.goto(aWait.page);
      await page.locator('.did[data-ready]').waitFor();
      await expect(page.locator('.countdown')).toContainText(says);
      const minutes = Number(/(\d+):\d\d/.exec(await page.locator('.countdown').innerText())?.[1] ?? 0);
      expect(minutes).toBeLessThanOrEqual(aWait.minutes);
    });

  for (const [name, script] of [
    [
      'denied',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () =>
        (Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    ],
  ] as const)
    test(`with the storage ${name} it runs all the same`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto(aWait.page);
      await expect(page.getByRole('timer')).toContainText('Look again in');
    });

  test('a clock that is set back does not make it longer, one that is set on ends it', async ({ page }) => {
    await page.clock.install();
    await page.goto(aWait.page);
    await expect(page.getByRole('timer')).toContainText('Look again in');
    const minutes = async (): Promise<number> =>
      Number(/(\d+):\d\d/.exec(await page.locator('.countdown').innerText())?.[1] ?? -1);
    await page.clock.setSystemTime(new Date(Date.now() - 3 * 24 * 60 * MINUTE));
    await page.clock.runFor(2000);
    expect(await minutes()).toBeGreaterThanOrEqual(0);
    expect(await minutes()).toBeLessThanOrEqual(aWait.minutes);
    await page.clock.setSystemTime(new Date(Date.now() + 3 * 24 * 60 * MINUTE));
    await page.clock.runFor(3000);
    await expect(page.getByRole('timer')).toContainText('Time is up.');
  });

  test('a wait that is begun again in one tab runs in the other', async ({ page, context }) => {
    const value = String(now - 7 * 24 * 60 * MINUTE);
    await page.goto('/404.html');
    await page.evaluate(([key, end]) => localStorage.setItem(key ?? '', end ?? ''), [`wait:${aWait.fix}`, value]);
    await page.goto(aWait.page);
    const other = await context.newPage();
    await other.goto(aWait.page);
    await expect(page.locator('.countdown')).toContainText('long over');
    await other.getByRole('button', { name: 'Start the timer' }).click();
    await expect(page.getByRole('timer')).toContainText('Look again in');
  });
});

for (const [name, script] of [
  ['absent', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ['denied', () => (Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')))],
] as const)
  test.describe(`with the clipboard ${name}`, () => {
    test('the address of a step is selected for copying', async ({ page }) => {
      await page.addInitScript(script);
      await page.goto(tree);
      await ready(page);
      await page.getByRole('button', { name: 'Copy link to this step' }).click();
      await expect(page.getByText('The text is selected below')).toBeVisible();
      const selected = await page.getByLabel('Text to copy').evaluate((field: HTMLTextAreaElement) => ({
        isActive: document.activeElement === field,
        text: field.value.slice(field.selectionStart, field.selectionEnd),
      }));
      expect(selected).toEqual({ isActive: true, text: page.url() });
    });

    test('so is the reply for a customer', async ({ page }) => {
      await page.addInitScript(script);
      await page.goto(aWait.page);
      await page.getByRole('button', { name: 'Reply for the customer' }).click();
      await page.getByRole('button', { name: 'Copy reply' }).click();
      await expect(page.getByLabel('Text to copy')).toHaveValue(/Hello/);
      await expect(page.getByText('Reply copied')).toHaveCount(0);
    });
  });
