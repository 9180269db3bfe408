/** Accessibility: WCAG 2.2 AA and best practice, on a page of each type, in both color schemes, and in every state. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, pick, ready, test } from './test.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, a line per element. */
async function findings(page: Page): Promise<string[]> {
  // Evaluated by the test runner, so the page's own policy stays in force.
  await page.evaluate(source);
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

const pages = {
  home: '/',
  chooser: '/diagnose/',
  tree: '/diagnose/card-declined/',
  question: '/diagnose/quota-after-top-up/credit-balance/',
  fix: '/fixes/pending-charge/',
  'fix that waits': '/fixes/sync-delay/',
  article: '/articles/why-payments-fail/',
  error: '/errors/insufficient-quota/',
  'all errors': '/errors/',
  sources: '/sources/',
  checklist: '/checklists/before-paying/',
  'all fixes': '/fixes/',
  'all guides': '/articles/',
  search: '/search/',
  'not found': '/404.html',
};

const states: Record<string, (page: Page) => Promise<void>> = {
  'in mid-tree': async (page) => {
    await page.goto('/diagnose/quota-after-top-up/');
    await ready(page);
    await pick(page, 'api');
    await page.locator('summary').click();
  },
  'with a notice': async (page) => {
    await page.goto('/diagnose/quota-after-top-up/key-organization/#a=product.beer');
    await page.locator('.notice').waitFor();
  },
  'a fix with the way to it': async (page) => {
    await page.goto(
      '/fixes/sync-delay/#a=symptom.quota-after-top-up~product.api~credit-balance.zero~paid-when.just-now',
    );
    await page.locator('.did[data-ready]').waitFor();
  },
  'a fix that helped': async (page) => {
    await page.goto('/fixes/no-credits/');
    await page.locator('.did[data-ready]').waitFor();
    await page.getByRole('button', { name: 'Yes' }).click();
  },
  'a tree in an article at its end': async (page) => {
    await page.goto('/articles/why-payments-fail/');
    await page.locator('[data-tree]').scrollIntoViewIfNeeded();
    await ready(page);
    await pick(page, 'details');
  },
  'a message pasted at a question': async (page) => {
    await page.goto('/diagnose/what-error/');
    await ready(page);
    await page.getByText('Paste the message instead').click();
    await page.getByLabel('The message, as you see it').fill('insufficient_quota for ann@example.org');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('[data-read=answer]').waitFor();
  },
  'answers read from words': async (page) => {
    await page.goto('/');
    await page.getByLabel(/paste the error/i).fill('I pay for ChatGPT Plus and my api key says quota');
    await page.locator('.from-words').waitFor();
  },
  'the search dialog, empty': async (page) => {
    await page.goto('/fixes/no-credits/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('link', { name: 'My card is declined' }).waitFor();
  },
  'the search dialog with results': async (page) => {
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
    await page.locator('ol[data-search-results] a').first().waitFor();
  },
  'search results': async (page) => {
    await page.goto('/search/?q=credits%20missing');
    await page.locator('ol[data-search-results] a').first().waitFor();
  },
  'search results under a recognised error, on a phone': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/search/?q=it%20says%20insufficient_quota');
    await page.locator('.recognised').waitFor();
  },
  'nothing found': async (page) => {
    await page.goto('/search/?q=zzqxv');
    await page.getByText('Nothing found').waitFor();
  },
  'an error that is not enough to tell': async (page) => {
    await page.goto('/');
    await page.getByLabel('Paste the error').fill('openai.RateLimitError for ann@example.org');
    await page.locator('.recognised .asks').waitFor();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, path] of Object.entries(pages)) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect(await findings(page)).toEqual([]);
      });
    }
    for (const [name, arrive] of Object.entries(states)) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await arrive(page);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

for (const width of [320, 768, 1600]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [name, path] of Object.entries(pages)) {
      test(`nothing makes the page scroll sideways: ${name}`, async ({ page }) => {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0);
      });
    }
  });
}
