import { hold } from './held.ts';
import { expect, test } from './test.ts';

/** The box of the home page, whatever its label says besides. */
const box = /paste the error/i;

test('a pasted error is recognised at once, secrets are hidden, and nothing is sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/');
  await page.getByLabel(box).fill("Error code: 429 - {'error': {'code': 'insufficient_quota'}} for ann@example.org");
  const result = page.getByRole('region', { name: /exceeded your current quota/ });
  await expect(result).toBeVisible();
  await expect(result.locator('mark')).toHaveText('insufficient_quota');
  await expect(result).toContainText('1 secret was hidden');
  await expect(result).not.toContainText('ann@example.org');
  await expect(page.getByText('Recognized: “You exceeded your current quota”')).toBeAttached();
  expect(sent.filter((line) => /ann|insufficient_quota/.test(line))).toEqual([]);
  await page.getByRole('link', { name: 'Start with what you told us' }).click();
  await page.waitForURL(/\/diagnose\/quota-error\/.*#a=.*product\.api/);
});

test('what is said to be hidden does not stay readable in the box once it is left', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel(box);
  await field.fill('insufficient_quota for ann@example.org');
  const result = page.getByRole('region', { name: /exceeded your current quota/ });
  await expect(result).toContainText('1 secret was hidden');
  await expect(field).toHaveValue(/ann@example\.org/);
  await page.keyboard.press('Tab');
  await expect(field).not.toHaveValue(/ann@example\.org/);
  await expect(field).toHaveValue(/^insufficient_quota for /);
  await expect(result).toContainText('1 secret was hidden');
});

test('a bare name is not taken for the error: the page asks for the body', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByLabel('Paste your error').fill('openai.RateLimitError');
  const result = page.getByRole('region', { name: /RateLimitError/ });
  await expect(result).toContainText('Not enough to tell yet');
  await expect(result).toContainText('Paste the body of the response too');
  await page.getByLabel('Paste your error').fill("openai.RateLimitError: {'code': 'credit_balance_exhausted'}");
  await expect(page.locator('.recognised .eyebrow')).toHaveText('Recognized');
});

test('Enter goes to the first open question of a recognised error', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByLabel('Paste your error').fill('unsupported_country_region_territory');
  await expect(page.getByRole('link', { name: 'More about this error' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(?:diagnose|fixes)\//);
});

test('Enter asks before the rest of the box is loaded, and makes no new line', async ({ page }) => {
  const release = await hold(page, /\/_astro\/paste\./);
  await page.goto('/');
  const field = page.getByLabel(box);
  await field.fill('how do refunds work');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('how do refunds work');
  release();
  await page.waitForURL(/\/search\/$/);
  await expect(page.locator('.search-field')).toHaveValue('how do refunds work');
});

test('what is not recognised asks the search, without its secrets', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel(box);
  await field.focus();
  await page.waitForLoadState('networkidle');
  await field.fill('why does ann@example.org pay twice');
  await expect(page.locator('.recognised')).toHaveCount(0);
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/$/);
  await expect(page.locator('.search-field')).toHaveValue('why does [email] pay twice');
  expect(seen.join('\n')).not.toContain('ann');
});

test('what is pasted and not recognised is said so, what is typed is not', async ({ page }) => {
  await page.goto('/errors/');
  const field = page.getByLabel('Paste your error');
  await field.focus();
  await page.waitForLoadState('networkidle');
  await field.fill('a poem about the sea');
  await expect(page.getByText('We do not recognize an error')).toHaveCount(0);
  await page.evaluate(() => navigator.clipboard.writeText('a poem about the sea'));
  await field.press('Control+a');
  await field.press('Control+v');
  await expect(page.getByText('We do not recognize an error in this text')).toBeVisible();
  await field.fill('');
  await expect(page.getByText('We do not recognize an error')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of the text is sent, and nothing takes it away', async ({ page }) => {
    const asked: string[] = [];
    // The face of the headings may be asked for after the page has loaded, and is not the text's doing.
    await page.goto('/', { waitUntil: 'networkidle' });
    page.on('request', (request) => asked.push(request.url()));
    const field = page.getByLabel(box);
    await field.fill('sk-proj-a1B2c3D4e5F6g7H8i9J0 is refused');
    await expect(page.getByRole('button', { name: 'Find the cause' })).toHaveCount(0);
    await field.press('Enter');
    await page.locator('.ask-notice').click();
    await expect(field).toHaveValue(/^sk-proj-a1B2c3D4e5F6g7H8i9J0 is refused\n?$/);
    expect(asked).toEqual([]);
  });
});

test('who submits before the code is there loses nothing', async ({ page }) => {
  await page.route('**/paste.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto('/');
  await page.getByLabel(box).fill('how do refunds work');
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await page.waitForURL(/\/search\/$/);
  await expect(page.locator('.search-field')).toHaveValue('how do refunds work');
});

for (const [name, pattern] of [
  ['the code', '**/paste.*.js'],
  ['the data', '**/data/*.json'],
] as const) {
  test(`when ${name} cannot be loaded the button asks the search all the same`, async ({ page, watch }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto('/');
    await page.getByLabel(box).fill('how do refunds work');
    await page.getByRole('button', { name: 'Find the cause' }).click();
    await page.waitForURL(/\/search\/$/);
    await expect(page.locator('.search-field')).toHaveValue('how do refunds work');
    // The browser itself reports the requests that failed.
    watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
  });
}

test('when the code never comes the button asks the search after a while', async ({ page }) => {
  await page.route('**/paste.*.js', () => undefined);
  await page.goto('/');
  await page.getByLabel(box).fill('how do refunds work');
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await page.waitForURL(/\/search\/$/);
  await expect(page.locator('.search-field')).toHaveValue('how do refunds work');
});

test('a log file can be dropped in', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByLabel('Paste your error').focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['12:00 ERROR status=429 code=slow_down'], 'app.log'));
    document
      .querySelector('[data-ask]')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('.recognised mark')).toHaveText('slow_down');
});
