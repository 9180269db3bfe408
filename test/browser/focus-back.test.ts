/** The search takes the focus while it is open, and gives it back to where it was. */
import { counted } from './counts.ts';
import { focused, tabTo } from './focus.ts';
import { measuring } from './measure.ts';
import { expect, test } from './test.ts';

test('the search dialog keeps the focus, and gives it back', async ({ page }) => {
  await page.goto('/fixes/no-credits/');
  await tabTo(page, /^Search/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('card declined');
  await dialog.locator('ol[data-search-results] a').first().waitFor();
  await measuring(page);
  const stops = await page.evaluate(() => measure.stops().length);
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    // A modal dialog may let the focus out to the browser, never to the page behind it.
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true);
  }
  await dialog.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('ol[data-search-results] a').first()).toBeFocused();
  await tabTo(page, 'Close', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await focused(page)).toMatch(/^Search/);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toMatch(/^Search/);
  counted('journeys by keyboard alone');
});

test.describe('without smooth scrolling', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the focus goes back to where it was when the search was opened, and the page does not move', async ({
    page,
  }) => {
    await page.goto('/fixes/no-credits/');
    await page.locator('.did[data-ready]').waitFor();
    const dialog = page.getByRole('dialog');
    const openAndClose = async (): Promise<void> => {
      await page.keyboard.press('/');
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('card declined');
      await dialog.locator('ol[data-search-results] a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    };
    await openAndClose();
    await expect.poll(() => focused(page), 'where nothing had the focus').toMatch(/^Search/);
    await tabTo(page, 'No, look further');
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await openAndClose();
    expect(await focused(page)).toBe('No, look further');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    counted('journeys by keyboard alone');
  });
});
