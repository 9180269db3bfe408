/** What nobody who helps needs is refused as it is typed, and comes into no message, copy, file or print. */
import { samples } from '../unit/request/secrets.ts';
import { counted } from './counts.ts';
import { copy, download, label, message, openForm, refused, shown } from './support-request.ts';
import { expect, test } from './test.ts';
import { found } from './ways.ts';

for (const [kind, text, secret] of samples)
  test(`refused as it is typed, with the reason beside the field: ${kind}, ${text.slice(0, 12)}`, async ({ page }) => {
    await openForm(page);
    const { name, why } = found(
      kind,
      refused.find(({ kinds: of }) => (of as string[]).includes(kind)),
    );
    const field = page.getByLabel(label('tried'));
    await field.fill(`I wrote to them. ${text}`);
    const error = page.locator('#field-tried-error');
    await expect(error).toContainText(`${name} is left out. ${why}`);
    await expect(error).toHaveRole('alert');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await field.getAttribute('aria-describedby')).toContain('field-tried-error');
    // What was typed is not lost while it is mended.
    await expect(field).toHaveValue(`I wrote to them. ${text}`);
    await expect(shown(page)).toContainText('I wrote to them.');
    expect(await message(page)).not.toContain(secret);

    // Once the field is left only the secret is gone from it, and the reason stays.
    await field.blur();
    await expect(field).toHaveValue(new RegExp(`^I wrote to them\\. [^]*\\[${kind}\\]`));
    expect(await field.inputValue()).not.toContain(secret);
    await expect(error).toContainText(why);
    const copied = await copy(page);
    expect(copied).toContain('I wrote to them.');
    expect(copied).not.toContain(secret);
    expect((await download(page)).text).not.toContain(secret);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).not.toContain(secret);
    counted('secrets refused as they were typed');

    await page.emulateMedia({ media: 'screen' });
    await field.fill('I wrote to them.');
    await expect(error).toHaveText('');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  });

test('why something is left out is read out once, not at every letter', async ({ page }) => {
  await openForm(page);
  const field = page.getByLabel(label('error'));
  await field.fill('4242 4242 4242 4242');
  await page.locator('#field-error-error').evaluate((alert) => {
    const times = globalThis as unknown as { spoken: number };
    times.spoken = 0;
    new MutationObserver(() => (times.spoken += 1)).observe(alert, {
      ...{ childList: true, characterData: true, subtree: true },
    });
  });
  await field.press('End');
  await field.pressSequentially(' was declined again');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(field).toHaveValue('[card number] was declined again');
  expect(await page.evaluate(() => (globalThis as unknown as { spoken: number }).spoken)).toBe(0);
});

test('a text that is too long is not put in, and that is said', async ({ page }) => {
  await openForm(page);
  await page.getByLabel(label('error')).fill('quxcanary '.repeat(2001));
  await expect(page.locator('#field-error-error')).toContainText('too long');
  await expect(shown(page)).not.toContainText('quxcanary');
});
