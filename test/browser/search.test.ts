import { expect, test } from './test.ts';

const results = 'ol[data-search-results]';

test('no byte of the search loads before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/articles/why-payments-fail/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /pagefind|search/i.test(url))).toEqual([]);
  await page
    .getByRole('link', { name: /^Search/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('searchbox').fill('card declined');
  await expect(page.locator(`${results} a`).first()).toBeVisible();
  expect(loaded.some((url) => url.includes('pagefind'))).toBe(true);
});

for (const [name, open] of [
  ['the slash key', '/'],
  ['Ctrl-K', 'Control+k'],
] as const) {
  test(`${name} opens the dialog; arrows, Enter and Escape work`, async ({ page }) => {
    await page.goto('/fixes/no-credits/');
    await page.waitForLoadState('networkidle');
    await page.keyboard.press(open);
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('3-d secure page missing');
    await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('.search-status')).toContainText(/result/);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${results} a`).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Search/ }).first()).toBeFocused();
    await page.keyboard.press(open);
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${results} a`).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/3ds/);
  });
}

// The three symptoms of the first trees, in words that no page uses as its title.
for (const [query, expected] of [
  ['my visa keeps being refused when I buy credits', '/fixes/'],
  ['the bank verification window never opens', '/fixes/3ds-not-shown/'],
  ['topped up yesterday but api says exceeded quota', '/fixes/no-credits/'],
  ['insufficient_quota', '/'],
] as const) {
  test(`the search page finds “${query}”`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator(`${results} > li`).first()).toBeVisible();
    const links = await page
      .locator(`${results} > li`)
      .evaluateAll((items) => items.map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''));
    expect(links.slice(0, 3).some((link) => link.startsWith(expected))).toBe(true);
  });
}

test('the results are never settled before they are there', async ({ page }) => {
  // Written down from the first moment: how often the list was settled and empty.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const list = document.querySelector('ol[data-search-results]');
      if (list) seen.push(`${list.getAttribute('aria-busy') ?? ''} ${list.children.length > 0 ? 'full' : 'empty'}`);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto('/search/?q=card%20declined');
  await expect(page.locator(`${results} > li`).first()).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).not.toContain('false empty');
});

test('the home page asks the search page', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(/paste the error/i).fill('how do refunds work');
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await page.waitForURL(/\/search\/$/);
  await expect(page.locator('.search-field')).toHaveValue('how do refunds work');
  await expect(page.locator(`${results} a`).first()).toBeVisible();
});

test('only one kind can be shown; a query that is linked stays in the address until another is typed', async ({
  page,
}) => {
  await page.goto('/search/?q=credits');
  await page.getByRole('button', { name: 'Guides' }).click();
  await expect(page.locator(`${results} .kind`).first()).toHaveText('Guide');
  await expect(page.locator(`${results} .kind`)).toHaveText(
    new Array(await page.locator(`${results} .kind`).count()).fill('Guide'),
  );
  await page.waitForURL(/\?q=credits&kind=article$/);
  await page.locator('.search-field').fill('negative balance');
  await page.waitForURL(/\/search\/\?kind=article$/);
});

test('a topic can be chosen; kind and topic stay in the address', async ({ page }) => {
  await page.goto('/search/?q=refused');
  await expect(page.locator(`${results} > li`).first()).toBeVisible();
  await page.getByLabel('Topic').selectOption('Paying');
  await page.getByRole('button', { name: 'Fixes' }).click();
  await page.waitForURL(/\?q=refused&kind=fix&topic=payment$/);
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
  const status = await page.locator('.search-status').textContent();
  await page.reload();
  await expect(page.locator('.search-status')).toHaveText(status ?? '');
  await expect(page.getByLabel('Topic')).toHaveValue('payment');
  await expect(page.getByRole('button', { name: 'Fixes' })).toHaveAttribute('aria-pressed', 'true');
});

test('five results at first, more on demand', async ({ page }) => {
  await page.goto('/search/?q=card');
  await expect(page.locator(`${results} > li`)).toHaveCount(5);
  const first = await page.locator(`${results} > li a`).allTextContents();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator(`${results} > li`)).toHaveCount(10);
  expect((await page.locator(`${results} > li a`).allTextContents()).slice(0, 5)).toEqual(first);
});

test('a pasted error is recognised, and answered above the results', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('.search-field').fill("Error code: 429 - {'error': {'code': 'project_spend_limit_exceeded'}}");
  const answer = page.getByRole('region', { name: /project_spend_limit_exceeded/ });
  await expect(answer).toBeVisible();
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', '/errors/project-spend-limit/');
  await page.getByRole('link', { name: 'Start with what you told us' }).click();
  await page.waitForURL(/\/(?:diagnose|fixes)\//);
});

test('a secret that is typed is not shown again', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('.search-field').fill('zzqxv sk-proj-a1B2c3D4e5F6g7H8i9J0 zzqxv');
  await expect(page.locator('.search-status')).toContainText('Left out, since no result has them: zzqxv.');
  await expect(page.locator('main')).not.toContainText('a1B2c3D4');
});

test('words that no result has are named', async ({ page }) => {
  await page.goto('/search/?q=zzqxv%20card%20declined');
  await expect(page.locator('.search-status')).toContainText('Left out, since no result has them: zzqxv.');
});

test('nothing found offers the lists, and what was typed is shown as text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('zzqx <img src=x onerror=alert(1)>')}`);
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
  await page.locator('.search-field').fill('zzqxv');
  await expect(page.locator('.search-status')).toContainText('Nothing found for “zzqxv”. Try fewer words');
  await page.goto('/search/?q=zzqxv&kind=fix');
  await expect(page.locator('.search-status')).toContainText('Show everything and all topics again');
  await expect(page.getByRole('link', { name: 'My card is declined' })).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('when the index cannot load it says so and shows the lists', async ({ page, watch }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=card');
  await expect(page.locator('.search-status')).toContainText('could not be loaded');
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('link', { name: 'My card is declined' })).toBeVisible();
  // The browser itself reports the request that failed.
  watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what it needs and shows the lists', async ({ page }) => {
    await page.goto('/fixes/no-credits/');
    await page
      .getByRole('link', { name: /^Search/ })
      .first()
      .click();
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'My card is declined' }).click();
    await expect(page.locator('h1')).toBeVisible();
  });
});
