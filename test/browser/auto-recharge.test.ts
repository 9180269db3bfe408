/** The planner of automatic purchases: what is set changes the month, bad input is told, and a plan travels in a link. */
import type { Locator, Page } from '@playwright/test';
import { NASTY } from '../unit/hostile/strings.ts';
import { hold } from './held.ts';
import { touch } from './pages.ts';
import { expect, test } from './test.ts';

const PATH = '/tools/auto-recharge/';

async function openPlanner(page: Page, fragment = ''): Promise<void> {
  await page.goto(PATH + fragment);
  await touch(page, 'planner');
}

const verdict = (page: Page): Locator => page.locator('.verdict');
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const curve = (page: Page): Promise<string | null> => page.locator('.plot .line').first().getAttribute('d');

test('the trap that it begins with is told, and gone with the settings that would fit', async ({ page }) => {
  await openPlanner(page);
  await expect(verdict(page)).toContainText('calls were refused for');
  await page.getByRole('button', { name: 'Use these three' }).click();
  await expect(verdict(page)).toContainText('These settings hold up this month');
  await expect(field(page, 'Trigger balance')).toHaveValue('170');
  // It is read out once it has settled.
  await expect(page.locator('.planner [role=status]').first()).toContainText('These settings hold');
});

test('a slider and its field are one, and the picture follows by the keyboard alone', async ({ page }) => {
  await openPlanner(page);
  const before = await curve(page);
  const slider = page.getByRole('slider', { name: 'Trigger balance, slider' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(field(page, 'Trigger balance')).toHaveValue('100000');
  await expect(slider).toHaveAttribute('aria-valuetext', '$100,000');
  expect(await curve(page)).not.toBe(before);
  await page.keyboard.press('Home');
  await expect(field(page, 'Trigger balance')).toHaveValue('0');
  await field(page, 'Trigger balance').fill('$1,500');
  await expect(slider).toHaveAttribute('aria-valuetext', '$1,500');
});

for (const [typed, message] of [
  ['', 'Enter a number here. For now, $5 is used.'],
  ['abc', 'This is not a number.'],
  ['-3', 'The minimum is $0.'],
  ['1e9', 'This is not a number.'],
  ['99999999999999999999999', 'The maximum is $10,000,000.'],
  ['5.123', 'Use at most two digits after the decimal point.'],
] as const)
  test(`“${typed}” is told beside its field, stays as it was typed, and the picture stays whole`, async ({ page }) => {
    await openPlanner(page);
    const before = await curve(page);
    const trigger = field(page, 'Trigger balance');
    await trigger.fill(typed);
    await expect(trigger).toHaveAttribute('aria-invalid', 'true');
    await expect(trigger).toHaveAccessibleDescription(new RegExp(message.replace(/[.$]/g, String.raw`\$&`)));
    expect(await curve(page)).toBe(before);
    // Something else is set meanwhile: nothing typed is lost.
    await field(page, 'Chance that a payment fails').fill('0');
    await expect(trigger).toHaveValue(typed);
    await trigger.fill('7');
    await expect(trigger).not.toHaveAttribute('aria-invalid');
    await expect(page.locator('.problem')).toHaveCount(0);
  });

test('hostile texts in every field break nothing', async ({ page }) => {
  await openPlanner(page);
  const fields = page.locator('.plan-form input[type=text]');
  const count = await fields.count();
  for (const [at, text] of NASTY.entries()) await fields.nth(at % count).fill(text);
  await expect(page.locator('.plot .line').first()).toBeVisible();
  for (const path of await page.locator('.plot path').evaluateAll((all) => all.map((one) => one.getAttribute('d'))))
    expect(path ?? '').not.toMatch(/NaN|Infinity|undefined/);
  expect(await page.evaluate(() => '__owned' in window)).toBe(false);
});

test('the largest figures at once do not freeze the page', async ({ page }) => {
  await openPlanner(page);
  for (const [label, value] of [
    ['Average spend per hour', '10000'],
    ['Peak spend per hour', '100000'],
    ['Amount bought each time', '5'],
    ['Minutes until a payment lands', '0'],
    ['Trigger balance', '10000000'],
  ] as const)
    await field(page, label).fill(value);
  await field(page, 'There is a monthly auto-reload limit').uncheck();
  await expect(verdict(page)).toContainText('calls were refused');
  await expect(page.locator('.plan-summary')).toContainText(/bought automatically [\d]{3,} times/);
});

test('a plan travels in a link, and what is typed that is no plan does not', async ({ page, context }) => {
  await openPlanner(page);
  await field(page, 'Trigger balance').fill('42');
  await field(page, 'Credit balance when the month begins').fill('my card is 4242');
  await page.getByLabel('Shape of your traffic').selectOption('steady');
  await expect(page).toHaveURL(/#plan=.*threshold\.4200.*shape\.steady/);
  expect(page.url()).not.toContain('4242');
  await page.getByRole('button', { name: 'Copy link to this plan' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await other.locator('[data-island=planner][data-ready]').waitFor();
  await expect(field(other, 'Trigger balance')).toHaveValue('42');
  await expect(verdict(other)).toHaveText((await verdict(page).textContent()) ?? '');
  expect(await curve(other)).toBe(await curve(page));
});

test('a link that was tampered with is used as far as it can be, and it is said', async ({ page }) => {
  await openPlanner(page, '#plan=threshold.900~amount.1~shape.round~<b>');
  await expect(page.locator('.planner .notice')).toContainText('Part of this link could not be used');
  await expect(field(page, 'Trigger balance')).toHaveValue('9');
  await expect(field(page, 'Amount bought each time')).toHaveValue('50');
  // Another link on the same page is followed.
  await page.evaluate(() => (location.hash = '#plan=threshold.12300'));
  await expect(field(page, 'Trigger balance')).toHaveValue('123');
  await expect(page.locator('.planner .notice')).toHaveCount(0);
});

test('a scenario replaces the figures, and they can be had back', async ({ page }) => {
  await openPlanner(page);
  await field(page, 'Trigger balance').fill('77');
  await field(page, 'Peak spend per hour').fill('not sure');
  await page.getByRole('button', { name: 'Team' }).click();
  await expect(field(page, 'Trigger balance')).toHaveValue('100');
  await expect(page.locator('.plan-note')).toContainText('Many projects drain one balance');
  await page.getByRole('button', { name: 'High volume' }).click();
  await page.getByRole('button', { name: 'Back to my own figures' }).click();
  await expect(field(page, 'Trigger balance')).toHaveValue('77');
  await expect(field(page, 'Peak spend per hour')).toHaveValue('not sure');
});

/** Opens the planner, and acts while its code is still on its way. */
async function beforeItsCode(page: Page, act: () => Promise<void>): Promise<void> {
  const release = await hold(page, /planner\.[\w-]+\.js$/);
  await page.goto(PATH, { waitUntil: 'commit' });
  await act();
  release();
  await page.locator('[data-island=planner][data-ready]').waitFor();
}

test('what is typed before the code is there is not lost', async ({ page }) => {
  await beforeItsCode(page, () => field(page, 'Trigger balance').fill('500'));
  await expect(field(page, 'Trigger balance')).toHaveValue('500');
  await expect(verdict(page)).not.toContainText('did not last');
});

test('what is chosen before the code is there is not lost', async ({ page }) => {
  await beforeItsCode(page, async () => {
    await page.getByLabel('Shape of your traffic').selectOption('loop');
    await page.getByLabel('There is a monthly auto-reload limit').uncheck();
  });
  await expect(page.getByLabel('Shape of your traffic')).toHaveValue('loop');
  await expect(page.getByLabel('There is a monthly auto-reload limit')).not.toBeChecked();
  await expect(verdict(page)).toContainText(/refused for \d+ days/);
});

test('what is slid and unfolded before the code is there is not lost', async ({ page }) => {
  await beforeItsCode(page, async () => {
    await page.getByRole('slider', { name: 'Trigger balance, slider' }).press('End');
    await page.getByText('The same numbers, day by day').click();
  });
  const end = await page.getByRole('slider', { name: 'Trigger balance, slider' }).getAttribute('max');
  await expect(page.getByRole('slider', { name: 'Trigger balance, slider' })).toHaveValue(end ?? '');
  await expect(field(page, 'Trigger balance')).not.toHaveValue('10');
  await expect(page.locator('.plan-days')).toHaveAttribute('open');
  const before = await page.locator('.plan-days tbody').innerText();
  await page.getByLabel('Shape of your traffic').selectOption('loop');
  await expect(page.locator('.plan-days tbody')).not.toHaveText(before);
});

test('a loop costs no more than balance and limit with a limit, and far more without', async ({ page }) => {
  await openPlanner(page);
  const cells = page.locator('.plan-worst tbody tr').last().locator('td b');
  const [limited = 0, free = 0] = (await cells.allTextContents()).map((text) => Number(text.replace(/[$,]/g, '')));
  expect(limited).toBeLessThanOrEqual(2100);
  expect(free).toBeGreaterThan(10 * limited);
  await page.getByLabel('Shape of your traffic').selectOption('loop');
  await expect(verdict(page)).toContainText('The monthly limit of $2,000 was reached');
  await expect(page.locator('.plot').getByText('Limit reached')).toBeVisible();
});

test('the table has the numbers of the picture, and follows once it is open', async ({ page }) => {
  await openPlanner(page);
  await page.getByText('The same numbers, day by day').click();
  const rows = page.locator('.plan-days tbody tr');
  await expect(rows).toHaveCount(30);
  const sums = async (column: number): Promise<number> =>
    (await rows.locator(`td:nth-child(${column})`).allTextContents())
      .map((text) => Number(text.replace(/[$,–]/g, '') || 0))
      .reduce((sum, each) => sum + each, 0);
  const told = async (): Promise<string> => (await page.locator('.plan-summary').textContent()) ?? '';
  expect(await told()).toContain(`In total, $${(await sums(4)).toLocaleString('en')} was bought`);
  await field(page, 'Auto-reload is on').uncheck();
  await expect.poll(() => sums(4)).toBe(0);
});

test('nothing scrolls sideways, from narrow to wide', async ({ page }) => {
  for (const width of [320, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openPlanner(page);
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
    await expect(verdict(page)).toContainText('calls were refused for');
    await expect(page.locator('.plot .line').first()).toBeVisible();
    await expect(page.locator('.plan-form')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('peak spend per hour × (time until someone acts')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Five examples' }).locator('tbody tr')).toHaveCount(5);
    await page.getByText('The same numbers, day by day').click();
    await expect(page.locator('.plan-days tbody tr').nth(29)).toBeVisible();
  });
});
