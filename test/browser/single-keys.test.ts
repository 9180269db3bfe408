/** The keys that work alone can be turned off. */
import { treePath } from '../../src/trees/urls.ts';
import { expect, ready, test } from './test.ts';

test('keys that work alone can be turned off, and stay off; the chords and Tab go on working', async ({ page }) => {
  const slash = page.locator('.search-open kbd');
  await page.goto('/accessibility/');
  const control = page.getByLabel('Single-key shortcuts are on');
  await expect(control).toBeChecked();
  await expect(slash).toBeVisible();
  await control.focus();
  await page.keyboard.press('Space');
  await expect(control).not.toBeChecked();
  await expect(slash).toBeHidden();

  await page.goto(treePath('/', 'card-declined'));
  await ready(page);
  await expect(page.locator('.options kbd').first()).toBeHidden();
  const before = page.url();
  await page.keyboard.press('1');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  expect(page.url()).toBe(before);

  await page.goto('/accessibility/');
  await expect(control).not.toBeChecked();
  await control.check();
  await page.goto(treePath('/', 'card-declined'));
  await ready(page);
  await page.keyboard.press('1');
  await page.waitForURL((url) => url.href !== before);
});

test('where nothing may be stored the switch works on the page, and says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('/accessibility/');
  await page.getByLabel('Single-key shortcuts are on').uncheck();
  await expect(page.getByRole('alert').filter({ hasText: 'applies to this page only' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});
