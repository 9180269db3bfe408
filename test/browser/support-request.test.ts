/** The message to whoever helps, and the words for a call: built on the page, and sent nowhere. */
import { blankMessage } from '../../src/request/message.ts';
import { requestPath } from '../../src/request/path.ts';
import { hold } from './held.ts';
import { counted } from './counts.ts';
import { tabTo } from './focus.ts';
import { bank, copy, download, fields, kinds, label, message, openForm, shown, support } from './support-request.ts';
import { touch } from './pages.ts';
import { expect, pick, ready, test } from './test.ts';

test.use({ timezoneId: 'Europe/Berlin' });

test('all time zones are offered to whoever touches the form, the own one first', async ({ page }) => {
  await page.goto(requestPath(support));
  const zone = page.getByLabel('Time zone');
  await expect(zone).toHaveValue('Europe/Berlin');
  await expect(zone.locator('option')).toHaveText(['Europe/Berlin', 'UTC']);
  await zone.focus();
  await expect.poll(() => zone.locator('option').count()).toBeGreaterThan(300);
  await zone.selectOption('America/New_York');
  await page.getByLabel(label('time')).fill('2026-07-15 14:05');
  expect(await message(page)).toContain('America/New_York (UTC-04:00)');
});

test('the message grows as it is filled in, and is copied and downloaded as it is shown', async ({ page }) => {
  await openForm(page);
  await expect(page.locator('.request-notes')).toContainText(`Not filled in yet: ${label('product')}`);
  await page.getByLabel(label('product')).selectOption('API credit');
  await page.getByLabel(label('organization'), { exact: true }).fill('Acme');
  await page.getByLabel(label('time')).fill('2026-07-15 14:05');
  await page.getByLabel(label('amount'), { exact: true }).fill('25.00');
  await page.getByLabel('Currency').fill('USD');
  await page.getByLabel(label('state')).selectOption('completed');
  await page.getByLabel(label('error')).fill('Something\nwent wrong');
  await page.getByLabel(label('tried')).fill('- Waited');
  await expect(page.locator('.request-notes')).not.toContainText('Not filled in yet');
  const text = await message(page);
  for (const part of [
    ...['API credit', 'Acme', '2026-07-15 14:05, time zone Europe/Berlin (UTC+02:00)', '25.00 USD', 'completed'],
    ...['Something\nwent wrong', '- Waited'],
  ])
    expect(text).toContain(part);

  expect((await copy(page)).trimEnd()).toBe(text.trimEnd());
  const file = await download(page);
  expect(file.name).toBe(`${kinds[support]?.file ?? '?'}.txt`);
  expect(file.text.trimEnd()).toBe(text.trimEnd());

  // What was said of another text is said no longer.
  await page.getByLabel(label('tried')).fill('- Waited longer');
  await expect(page.locator('.request-message [role=status]')).toHaveText('');

  // The same facts, in the words of the call.
  await page.getByLabel(kinds[bank]?.option ?? '?').check();
  await expect(page.locator('.request-message h2')).toHaveText(kinds[bank]?.title ?? '?');
  await expect(shown(page)).toContainText('25.00 USD');
  await expect(shown(page)).not.toContainText('Acme');
});

test('nothing is sent, whatever is typed, copied, downloaded or chosen; nothing is kept, and it is gone when the page is closed', async ({
  page,
}) => {
  await openForm(page);
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => {
    // A file that the page has made is no request to anybody.
    if (!request.url().startsWith('blob:')) sent.push(request.url());
  });
  await expect(page.locator('.request-form')).toContainText(
    'Nothing is sent. What you write stays on this page and is gone when you close it.',
  );
  const before = await page.evaluate(() => JSON.stringify([location.href, document.title, history.length]));
  await page.getByLabel(label('organization'), { exact: true }).pressSequentially('quxcanary');
  await page.getByLabel(label('error')).pressSequentially('quxcanary 4242 4242 4242 4242');
  await copy(page);
  await download(page);
  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByLabel(kinds[bank]?.option ?? '?').check();
  await page.waitForLoadState('networkidle');
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([location.href, document.title, history.length]))).toBe(before);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).toBe('[{},{},""]');
  await page.reload();
  await touch(page, 'request');
  await expect(page.getByLabel(label('organization'), { exact: true })).toHaveValue('');
  await expect(shown(page)).not.toContainText('quxcanary');
});

test('a link names the kind, also when the page is open already', async ({ page }) => {
  await openForm(page, `#for=${bank}`);
  await expect(page.getByLabel(kinds[bank]?.option ?? '?')).toBeChecked();
  await expect(page.locator('h1')).toBeInViewport();
  await page.evaluate((kind) => (location.hash = `for=${kind}`), support);
  await expect(page.getByLabel(kinds[support]?.option ?? '?')).toBeChecked();
});

test('from a fix the answers come along: they choose, and fill in what was checked', async ({ page }) => {
  await page.goto(
    '/fixes/charged-no-credits/#a=symptom.charged-no-credits~bought.api~credit-came.none~bank-record.completed',
  );
  await ready(page);
  await page.getByRole('navigation', { name: 'Answers that led here' }).waitFor();
  await page.getByRole('link', { name: kinds[support]?.link ?? '?' }).click();
  await page.waitForURL(/support-request\/#a=[^&]+.*&for=support$/);
  await expect(page.locator('.request-brought')).toContainText('filled in from your answers');
  await expect(page.getByLabel(label('product'))).toHaveValue('API credit');
  await expect(page.getByLabel(label('state'))).toHaveValue('completed');
  await expect(page.getByLabel(label('tried'))).toHaveValue(/^- .+: It did not change$/);
  await expect(shown(page)).toContainText('It did not change');
  counted('journeys from a fix to a message');
});

test('who comes to a fix without answers brings none', async ({ page }) => {
  await page.goto('/fixes/bank-decline/');
  await ready(page);
  await page.getByRole('link', { name: kinds[bank]?.link ?? '?' }).click();
  await page.waitForURL(/support-request\/#for=bank$/);
  await expect(page.getByLabel(kinds[bank]?.option ?? '?')).toBeChecked();
  await expect(page.locator('.request-brought')).toBeEmpty();
});

test('of a link that was changed what is sound is used, and what was written meanwhile stays', async ({ page }) => {
  const letGo = await hold(page, '**/data/trees/**');
  await openForm(page, '#a=symptom.charged-no-credits~bank-record.pending~bought.beer~credit-came.none');
  await page.getByLabel(label('tried')).fill('My own words');
  letGo();
  await expect(page.locator('.request-brought')).toContainText('Part of the link could not be used');
  await expect(page.getByLabel(label('state'))).toHaveValue('pending or on hold');
  await expect(page.getByLabel(label('tried'))).toHaveValue('My own words');
});

test.describe('when answers cannot be loaded', () => {
  test.use({ faulty: true });

  test('the form works without them, and they can be asked for again', async ({ page }) => {
    await page.route('**/data/trees/**', (route) => route.abort());
    await openForm(page, '#a=symptom.charged-no-credits~bank-record.pending');
    await expect(page.locator('.request-brought')).toContainText('The form works without them');
    await page.getByLabel(label('organization'), { exact: true }).fill('Acme');
    await expect(shown(page)).toContainText('Acme');
    await page.unroute('**/data/trees/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByLabel(label('state'))).toHaveValue('pending or on hold');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });
});

test('where the browser does not let the page copy, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await openForm(page);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('.request-message [role=status]')).toContainText('The text is selected');
  expect((await page.evaluate(() => String(getSelection()))).trimEnd()).toBe((await message(page)).trimEnd());
});

test('a question leads here with the answers so far', async ({ page }) => {
  await page.goto('/diagnose/refund/');
  await ready(page);
  await pick(page, 'api');
  await page.getByRole('link', { name: kinds[support]?.link ?? '?' }).click();
  await page.locator('.request-brought .note').waitFor();
  await expect(page.getByLabel(label('product'))).toHaveValue('API credit');
  await expect(page.getByLabel(kinds[support]?.option ?? '?')).toBeChecked();
});

test('that the text was copied stays said, and what has become of it since', async ({ page }) => {
  await openForm(page);
  const said = page.locator('.request-message [role=status]');
  const field = page.getByLabel(label('organization'), { exact: true });
  await field.fill('Acme');
  expect(await copy(page)).toContain('Acme');
  await field.fill('Acme Tools');
  await expect(said).toHaveText('The text has changed since you copied it. Copy it again.');
  await field.fill('Acme');
  await expect(said).toHaveText('Copied');
  await field.fill('Acme Tools');
  expect(await copy(page)).toContain('Acme Tools');
  await expect(said).toHaveText('Copied');
});

test('by keyboard alone: the kind, the fields, and the copied text', async ({ page }) => {
  await openForm(page);
  await page.locator('h1').click();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[type=radio]'))) break;
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(kinds[bank]?.option ?? '?')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(label('product'))).toBeFocused();
  await page.keyboard.press('A');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026-07-15 14:05');
  await tabTo(page, 'Copy');
  await page.keyboard.press('Enter');
  await expect(page.locator('.request-message [role=status]')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('API credit');
  expect(copied).toContain('2026-07-15 14:05, time zone Europe/Berlin (UTC+02:00)');
  counted('journeys by keyboard alone');
});

test('on paper there is the text with its title, and nothing else', async ({ page }) => {
  await openForm(page);
  await page.getByLabel(label('organization'), { exact: true }).fill('Acme');
  await page.emulateMedia({ media: 'print' });
  for (const around of ['.top', '.foot', '.crumbs']) await expect(page.locator(around)).toBeHidden();
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  expect(lines(await page.locator('main').innerText())).toEqual([kinds[support]?.title, ...lines(await message(page))]);
});

test('in a narrow window nothing moves sideways, also with a reason beside a field', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openForm(page);
  await page.getByLabel(label('error')).fill(`4242 4242 4242 4242 ${'https://example.org/'.repeat(9)}`);
  await expect(page.locator('#field-error-error')).not.toBeEmpty();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is the text of each kind with blanks, and a link to a kind leads to it', async ({ page }) => {
    await page.goto(requestPath(bank));
    for (const [id, kind] of Object.entries(kinds)) {
      const part = page.locator(`[id="for=${id}"]`);
      await expect(part.locator('pre')).toHaveText(blankMessage(kind, fields));
    }
    await expect(page.locator(`[id="for=${bank}"] h2`)).toBeInViewport();
    await expect(page.locator('noscript .notice, .notice').first()).toContainText('needs JavaScript');
  });
});
