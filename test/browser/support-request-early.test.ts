/** The form before its code runs: it stands in the page, and what is done with it meanwhile is not lost. */
import type { Page } from '@playwright/test';
import { REQUEST_PATH, requestPath } from '../../src/request/path.ts';
import { hold } from './held.ts';
import { bank, kinds, label, message, shown, support } from './support-request.ts';
import { expect, test } from './test.ts';

test.use({ timezoneId: 'Europe/Berlin' });

/** Opens the form, and acts while its code is still on its way. */
async function beforeItsCode(page: Page, act: () => Promise<void>, path = REQUEST_PATH): Promise<void> {
  const release = await hold(page, /request-page\.[\w-]+\.js$/);
  await page.goto(path);
  await act();
  release();
  await page.locator('[data-island=request][data-ready]').waitFor();
}

test('what is typed and chosen before the code is there is not lost, and a secret in it is hidden', async ({
  page,
}) => {
  await beforeItsCode(page, async () => {
    await page.getByLabel(label('error')).fill('refused, 4242 4242 4242 4242');
    await page.getByLabel(label('product')).selectOption('API credit');
    await page.getByLabel(label('time')).fill('2026-07-15 14:05');
    await page.getByLabel(label('organization'), { exact: true }).pressSequentially('Acm');
  });
  await page.keyboard.type('e');
  await expect(page.getByLabel(label('organization'), { exact: true })).toHaveValue('Acme');
  await expect(page.getByLabel(label('error'))).toHaveValue(/^refused, \[/);
  for (const part of ['API credit', 'Acme', 'Europe/Berlin (UTC+02:00)']) await expect(shown(page)).toContainText(part);
  expect(await message(page)).not.toContain('4242');
});

test('the other kind that is chosen before the code is there stays chosen, and a press on a button is done then', async ({
  page,
}) => {
  await beforeItsCode(page, async () => {
    await page.getByLabel(kinds[bank]?.option ?? '?').check();
    await page.getByRole('button', { name: 'Copy' }).click();
  });
  await expect(page.getByLabel(kinds[bank]?.option ?? '?')).toBeChecked();
  await expect(page.locator('.request-message h2')).toHaveText(kinds[bank]?.title ?? '?');
  await expect(page.locator('.request-message [role=status]')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain((await message(page)).slice(0, 40));
});

test('nothing of the form runs on a page that is only read', async ({ page }) => {
  await page.goto(REQUEST_PATH);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-island=request]')).not.toHaveAttribute('data-ready');
  await expect(page.locator('.request-form')).toBeVisible();
  await expect(page.locator('.request-texts')).toBeHidden();
});

test('a link to a kind leaves the choice that was made before the code is there', async ({ page }) => {
  await beforeItsCode(page, () => page.getByLabel(kinds[bank]?.option ?? '?').check(), requestPath(support));
  await expect(page.getByLabel(kinds[bank]?.option ?? '?')).toBeChecked();
});

test('where the form never runs, a link leads to the texts with blanks', async ({ page }) => {
  await page.goto(REQUEST_PATH);
  await expect(page.locator('.request-texts')).toBeHidden();
  await page.getByRole('link', { name: 'Texts with blanks' }).click();
  await expect(page.locator('.request-texts pre')).toHaveCount(Object.keys(kinds).length);
  await expect(page.locator('.request-texts pre').first()).toBeInViewport();
});
