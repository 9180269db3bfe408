/** The support desk: from words, a message or a code to what is sent, with few keys, and nothing that leaves the page. */
import type { Page } from '@playwright/test';
import { hold } from './held.ts';
import { counted } from './counts.ts';
import { focused } from './focus.ts';
import { expect, test } from './test.ts';
import { content } from './ways.ts';

const SECRET = 'sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const MESSAGE = `Hi, I bought 20 dollars of credit yesterday, my key is ${SECRET}, and still:
Error code: 429 - You exceeded your current quota, please check your plan and billing details. insufficient_quota`;
const [code = '', key = ''] = Object.entries(content.codes.data).find(([, to]) => to === 'fix/bank-decline') ?? [];

const field = (page: Page) => page.locator('#desk');
const first = (page: Page) => page.locator('[data-desk-item]').first();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const replyOf = (fix: string): string => content.fixes.find(({ id }) => id === fix)?.data.reply.trim() ?? '';
const { signOff } = content.site.data.reply;

async function openDesk(page: Page): Promise<void> {
  await page.goto('/desk/');
  await expect(field(page)).toBeFocused();
}

/** Presses keys one after another; more than these are not needed. */
async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const one of keys) await page.keyboard.press(one);
}

test('from words to a copied reply with three keys, its address in full', async ({ page }) => {
  await openDesk(page);
  await page.keyboard.type('card declined by bank');
  await expect(first(page)).toBeVisible();
  const address = await first(page).getAttribute('href');
  const title = await first(page).innerText();
  await page.keyboard.press('ArrowDown');
  await expect(first(page)).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Copy reply' })).toBeFocused();
  await expect(page.locator('.handover .preview')).toContainText('http://localhost');
  await page.keyboard.press('Enter');
  await expect(page.locator('.handover [role=status]')).toHaveText('Reply copied');
  expect(await copied(page)).toMatch(
    new RegExp(`^Hello,[^]*http://localhost:\\d+${address ?? '?'}\\n\\n${signOff}\\n$`),
  );
  expect(title).not.toBe('');
  // Said again when it is copied again.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(page)).toContain('Hello,');
  await expect(page.locator('.handover [role=status]')).toHaveText('Reply copied');
  // Escape gives the focus back to what was handed on, and once more to the box.
  await page.keyboard.press('Escape');
  await expect(first(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  counted('journeys at the desk');
});

test('from a pasted message to a copied reply with four keys; its secret is hidden in the box too', async ({
  page,
}) => {
  await openDesk(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), MESSAGE);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('region', { name: 'Likeliest fixes' }).getByRole('link')).toHaveCount(3);
  await expect(page.locator('.search-status')).toContainText('1 secret is hidden');
  await press(page, ['ArrowDown', 'r']);
  await expect(page.getByRole('button', { name: 'Copy reply' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.handover [role=status]')).toHaveText('Reply copied');
  const sent = await copied(page);
  // The answers that were read ride in the link; what was typed does not.
  expect(sent).toMatch(/#a=symptom\.[^\n]*product\.api[^\n]*&read=/);
  expect(sent).not.toContain('dollars');
  await expect(field(page)).toHaveValue(MESSAGE.replace(SECRET, '[key]'));
  await expect(page.locator('body')).not.toContainText(SECRET);
  const link = /http:\/\/localhost\S+/.exec(sent)?.[0] ?? '';
  await page.goto(link);
  await expect(page.getByRole('navigation', { name: 'Answers that led here' })).toContainText('Read from your words');
  counted('journeys at the desk');
});

test('a note tells what was read, what is open and what was ruled out, and calls no guess a cause', async ({
  page,
}) => {
  await openDesk(page);
  await field(page).fill(MESSAGE);
  await expect(page.getByRole('region', { name: 'Likeliest fixes' })).toBeVisible();
  await first(page).focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Copy note' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.handover [role=status]')).toHaveText('Note copied');
  const note = await copied(page);
  for (const part of [
    'Symptom: ',
    'read from their words',
    'Suggested, not yet confirmed: ',
    'Open question: ',
    'Ruled out:',
    'Link: http',
  ])
    expect(note).toContain(part);
  expect(note).not.toContain(SECRET);
});

test('what was read can be taken back', async ({ page }) => {
  await openDesk(page);
  await field(page).fill(MESSAGE);
  const read = page.getByRole('region', { name: 'Read from the message' });
  const lines = read.getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  const before = await lines.count();
  await read
    .getByRole('button', { name: /^Not right/ })
    .first()
    .click();
  await expect(lines).toHaveCount(before - 1);
});

for (const typed of [code, code.toLowerCase().replaceAll('-', ' ')])
  test(`a code is understood: ${typed}`, async ({ page }) => {
    await openDesk(page);
    await page.keyboard.type(typed);
    await expect(page.locator('[data-desk-item]')).toHaveCount(1);
    await expect(first(page)).toHaveAttribute('href', `/fixes/${key.replace('fix/', '')}/`);
    await press(page, ['Enter', 'l']);
    await expect(page.locator('.desk-copied [role=status]')).toContainText(code);
    expect(await copied(page)).toMatch(/^http:\/\/localhost:\d+\/fixes\/bank-decline\/$/);
  });

test('a reply is copied in the form that was chosen, and the form is remembered', async ({ page }) => {
  await openDesk(page);
  await field(page).fill(code);
  await first(page).focus();
  await page.keyboard.press('r');
  await page.getByRole('radio', { name: 'Markdown' }).check();
  await page.getByRole('button', { name: 'Copy reply' }).click();
  await expect.poll(() => copied(page)).toMatch(/\n\[[^\]]+\]\(http[^)]+\)\n/);
  await page.getByRole('radio', { name: 'Formatted' }).check();
  await page.getByRole('button', { name: 'Copy reply' }).click();
  await expect.poll(() => copied(page)).toContain(replyOf('bank-decline').split('\n')[0]);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/<ol>.*<li>.*<a href="http/s);
  await page.reload();
  await field(page).fill(code);
  // What was sent last stands there until there is something to look for.
  await expect(page.getByRole('region', { name: 'Recently sent' })).toHaveCount(0);
  await first(page).focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('radio', { name: 'Formatted' })).toBeChecked();
});

test('what is pinned and what was sent last stay in this browser; the next ticket begins empty', async ({ page }) => {
  await openDesk(page);
  await field(page).fill(code);
  await expect(page.locator('[data-desk-item]')).toHaveCount(1);
  await press(page, ['ArrowDown', 'p', 'l']);
  await expect(page.locator('.desk-copied [role=status]')).toContainText('Link copied');
  await page.getByRole('button', { name: /^Next ticket/ }).click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Pinned' }).getByRole('link')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Recently sent' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Pin/ }).click();
  await expect(page.getByRole('region', { name: 'Recently sent' }).getByRole('link')).toHaveCount(1);
  // Numbers under names of the site, no words.
  const stored = await page.evaluate(() => Object.entries(localStorage));
  expect(stored.every(([, value]) => /^\d+$/.test(String(value)))).toBe(true);
});

test('? shows the keys, outside the box', async ({ page }) => {
  await openDesk(page);
  await page.keyboard.type('?');
  await expect(field(page)).toHaveValue('?');
  await field(page).fill(code);
  await expect(page.locator('[data-desk-item]')).toHaveCount(1);
  await press(page, ['ArrowDown', '?']);
  await expect(page.locator('.desk-keys dl')).toBeVisible();
});

test('where nothing fits it says so', async ({ page }) => {
  await openDesk(page);
  await field(page).fill('zzqxv');
  await expect(page.locator('.search-status')).toContainText('Nothing found');
});

test.describe('when something is missing', () => {
  test.use({ faulty: true });

  for (const missing of ['**/data/desk.json', '**/pagefind/**', '**/data/signatures.json', '**/_astro/desk-answer*'])
    test(`it says so, keeps the text, and tries again: ${missing}`, async ({ page }) => {
      await page.route(missing, (route) => route.abort());
      await page.goto('/desk/');
      await field(page).fill(MESSAGE);
      await expect(page.locator('.search-status')).toContainText('could not be loaded');
      await page.unroute(missing);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(first(page)).toBeVisible();
      await expect(field(page)).not.toHaveValue('');
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says what it needs, and what can be sent all the same', async ({ page }) => {
    await page.goto('/desk/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'all fixes' }).first().click();
    await expect(page.locator('h1')).toBeVisible();
  });
});

test('who has gone on with Tab before the desk is there stays where they are', async ({ page }) => {
  const release = await hold(page, '**/_astro/desk-page*.js');
  await page.goto('/desk/', { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  release();
  await field(page).waitFor();
  expect(await focused(page)).toBe('Skip to content');
});

test.describe('what cannot load', () => {
  test.use({ faulty: true });

  test('where what hides secrets cannot load, the box says so and promises nothing', async ({ page }) => {
    await page.route('**/_astro/desk-answer*.js', (route) => route.abort());
    await openDesk(page);
    await expect(page.locator('.desk-foot')).toContainText('and in the box once you leave it');
    await page.keyboard.type(SECRET);
    await page.keyboard.press('Tab');
    await expect(page.locator('.desk-foot')).toContainText('secrets stay readable in the box');
    await expect(page.locator('.desk-foot')).not.toContainText('Secrets are hidden');
  });
});
