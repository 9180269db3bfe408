/** The policy of the pages: it holds, what the site does keeps to it, and a breach fails the test in which it happens. */
import type { Page } from '@playwright/test';
import { expect, pick, ready, test } from './test.ts';

/** Journeys through all that is interactive. Each ends on something that is seen only when its code has run. */
const JOURNEYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a tree and a fix': async (page) => {
    await page.goto('diagnose/');
    await ready(page);
    await pick(page, 'declined');
    await pick(page, 'details');
    await page.waitForURL(/\/fixes\/card-details\//);
    await page.locator('.did[data-ready]').waitFor();
  },
  'the paste box': async (page) => {
    await page.goto('./');
    await page.getByRole('textbox').first().fill('Error code: 429 insufficient_quota: You exceeded your current quota');
    await expect(page.locator('main')).toContainText('insufficient_quota');
  },
  'the search dialog': async (page) => {
    await page.goto('articles/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
    await page.locator('ol[data-search-results] a').first().waitFor();
  },
  'the search page': async (page) => {
    await page.goto('search/?q=card%20declined');
    await page.locator('ol[data-search-results][aria-busy="false"] a').first().waitFor();
  },
};

for (const [name, journey] of Object.entries(JOURNEYS))
  test(`keeps to the policy: ${name}`, async ({ page, breaches }) => {
    await journey(page);
    expect(breaches).toEqual([]);
  });

/** Ways to make markup or code of a string, each refused for what it is. */
const WAYS: Readonly<Record<string, () => unknown>> = {
  innerHTML: () => (document.body.innerHTML = '<b>'),
  outerHTML: () => (document.body.outerHTML = '<b>'),
  insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>'),
  'a range': () => document.createRange().createContextualFragment('<b>'),
  DOMParser: () => new DOMParser().parseFromString('<b>', 'text/html'),
  srcdoc: () => (document.createElement('iframe').srcdoc = '<b>'),
  'the address of a script': () => (document.createElement('script').src = '/a.js'),
  'the text of a script': () => (document.createElement('script').text = 'a'),
  'the address of a worker': () => new Worker('/a.js'),
};

for (const [name, way] of Object.entries(WAYS))
  test(`no string becomes markup or code: ${name}`, async ({ page, breaches, watch }) => {
    await page.goto('./');
    await expect(page.evaluate(way)).rejects.toThrow(/requires 'Trusted/);
    await expect(page.locator('h1')).toBeVisible();
    await expect.poll(() => breaches.splice(0)).toEqual([expect.stringMatching(/^require-trusted-types-for · \/ ·/)]);
    // The browser tells the console of it as well.
    watch.length = 0;
  });

test('no policy can be made that would allow it', async ({ page, breaches, watch }) => {
  await page.goto('./');
  const make = page.evaluate(() =>
    (
      globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
    ).trustedTypes.createPolicy('default', { createHTML: String }),
  );
  await expect(make).rejects.toThrow(/disallowed/);
  await expect.poll(() => breaches.splice(0)).toEqual([expect.stringMatching(/^trusted-types ·/)]);
  watch.length = 0;
});

test.describe('a breach fails the test in which it happens', () => {
  const plant = async (page: Page): Promise<void> => {
    await page.goto('fixes/');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  };

  test('it is reported', async ({ page, breaches, watch }) => {
    await plant(page);
    await expect
      .poll(() => breaches.splice(0))
      .toEqual([expect.stringMatching(/^style-src-attr · \/fixes\/ · inline/)]);
    watch.length = 0;
  });

  test('it is reported from another tab', async ({ context, breaches }) => {
    await plant(await context.newPage());
    await expect.poll(() => breaches.splice(0)).toEqual([expect.stringMatching(/^style-src-attr ·/)]);
  });

  // Expected to fail, and by nothing else than the breach: all other trouble is forgiven.
  test.fail('it fails', async ({ page, breaches, watch }) => {
    await plant(page);
    await expect.poll(() => breaches.length, { timeout: 20_000 }).toBe(1);
    watch.length = 0;
  });
});
