/** What makes the pages pleasant: colors that are kept, copies, rows that are narrowed, paper, and one motion. */
import { content } from '../content/site.ts';
import { expect, pick, ready, test } from './test.ts';
import { ways } from './ways.ts';

/** All values in the browser's storage. */
const stored = (): (string | null)[] =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.getItem(localStorage.key(at) ?? ''));

test.describe('colors', () => {
  // The scripts are held back on purpose.
  test.use({ faulty: true });

  test('the colors that were chosen hold on every page, before anything is drawn', async ({ page }) => {
    const ground = (): string => getComputedStyle(document.documentElement).backgroundColor;
    await page.goto('/accessibility/#colors');
    const light = await page.evaluate(ground);
    await page.getByLabel('Dark').check();
    const dark = await page.evaluate(ground);
    expect(dark).not.toBe(light);
    expect(await page.evaluate(stored)).toEqual(['2']);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/errors/', { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await page.evaluate(ground)).toBe(dark);
    await page.unroute('**/*.js');
    await page.goto('/accessibility/');
    await expect(page.getByLabel('Dark')).toBeChecked();
    await page.getByLabel('Same as my system').check();
    expect(await page.evaluate(ground)).toBe(light);
  });
});

test('the home page is not long on a phone, and a page that is not there is shorter', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const heightOf = async (path: string): Promise<number> => {
    await page.goto(path);
    return page.evaluate(() => document.documentElement.scrollHeight);
  };
  // Once 4,764: each symptom with its summary, on each of them.
  expect(await heightOf('./')).toBeLessThan(3400);
  expect(await heightOf('404.html')).toBeLessThan(2000);
});

test('code is copied by a press, and that is not said for ever', async ({ page }) => {
  const id = Object.keys(content.errors.data)[0] ?? '';
  await page.clock.install();
  await page.goto(`/errors/${id}/`);
  const code = await page.locator('pre').first().textContent();
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code?.trimEnd());
  await page.clock.fastForward(10_000);
  await expect(page.getByText('Copied')).toHaveCount(0);
});

test('code and tables that are no stop for the keyboard are not wider than their box, at 320 px either', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = (): string[] =>
    [...document.querySelectorAll('pre, .table:not([tabindex])')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent.slice(0, 40));
  // Where the longest words and the most code stand.
  const longest = ({ seen }: { seen: object }): number => JSON.stringify(seen).length;
  const pages = [
    ...Object.entries(content.errors.data)
      .sort(([, a], [, b]) => longest(b) - longest(a))
      .slice(0, 4)
      .map(([id]) => `/errors/${id}/`),
    ...content.articles
      .map(({ id, body }) => ({ id, marks: body.match(/^(?:```|\|)/gm)?.length ?? 0 }))
      .sort((a, b) => b.marks - a.marks)
      .slice(0, 6)
      .map(({ id }) => `/articles/${id}/`),
  ];
  for (const path of pages) {
    await page.goto(path);
    expect(await page.evaluate(wide), path).toEqual([]);
  }
});

test('that a link was copied is not said for ever', async ({ page }) => {
  await page.clock.install();
  await page.goto('/fixes/no-credits/');
  await page.clock.runFor(5000);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  await page.clock.fastForward(10_000);
  await expect(page.getByText('Link copied')).toBeHidden();
});

test('the errors are narrowed to those with all words, and none is said to be there', async ({ page }) => {
  await page.goto('/errors/');
  const field = page.getByLabel('Show only errors with');
  const shown = page.locator('.group .rows li:visible');
  const all = await shown.count();
  await field.fill('429 quota');
  const some = await shown.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(page.locator('.row-filter [role=status]')).toHaveText(some === 1 ? '1 error' : `${some} errors`);
  for (const text of await shown.allTextContents()) expect(text.toLowerCase()).toMatch(/429.*|.*quota/s);
  await field.fill('zzqxv');
  await expect(shown).toHaveCount(0);
  await expect(page.locator('.row-filter [role=status]')).toContainText('No error here contains these words.');
  await field.fill('');
  await expect(shown).toHaveCount(all);
});

const way = ways.find(({ tree, steps }) => steps.length > 2 && tree === 'quota-after-top-up');

test('the line grows to a station that is added, and the question comes before the trail', async ({ page }) => {
  await page.goto(`/diagnose/${way?.tree ?? ''}/`);
  await ready(page);
  for (const { option } of (way?.steps ?? []).slice(0, 2)) await pick(page, option);
  const line = page.locator('.trail li:nth-last-child(2)');
  await line.waitFor();
  const motion = () => line.evaluate((element) => getComputedStyle(element, '::after').animationName);
  expect(await motion()).not.toBe('none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('none');
  expect(
    await page.evaluate(() => {
      const [question, trail] = [document.querySelector('.question'), document.querySelector('.so-far')];
      return question && trail ? question.compareDocumentPosition(trail) === Node.DOCUMENT_POSITION_FOLLOWING : false;
    }),
  ).toBe(true);
});

test('what is pointed at does not look like what was chosen', async ({ page }) => {
  await page.goto('/diagnose/quota-after-top-up/credit-balance/#a=product.api~credit-balance.zero');
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, boxShadow } = getComputedStyle(element);
        return { backgroundColor, boxShadow };
      });
  await page.locator('.options a[aria-current]').waitFor();
  const other = '.options a:not([aria-current])';
  const before = await look(other);
  await page.locator(other).first().hover();
  expect(await look(other)).toEqual(before);
  expect(await look('.options a[aria-current]')).not.toEqual(before);
});

test.describe('on paper', () => {
  test('the steps keep their line, links tell their address, and no clock stands still', async ({ page }) => {
    await page.goto('/fixes/server-error/');
    await page.emulateMedia({ media: 'print' });
    const step = page.locator('[data-part=do-this] > ol > li').first();
    expect(await step.evaluate((element) => getComputedStyle(element, '::after').borderLeftWidth)).toBe('3px');
    const link = page.locator('[data-part=do-this] a[href^=http]').first();
    const href = await link.getAttribute('href');
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(href);
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/fixes/sync-delay/');
    await page.getByRole('button', { name: 'Start the timer' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('timer', { includeHidden: true })).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box says that nothing of it is read or sent, and where to go', async ({ page }) => {
    await page.goto('/');
    const told = page.locator('.ask-notice');
    await expect(told).toBeVisible();
    await expect(told).toContainText('neither read nor sent');
    await told.locator('a[href="/diagnose/"]').click();
    await page.waitForURL(/\/diagnose\/$/);
  });

  test('what is folded can be opened', async ({ page }) => {
    await page.goto('/');
    await page.locator('details.group summary').first().click();
    await expect(page.locator('details.group li').first()).toBeVisible();
  });
});
