/** What changes without the focus is told to those who cannot see it: in a live region, once, in these words. */
import type { Page } from '@playwright/test';
import { expect, pick, ready, test } from './test.ts';
import { treePath } from '../../src/trees/urls.ts';
import { content, textOf, titleOf, wayToFix } from './ways.ts';

interface Heard {
  /** What live regions have said since the last call, in order. */
  since: () => Promise<string[]>;
}

/** Listens as a screen reader does: to regions that were there before their words, and to what changes in them. */
async function listen(page: Page): Promise<Heard> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const last = new WeakMap<Element, string>();
    const live = '[role=status], [aria-live=polite], [aria-live=assertive], [role=alert]';
    Object.assign(globalThis, { heard });
    const hear = (region: Element, isNew: boolean, isAdded = false): void => {
      const words = region.textContent.replace(/\s+/g, ' ').trim();
      if (!isNew && words !== '' && (isAdded || words !== last.get(region))) heard.push(words);
      last.set(region, words);
    };
    new MutationObserver((changes) => {
      // A region that comes with its words is not announced: it has to be there first.
      const known = [...document.querySelectorAll(live)].filter((region) => last.has(region));
      for (const region of known) {
        const within = changes.filter(({ target }) => region.contains(target));
        // The same words are heard again when they are put there again.
        const isAdded = within.some(({ addedNodes }) => addedNodes.length > 0);
        if (within.length > 0) hear(region, false, isAdded);
      }
      for (const region of document.querySelectorAll(live)) if (!last.has(region)) hear(region, true);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return {
    since: () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0)),
  };
}

const way = wayToFix(3);
const [first, second, third] = way.steps;
if (!first || !second || !third) throw new Error('a way of three questions has three');

test('each question is announced once, with its number, and is in the title', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto(treePath('/', way.tree));
  await ready(page);
  // The page that was opened announces itself.
  expect(await since()).toEqual([]);
  for (const [number, step, next] of [
    [2, first, second],
    [3, second, third],
  ] as const) {
    await pick(page, step.option);
    await expect(page.locator('h1')).toHaveText(textOf(next.question));
    expect(await since()).toEqual([`Question ${number}: ${textOf(next.question)}`]);
    await expect(page).toHaveTitle(`${textOf(next.question)} – ${titleOf(way.tree)} – ${content.site.data.name}`);
  }
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('h1')).toHaveText(textOf(second.question));
  expect(await since()).toEqual([`Question 2: ${textOf(second.question)}`]);
  await expect(page).toHaveTitle(new RegExp(`^${textOf(second.question).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
});

test('that a link was copied is announced once, and again when it is copied again', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto(treePath('/', way.tree));
  await ready(page);
  for (let time = 0; time < 3; time += 1) {
    await page.getByRole('button', { name: 'Copy link to this step' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    await expect.poll(since).toEqual(['Link copied']);
  }
});

test('that a link could not be copied is announced', async ({ page }) => {
  const { since } = await listen(page);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
  });
  await page.goto(treePath('/', way.tree));
  await ready(page);
  await page.getByRole('button', { name: 'Copy link to this step' }).click();
  await expect(page.getByText('This browser blocked the copy')).toBeVisible();
  expect((await since()).filter((words) => words.startsWith('This browser blocked the copy'))).toHaveLength(1);
});

test('on a fix, what was copied is announced once each', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto('/fixes/no-credits/');
  const heard: string[] = [];
  for (const [opens, button, words] of [
    [undefined, 'Copy link', 'Link copied'],
    ['Reply for the customer', 'Copy reply', 'Reply copied'],
    ['Note for the ticket', 'Copy note', 'Note copied'],
  ] as const) {
    if (opens !== undefined) await page.getByRole('button', { name: opens }).click();
    // Twice: what is copied again is said again.
    for (let time = 0; time < 2; time += 1) {
      await page.getByRole('button', { name: button }).click();
      await expect.poll(async () => heard.push(...(await since()))).toBeGreaterThan(0);
      expect(heard.splice(0)).toEqual([words]);
    }
    if (opens !== undefined) await page.keyboard.press('Escape');
  }
});

test('that a part of a link to a fix could not be used is announced', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto('/fixes/no-credits/#a=product.bogus');
  await expect(page.getByText('Part of this link could not be used.')).toBeVisible();
  expect(await since()).toEqual(['Part of this link could not be used.']);
});

test('a tree in an article announces that a cause was found', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto('/articles/why-payments-fail/');
  await ready(page);
  await pick(page, 'details');
  await page.locator('.found').waitFor();
  expect(await since()).toEqual(['A likely cause was found']);
});

test('a clock that runs is silent; that the time is up is announced once', async ({ page }) => {
  const { since } = await listen(page);
  await page.clock.install();
  await page.goto('/fixes/sync-delay/');
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await expect(page.locator('.countdown')).toContainText('Look again in');
  await page.clock.runFor(30_000);
  expect(await since()).toEqual([]);
  await page.clock.fastForward(60 * 60_000);
  await expect(page.getByText('Time is up.')).toBeVisible();
  expect(await since()).toEqual(['Look again now.']);
});

test('the search announces how much it found, and that it found nothing', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto('/fixes/no-credits/');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('card declined');
  await page.locator('ol[data-search-results] a').first().waitFor();
  const said = await since();
  expect(said.filter((words) => /^The \d+ best results\./.test(words))).toHaveLength(1);
  await field.fill('zzqxv');
  await expect(page.locator('.search-status')).toContainText('Nothing found');
  expect((await since()).filter((words) => words.startsWith('Nothing found for “zzqxv”'))).toHaveLength(1);
});

test('that the search could not be loaded is announced', async ({ page, watch }) => {
  const { since } = await listen(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await page.locator('.search-field').fill('card');
  await expect(page.locator('.search-status')).toContainText('could not be loaded');
  expect((await since()).filter((words) => words.includes('could not be loaded'))).toHaveLength(1);
  // The browser itself reports the request that failed.
  watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
});

test('a recognized error is announced once, and so is a pasted text that is not', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto('/errors/');
  const field = page.getByLabel('Paste your error');
  await field.focus();
  await page.locator('[data-ask][data-ready]').waitFor();
  await field.fill('unsupported_country_region_territory');
  await page.locator('.recognised').waitFor();
  const said = (await since()).filter((words) => words.startsWith('Recognized: '));
  expect(said).toHaveLength(1);
  // More of the same text says nothing new.
  await field.press('End');
  await field.pressSequentially(' ...');
  expect((await since()).filter((words) => words.startsWith('Recognized: '))).toEqual([]);
  await page.evaluate(() => navigator.clipboard.writeText('a poem about the sea'));
  await field.press('Control+a');
  await field.press('Control+v');
  await expect(page.getByText('We do not recognize an error')).toBeVisible();
  expect((await since()).filter((words) => words.startsWith('We do not recognize an error'))).toHaveLength(1);
});

test('what a pasted message answers is announced', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto('/diagnose/what-error/');
  await ready(page);
  await page.getByText('Paste the message instead').click();
  await page.getByLabel('The message, as you see it').fill('a poem about the sea');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('[data-read=nothing]').waitFor();
  expect((await since()).filter((words) => words.startsWith('Your text does not answer this question'))).toHaveLength(
    1,
  );
});

test('that part of a link could not be used is announced', async ({ page }) => {
  const { since } = await listen(page);
  await page.goto('/diagnose/quota-after-top-up/key-organization/#a=product.beer');
  await expect(page.locator('.notice')).toBeVisible();
  expect((await since()).filter((words) => words.startsWith('Part of this link could not be used'))).toHaveLength(1);
});
