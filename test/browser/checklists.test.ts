/** A checklist: its ticks stay in this browser and nowhere else, and can be taken along. Of links, see beside. */
import {
  boxes,
  copied,
  done,
  first,
  items,
  list,
  PATH,
  press,
  second,
  SENT,
  stored,
  third,
  ticked,
} from './checklists.ts';
import { watchShifts } from './shifts.ts';
import { expect, test } from './test.ts';

test('ticks outlast a reload, as a number each, and nothing is asked of the network for them', async ({ page }) => {
  await page.goto(PATH);
  await done(page, 0);
  // The face of the headings may come after the page.
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await boxes(page).nth(1).check();
  await boxes(page).nth(1).uncheck();
  await done(page, 2);
  expect(await stored(page)).toEqual({
    [`tick:${list.id}/${first}`]: '1',
    [`tick:${list.id}/${second}`]: '0',
    [`tick:${list.id}/${third}`]: '1',
  });
  expect(requests).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await done(page, 2);
  expect(await ticked(page)).toEqual([first, third]);
  await expect(page.locator('.check-bar progress')).toHaveJSProperty('value', 2);
});

test('the list does not move when what is above it comes', async ({ page }) => {
  const shifted = await watchShifts(page);
  // Late, so that the page is drawn without it.
  await page.route('**/*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.continue();
  });
  await page.goto(PATH);
  await done(page, 0);
  await expect(page.locator('.check-note').first()).toBeVisible();
  expect(await shifted()).toBe(0);
});

test('ticks of what has gone, or of anybody’s making, disturb nothing', async ({ page }) => {
  await page.addInitScript(
    ([id, item, other]) => {
      localStorage.setItem(`tick:${id ?? ''}/no-longer-there`, '1');
      localStorage.setItem(`tick:${id ?? ''}/${item ?? ''}`, '{"v":9}');
      localStorage.setItem(`tick:${id ?? ''}/${other ?? ''}`, '1');
    },
    [list.id, first, second],
  );
  await page.goto(PATH);
  await done(page, 1);
  expect(await ticked(page)).toEqual([second]);
});

test('another tab that is open keeps its own ticks', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(PATH);
  await other.goto(PATH);
  await boxes(page).nth(0).check();
  await boxes(other).nth(2).check();
  await page.reload();
  expect(await ticked(page)).toEqual([first, third]);
});

test('all ticks can be cleared, and brought back', async ({ page }) => {
  await page.goto(PATH);
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await press(page, 'Clear all check marks');
  await done(page, 0);
  await expect(boxes(page).nth(0)).toBeFocused();
  await press(page, 'Undo');
  await done(page, 2);
  await expect(boxes(page).nth(0)).toBeFocused();
  await press(page, 'Clear all check marks');
  await page.reload();
  await done(page, 0);
});

test('it is copied as Markdown, with its ticks and full addresses', async ({ page }) => {
  await page.goto(PATH);
  await boxes(page).nth(0).check();
  await press(page, 'Copy as Markdown');
  await expect(page.getByText('List copied')).toBeVisible();
  const text = await copied(page);
  const { origin } = new URL(page.url());
  expect(text).toContain(
    `# ${list.data.title}\n\n<${origin}${PATH}>\n\n## ${list.data.parts[0]?.title ?? ''}\n\n- [x] `,
  );
  expect(text.match(/^- \[x\] /gm)).toHaveLength(1);
  expect(text.match(/^- \[ \] /gm)).toHaveLength(items.length - 1);
  for (const { link } of items) if (link) expect(text).toContain(`](${origin}${link.path})`);
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
  test(`with the storage ${name} it says so, and everything else works`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(PATH);
    await boxes(page).nth(0).check();
    await expect(page.getByText('This browser cannot keep your check marks.')).toBeVisible();
    await done(page, 1);
    await press(page, 'Copy link with check marks');
    expect(await copied(page)).toContain(`#done=${first}`);
    await page.goto('about:blank');
    await page.goto(SENT);
    await press(page, 'Keep them');
    await done(page, 2);
    await expect(page.getByText('This browser cannot keep your check marks.')).toBeVisible();
  });

test('where the page may not copy, the text is selected for it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(PATH);
  await boxes(page).nth(0).check();
  await press(page, 'Copy link with check marks');
  await expect(page.getByText('The text is selected below')).toBeVisible();
  const field = page.getByLabel('Text to copy');
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toBe(page.url() + `#done=${first}`);
});

test('by keyboard alone: tick, go on, clear and bring back', async ({ page }) => {
  await page.goto(PATH);
  await boxes(page).nth(0).focus();
  await page.keyboard.press('Space');
  await done(page, 1);
  await page.getByRole('button', { name: 'Clear all check marks' }).focus();
  await page.keyboard.press('Enter');
  await done(page, 0);
  // What was done can be undone one step before the list.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await done(page, 1);
});

test('on paper there are boxes, ticks and full addresses, and no buttons', async ({ page }) => {
  await page.goto(PATH);
  await boxes(page).nth(0).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.check-note')).toBeHidden();
  const box = (at: number) =>
    boxes(page)
      .nth(at)
      .evaluate((input) => ({
        line: getComputedStyle(input).borderTopStyle,
        mark: getComputedStyle(input, '::before').content,
      }));
  expect(await box(0)).toEqual({ line: 'solid', mark: '"✓"' });
  expect(await box(1)).toEqual({ line: 'solid', mark: 'none' });
  const links = await page
    .locator('.checks > li > a')
    .evaluateAll((all) =>
      all.map((link) => ({ told: getComputedStyle(link, '::after').content, href: (link as HTMLAnchorElement).href })),
    );
  expect(links.length).toBeGreaterThan(3);
  for (const { told, href } of links) expect(told).toBe(`" (${href})"`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it can be ticked and printed, and says that nothing is kept', async ({ page }) => {
    await page.goto(PATH);
    const notice = page.locator('noscript .notice');
    await expect(notice).toContainText('is not kept when you leave this page');
    await expect(notice).toBeVisible();
    await boxes(page).nth(0).check();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText('stay in this browser')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(boxes(page).nth(0)).toBeChecked();
    await expect(notice).toBeHidden();
  });
});
