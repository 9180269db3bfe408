/** A usage file that is chosen or dropped: read in pieces on the page, told what was read, and sent nowhere. */
import type { Locator, Page } from '@playwright/test';
import { touch } from './pages.ts';
import { expect, test } from './test.ts';

const DAY = 86_400_000;
const HEAD = 'start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id';

async function openRunway(page: Page): Promise<Locator> {
  await page.goto('/tools/credit-runway/');
  await touch(page, 'runway');
  return page.getByLabel('Or from a usage export');
}

const csv = (text: string | Buffer, name = 'cost.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const read = (page: Page): Locator => page.locator('.run-read');

/** An export of costs that ends yesterday: a dollar a day in the first half, three in the second. */
function costs(days: number): string {
  const rows = Array.from({ length: days }, (_, at) => {
    const time = Math.floor(Date.now() / DAY) * DAY - (days - at) * DAY;
    const [from, to] = [time, time + DAY].map((each) => new Date(each).toISOString().replace('.000Z', '+00:00'));
    return `${time / 1000},${time / 1000 + 86_400},${from},${to},${at < days / 2 ? 1 : 3}.0000,usd,"model, input",proj_1`;
  });
  return `${HEAD}\n${rows.join('\n')}\n`;
}

test('a chosen export is counted: it is told what was read, and it takes the place of what was typed', async ({
  page,
}) => {
  const input = await openRunway(page);
  await input.setInputFiles(csv(costs(30)));
  await expect(read(page)).toContainText('30 days read');
  await expect(read(page)).toContainText(
    'with $60 in all. A day costs $2 on average, $1 in the quietest week and $3 in the busiest',
  );
  await expect(page.locator('.verdict')).toContainText('At $2 a day');
  await expect(page.getByLabel('Column with the cost')).toHaveValue('4');
  await page.getByRole('button', { name: 'Use what I typed instead' }).click();
  await expect(page.locator('.verdict')).toContainText('At $1.80 a day');
  await page.getByRole('button', { name: 'Use the file again' }).click();
  await expect(page.locator('.verdict')).toContainText('At $2 a day');
});

test('nothing of the file leaves the page: no request, and three averages alone in the address', async ({ page }) => {
  const input = await openRunway(page);
  const sent: string[] = [];
  await input.setInputFiles(csv(costs(30), 'secret-name.csv'));
  await expect(read(page)).toContainText('30 days read');
  page.on('request', (request) => sent.push(request.url()));
  await input.setInputFiles(csv(costs(20), 'secret-name.csv'));
  await expect(read(page)).toContainText('20 days read');
  await expect(page).toHaveURL(/~low\.700-7~typical\.4000-20~high\.2100-7$/);
  expect(sent).toEqual([]);
  expect(page.url()).not.toContain('secret');
});

test('a dropped file is read wherever in the tool it lands, and the page stays', async ({ page }) => {
  await openRunway(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'cost.csv', { type: 'text/csv' }));
    return transfer;
  }, costs(30));
  await page.dispatchEvent('.verdict', 'dragover', { dataTransfer: data });
  await expect(page.locator('.runway')).toHaveClass(/dropping/);
  await page.dispatchEvent('.verdict', 'drop', { dataTransfer: data });
  await expect(read(page)).toContainText('30 days read');
});

test('several files are counted together', async ({ page }) => {
  const input = await openRunway(page);
  const [head = '', ...rows] = costs(30).trim().split('\n');
  await input.setInputFiles([csv([head, ...rows.slice(0, 15)].join('\n')), csv([head, ...rows.slice(15)].join('\n'))]);
  await expect(read(page)).toContainText('30 days read');
  await expect(read(page)).toContainText('$60 in all');
});

test('another column can be chosen, by the keyboard', async ({ page }) => {
  const input = await openRunway(page);
  await input.setInputFiles(csv('date,cost,real\n2026-03-04,1,5\n2026-03-05,1,7\n'));
  await expect(read(page)).toContainText('$2 in all');
  await page.getByLabel('Column with the cost').focus();
  await page.keyboard.press('ArrowDown');
  await expect(read(page)).toContainText('$12 in all');
});

for (const [what, content, message] of [
  ['an empty file', '', 'This file has nothing in it'],
  ['names without rows', `${HEAD}\n`, 'There are no rows below the names'],
  ['an activity export', 'start_time,model,input_tokens\n1759622400,gpt,5\n', 'No column with costs was found'],
  ['no dates at all', 'project,model\na,b\n', 'No column with dates was found'],
  ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 2]), 'This is not a text file'],
  ['a quote that is never closed', 'date,cost\n2026-03-04,"5\n2026-03-05,1\n', 'This file is broken near row 2'],
] as const)
  test(`${what} is told beside the field, and the forecast stays`, async ({ page }) => {
    const input = await openRunway(page);
    const before = await page.locator('.plot .line').first().getAttribute('d');
    await page.getByLabel('Credit balance today').fill('120.00');
    await input.setInputFiles(csv(content));
    await expect(input).toHaveAccessibleDescription(new RegExp(message));
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(await page.locator('.plot .line').first().getAttribute('d')).toBe(before);
    await expect(page.getByLabel('Credit balance today')).toHaveValue('120.00');
    // A sound one mends it.
    await input.setInputFiles(csv(costs(30)));
    await expect(input).not.toHaveAttribute('aria-invalid');
  });

/** Longest time without a turn for anybody else, in milliseconds, measured while something is done. */
async function longestHold(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { hold: number; last: number };
    [state.hold, state.last] = [0, performance.now()];
    setInterval(() => {
      state.hold = Math.max(state.hold, performance.now() - state.last);
      state.last = performance.now();
    }, 10);
  });
  await act();
  return page.evaluate(() => (window as unknown as { hold: number }).hold);
}

const BIG = 50 * 1024 * 1024;
/** Written to a file, since a browser takes no more than that from a test’s memory. */
async function bigFile(name: string, row: string): Promise<string> {
  const path = test.info().outputPath(name);
  const { writeFile } = await import('node:fs/promises');
  await writeFile(path, `${HEAD}\n${row.repeat(Math.ceil(BIG / row.length))}`);
  return path;
}

test('50 MB that are broken are told, and the page can be used meanwhile', async ({ page }) => {
  const input = await openRunway(page);
  // A quote in the first row makes all of it one cell.
  const path = await bigFile(
    'broken.csv',
    '1759622400,1759708800,"2025-10-05T00:00:00+00:00,x,1.0,usd,model,proj_1\n'.replace('model', 'mo""del'),
  );
  const hold = await longestHold(page, async () => {
    await input.setInputFiles(path);
    await expect(page.locator('#run-file-problem')).toContainText('This file is broken');
  });
  // Far above what was measured: a tab that freezes holds for seconds.
  expect(hold).toBeLessThan(1500);
});

test('50 MB that are sound are counted in pieces', async ({ page }) => {
  test.setTimeout(120_000);
  const input = await openRunway(page);
  const path = await bigFile(
    'sound.csv',
    '1759622400,1759708800,2025-10-05T00:00:00+00:00,x,0.0001,usd,"model, input",proj_1\n',
  );
  const hold = await longestHold(page, async () => {
    await input.setInputFiles(path);
    await expect(page.getByRole('progressbar')).toBeVisible();
    // What is typed meanwhile is taken.
    await page.getByLabel('Credit balance today').fill('77');
    await expect(page.locator('.plan-summary')).toContainText('The balance is $77');
    await expect(read(page)).toContainText('1 day read', { timeout: 60_000 });
  });
  expect(hold).toBeLessThan(1500);
});

test('what takes long can be stopped', async ({ page }) => {
  const input = await openRunway(page);
  await input.setInputFiles(
    await bigFile('long.csv', '1759622400,1759708800,2025-10-05T00:00:00+00:00,x,1,usd,model,proj_1\n'),
  );
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(read(page)).toHaveText('');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test.describe('with a broken network', () => {
  test.use({ faulty: true });

  test('where the code that reads cannot be loaded it is told, and another try works', async ({ page }) => {
    const input = await openRunway(page);
    await page.route(/usage-file\.[\w-]+\.js$/, (route) => route.abort());
    await input.setInputFiles(csv(costs(30)));
    await expect(page.locator('#run-file-problem')).toContainText('could not be loaded');
    await page.unroute(/usage-file\.[\w-]+\.js$/);
    await input.setInputFiles(csv(costs(30)));
    await expect(read(page)).toContainText('30 days read');
  });
});
