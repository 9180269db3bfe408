/** How long a balance lasts: what is typed or counted changes the forecast, bad input is told, and a forecast travels in a link. */
import type { Locator, Page } from '@playwright/test';
import { NASTY } from '../unit/hostile/strings.ts';
import { hold } from './held.ts';
import { touch } from './pages.ts';
import { expect, test } from './test.ts';

const PATH = '/tools/credit-runway/';

async function openRunway(page: Page, fragment = ''): Promise<void> {
  await page.goto(PATH + fragment);
  await touch(page, 'runway');
}

const verdict = (page: Page): Locator => page.locator('.verdict');
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const curve = (page: Page): Promise<string | null> => page.locator('.plot .line').first().getAttribute('d');
const lot = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: `Purchase ${number}`, exact: true });

/** A day so many days from today, as it is written into a field. */
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('what it begins with is told, and what is typed changes the verdict, the picture and the tables', async ({
  page,
}) => {
  await openRunway(page);
  await expect(verdict(page)).toContainText(
    'At $1.80 a day your credit will last about 57 days (47 days to 76 days), and $16 will expire unused',
  );
  const before = await curve(page);
  await field(page, 'You spend').fill('3');
  await expect(verdict(page)).toContainText('At $3 a day your credit will last about 40 days');
  await expect(verdict(page)).toContainText('In quiet times $16 would expire unused');
  expect(await curve(page)).not.toBe(before);
  // It is read out once it has settled.
  await expect(page.locator('.runway [role=status]').first()).toContainText('about 40 days');
  await field(page, 'per').selectOption('month');
  await expect(verdict(page)).toContainText('At $0.10 a day');
  await expect(page.getByRole('region', { name: 'What expires, and when' }).locator('tbody tr')).toHaveCount(2);
  await page.getByText('The same numbers as a table').click();
  await expect(page.locator('.plan-days tbody tr').first()).toContainText('$120');
});

test('a balance below zero is paid off by the next purchase', async ({ page }) => {
  await openRunway(page);
  await field(page, 'Credit balance today').fill('-7.50');
  await expect(verdict(page)).toContainText('Your balance is $7.50 below zero');
  await expect(page.locator('.plan-plot')).toContainText('There is no credit to show');
  const advice = page.locator('.plan-advice');
  await expect(advice).toContainText('Now');
  await expect(advice).toContainText('$7.50 of it pays off the balance below zero first');
});

test('purchases are added, filled in and taken out by the keyboard alone', async ({ page }) => {
  await openRunway(page);
  await page.getByRole('button', { name: 'Add a purchase' }).focus();
  await page.keyboard.press('Enter');
  await expect(lot(page, 3).getByLabel('Bought on')).toBeFocused();
  await page.keyboard.type(dayFromNow(-100));
  await expect(lot(page, 3)).toContainText('This purchase counts once you have entered its date and amount.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  await expect(lot(page, 3)).toContainText('Expires on');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove purchase 3' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lot(page, 3)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add a purchase' })).toBeFocused();
  await expect(page.getByText('Purchase 3 removed')).toBeAttached();
});

for (const [typed, message] of [
  ['', 'Enter a number here. For now, $120 is used.'],
  ['abc', 'This is not a number.'],
  ['1e9', 'This is not a number.'],
  ['-99999999999999', 'The minimum is −$10,000,000.'],
  ['99999999999999999999999', 'The maximum is $10,000,000.'],
  ['5.123', 'Use at most two digits after the decimal point.'],
] as const)
  test(`a balance of “${typed}” is told beside its field, stays as it was typed, and the picture stays whole`, async ({
    page,
  }) => {
    await openRunway(page);
    const before = await curve(page);
    const balance = field(page, 'Credit balance today');
    await balance.fill(typed);
    await expect(balance).toHaveAttribute('aria-invalid', 'true');
    await expect(balance).toHaveAccessibleDescription(new RegExp(message.replace(/[.$]/g, String.raw`\$&`)));
    expect(await curve(page)).toBe(before);
    await field(page, 'How far off it may be').fill('10');
    await expect(balance).toHaveValue(typed);
    await balance.fill('7');
    await expect(balance).not.toHaveAttribute('aria-invalid');
  });

for (const [part, typed, message] of [
  ['Bought on', dayFromNow(40), 'is in the future'],
  ['Bought on', '2019-05-05', 'Credit bought on that date expired on May 5, 2020'],
  ['Bought on', 'last week', 'This is not a date'],
  ['Amount', '-3', 'The minimum is $0.01'],
  ['Left now', '5000', 'This is more than was bought'],
] as const)
  test(`a purchase with “${typed}” for ${part} is told and left out`, async ({ page }) => {
    await openRunway(page);
    const input = lot(page, 1).getByLabel(part, { exact: true });
    await input.fill(typed);
    await expect(input).toHaveAccessibleDescription(new RegExp(message.replace(/[.$]/g, String.raw`\$&`)));
    await expect(page.getByRole('region', { name: 'What expires, and when' }).locator('tbody')).toContainText(
      'Purchase not entered',
    );
    await expect(input).toHaveValue(typed);
  });

test('purchases that hold more than the balance are told', async ({ page }) => {
  await openRunway(page);
  await field(page, 'Credit balance today').fill('100');
  await expect(
    page.getByText('What is left of these purchases adds up to $120, but the balance is $100'),
  ).toBeVisible();
});

test('hostile texts in every field break nothing', async ({ page }) => {
  await openRunway(page);
  const fields = page.locator('.plan-form input[type=text]');
  const count = await fields.count();
  for (const [at, text] of NASTY.entries()) await fields.nth(at % count).fill(text);
  await expect(page.locator('.plot .line').first()).toBeVisible();
  for (const path of await page.locator('.plot path').evaluateAll((all) => all.map((one) => one.getAttribute('d'))))
    expect(path ?? '').not.toMatch(/NaN|Infinity|undefined/);
  expect(await page.evaluate(() => '__owned' in window)).toBe(false);
});

test('a forecast travels in a link, and what is typed that is no figure does not', async ({ page, context }) => {
  await openRunway(page);
  await field(page, 'Credit balance today').fill('80');
  await lot(page, 2).getByLabel('Bought on').fill('my card is 4242');
  await expect(page).toHaveURL(/#runway=on\.\d{8}~balance\.8000~lot\.335-10000-7000~burn\.180/);
  expect(page.url()).not.toContain('4242');
  await page.getByRole('button', { name: 'Copy link to this forecast' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const other = await context.newPage();
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await other.locator('[data-island=runway][data-ready]').waitFor();
  await expect(verdict(other)).toHaveText((await verdict(page).textContent()) ?? '');
  expect(await curve(other)).toBe(await curve(page));
});

test('a link of another day says so and can be counted from today; one that was tampered with is used as far as it can be', async ({
  page,
}) => {
  await openRunway(page, '#runway=on.20260301~balance.5000~burn.<b>~lot.10-500-900');
  await expect(page.locator('.runway .notice')).toContainText('Part of this link could not be used');
  await expect(field(page, 'Credit balance today')).toHaveValue('50');
  await expect(page.getByText('Counted from March 1, 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Count from today' }).click();
  await expect(page.getByText('Counted from March 1, 2026')).toHaveCount(0);
  await page.evaluate(() => (location.hash = '#runway=balance.12300'));
  await expect(field(page, 'Credit balance today')).toHaveValue('123');
  await expect(page.locator('.runway .notice')).toHaveCount(0);
});

test('what is typed before the code is there is not lost', async ({ page }) => {
  const release = await hold(page, /runway\.[\w-]+\.js$/);
  await page.goto(PATH, { waitUntil: 'commit' });
  await field(page, 'Credit balance today').fill('500');
  await lot(page, 1).getByLabel('Amount').fill('600');
  await page.getByLabel('per', { exact: true }).selectOption('month');
  await page.getByText('The same numbers as a table').click();
  release();
  await page.locator('[data-island=runway][data-ready]').waitFor();
  await expect(field(page, 'Credit balance today')).toHaveValue('500');
  await expect(lot(page, 1).getByLabel('Amount')).toHaveValue('600');
  await expect(page.locator('.plan-summary')).toContainText('The balance is $500');
  await expect(page.getByLabel('per', { exact: true })).toHaveValue('month');
  await expect(page.locator('.plan-days')).toHaveAttribute('open');
});

test('on a later day the example counts from that day, though nobody touches it', async ({ page }) => {
  const later = new Date(Date.now() + 40 * 86_400_000);
  await page.clock.setFixedTime(later);
  await page.goto(PATH);
  const built = await page.locator('[data-built]').getAttribute('data-built');
  await page.locator('[data-island=runway][data-ready]').waitFor();
  const bought = await lot(page, 1).getByLabel('Bought on').inputValue();
  expect(Date.parse(bought)).toBeGreaterThan(Date.parse(built ?? '') - 335 * 86_400_000 + 30 * 86_400_000);
});

test('nothing scrolls sideways, from narrow to wide', async ({ page }) => {
  for (const width of [320, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openRunway(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      `${width} px`,
    ).toBe(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is an example with its picture and numbers, the rules of thumb, and no field that does nothing', async ({
    page,
  }) => {
    await page.goto(PATH);
    await expect(verdict(page)).toContainText('your credit will last about 57 days');
    await expect(page.locator('.plot .line').first()).toBeVisible();
    await expect(page.locator('.plan-form')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('balance ÷ spend per day, rounded down')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Three examples' }).locator('tbody tr')).toHaveCount(3);
    await page.getByText('The same numbers as a table').click();
    await expect(page.locator('.plan-days tbody tr').first()).toBeVisible();
  });
});
