/** Dark and forced colors: they change colors and lines only, and what a ground or a shadow shows is never lost. */
import type { Page } from '@playwright/test';
import { schemes } from './axe.ts';
import { counted } from './counts.ts';
import { measuring } from './measure.ts';
import { oneOfEach } from './one-of-each.ts';
import { open } from './pages.ts';
import { expect, ready, test } from './test.ts';

const contrastThemes = ['dark', 'light'] as const;

/** Parts that a contrast theme of the system itself tells apart, or that another font does. */
const TOLD_OTHERWISE = 'code, mark, kbd, html, body';

/** What stands out by its ground in light, and neither by ground nor by line as the page stands now. */
async function lost(page: Page): Promise<string[]> {
  await page.emulateMedia(schemes.light.media);
  await measuring(page);
  const stands = (except: string): number =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility() && !element.matches(except))
      .flatMap((element) => ['', '::before', '::after'].map((part) => ({ element, part })))
      .filter(({ element, part }) => {
        const style = getComputedStyle(element, part === '' ? undefined : part);
        if (part !== '' && (style.content === 'none' || style.content === 'normal')) return false;
        const around = measure.ground(part === '' ? element.parentElement : element);
        return measure.seen(style.backgroundColor) && style.backgroundColor !== around;
      })
      .map(({ element, part }) => element.setAttribute(`data-stood${part.replace('::', '-')}`, '')).length;
  expect(await page.evaluate(stands, TOLD_OTHERWISE)).toBeGreaterThan(0);
  const found: string[] = [];
  for (const colorScheme of contrastThemes) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    found.push(
      ...(await page.evaluate(() =>
        ['', '::before', '::after'].flatMap((part) =>
          [...document.querySelectorAll(`[data-stood${part.replace('::', '-')}]`)]
            .filter((element) => {
              const of = part === '' ? undefined : part;
              const around = measure.ground(of === undefined ? element.parentElement : element);
              const { backgroundColor } = getComputedStyle(element, of);
              const hasGround = measure.seen(backgroundColor) && measure.contrast(backgroundColor, around) >= 3;
              return !hasGround && !measure.edged(element, of);
            })
            .map((element) => measure.name(element) + part),
        ),
      )),
    );
  }
  return found;
}

const states: Record<string, (page: Page) => Promise<void>> = {
  'an answered question': async (page) => {
    await page.goto('/diagnose/quota-after-top-up/credit-balance/#a=product.api~credit-balance.zero');
    await page.locator('.options a[aria-current]').waitFor();
  },
  'a fix with the way to it': async (page) => {
    await page.goto(
      '/fixes/sync-delay/#a=symptom.quota-after-top-up~product.api~credit-balance.zero~paid-when.just-now',
    );
    await page.locator('.did[data-ready]').waitFor();
    await page.getByRole('button', { name: 'Yes' }).click();
  },
  'a recognized error': async (page) => {
    await page.goto('/');
    await page.getByLabel(/paste the error/i).fill('insufficient_quota for ann@example.org');
    await page.locator('.recognised').waitFor();
  },
  'the search': async (page) => {
    await page.goto('/fixes/no-credits/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('insufficient_quota');
    await page.locator('ol[data-search-results] a').first().waitFor();
  },
  'a tree in an article': async (page) => {
    await page.goto('/articles/why-payments-fail/');
    await ready(page);
  },
};

for (const [name, path] of Object.entries(oneOfEach)) {
  test(`in a contrast theme nothing is lost with its ground: ${name}`, async ({ page }) => {
    await open(page, path);
    expect(await lost(page)).toEqual([]);
    counted('pages and states measured in contrast themes');
  });
}

for (const [name, arrive] of Object.entries(states)) {
  test(`in a contrast theme nothing is lost with its ground: ${name}`, async ({ page }) => {
    await arrive(page);
    expect(await lost(page)).toEqual([]);
    counted('pages and states measured in contrast themes');
  });
}

/** The lines and colors by which an element may differ from its neighbors. */
async function drawn(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderTopWidth, borderTopColor, backgroundColor, textDecorationLine } = getComputedStyle(element);
      return [borderTopWidth, borderTopColor, backgroundColor, textDecorationLine].join(' ');
    });
}

for (const colorScheme of contrastThemes) {
  test(`in a contrast theme (${colorScheme}) what is marked differs from what is not`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await states['an answered question']?.(page);
    expect(await drawn(page, '.options a[aria-current]')).not.toBe(await drawn(page, '.options a:not([aria-current])'));
    expect(await drawn(page, '.main-nav a[aria-current]')).not.toBe(
      await drawn(page, '.main-nav a:not([aria-current])'),
    );
    await states['the search']?.(page);
    expect(await drawn(page, '.kinds [aria-pressed=true]')).not.toBe(await drawn(page, '.kinds [aria-pressed=false]'));
    // On a ground of its own a word keeps its color, or the browser lays the ground of the page behind it.
    await expect(page.locator('.kinds [aria-pressed=true]')).toHaveCSS('forced-color-adjust', 'none');
  });
}

test('a scheme changes colors and lines, nothing else', async ({ page }) => {
  const mayChange =
    /^(?:color|color-scheme|background-color|border|outline|fill|stroke|box-shadow|forced-color-adjust|--)/;
  for (const path of Object.values(oneOfEach)) {
    await open(page, path);
    const set = await page.evaluate(() => {
      const within = (rule: CSSRule): string[] =>
        rule instanceof CSSStyleRule
          ? [...rule.style]
          : rule instanceof CSSGroupingRule
            ? [...rule.cssRules].flatMap(within)
            : [];
      return [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && /forced-colors|prefers-c/.test(rule.conditionText))
        .flatMap(within);
    });
    expect(set.length).toBeGreaterThan(0);
    // `background: Canvas` sets all that a ground has, the rest of it to nothing.
    expect(set.filter((property) => !mayChange.test(property) && !property.startsWith('background-'))).toEqual([]);
  }
});
