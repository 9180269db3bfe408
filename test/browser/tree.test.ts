import { expect, pick, ready, test } from './test.ts';

const quota = '/diagnose/quota-after-top-up/';
const heading = 'h1';
const balance = 'What does “Credit balance” show on the billing page?';

test('a step moves the focus, sets the title, is announced and is in the address', async ({ page }) => {
  await page.goto(quota);
  await ready(page);
  await pick(page, 'api');
  await expect(page.locator(heading)).toHaveText(balance);
  await expect(page.locator(heading)).toBeFocused();
  await expect(page).toHaveTitle(`${balance} – Quota error after a top-up – API Billing Troubleshooter`);
  await expect(page.locator('[data-tree] > [role=status]')).toHaveText(`Question 2: ${balance}`);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${quota}credit-balance/#a=product.api`);
});

test('Back and Forward keep the answers, and so does a reload', async ({ page }) => {
  await page.goto(quota);
  await ready(page);
  await pick(page, 'api');
  await pick(page, 'positive');
  await expect(page.locator(heading)).toHaveText('What does the error say?');
  await page.goBack();
  await expect(page.locator(heading)).toHaveText(balance);
  await expect(page.locator('[data-option=positive]')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator('[data-option=api]')).toHaveAttribute('aria-current', 'true');
  await page.goForward();
  await page.goForward();
  await expect(page.locator(heading)).toHaveText('What does the error say?');
  await page.reload();
  await ready(page);
  await expect(page.locator(heading)).toHaveText('What does the error say?');
  await expect(page.locator('.trail li')).toHaveCount(3);
});

test('a changed answer keeps the later ones that still apply', async ({ page }) => {
  await page.goto(`${quota}spend-limit/#a=product.api~credit-balance.positive~error-code.quota~key-organization.same`);
  await ready(page);
  await page.getByRole('link', { name: 'Change The error says' }).click();
  await expect(page.locator(heading)).toHaveText('What does the error say?');
  await pick(page, 'hard-limit');
  // Straight on: the organization of the key is known.
  await expect(page.locator(heading)).toContainText('Is there a spend limit');
  expect(new URL(page.url()).hash).toBe(
    '#a=product.api~credit-balance.positive~error-code.hard-limit~key-organization.same',
  );
});

test('number keys choose, but not while something is typed', async ({ page }) => {
  await page.goto(quota);
  await ready(page);
  await page.keyboard.press('1');
  await expect(page.locator(heading)).toHaveText(balance);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('');
  await page.keyboard.type('1');
  await expect(page.getByRole('searchbox')).toHaveValue('1');
  expect(page.url()).toContain('/credit-balance/');
});

test('Back, Start again and Copy link do what they say', async ({ page }) => {
  await page.goto(`${quota}error-code/#a=product.api~credit-balance.positive`);
  await ready(page);
  await page.getByRole('button', { name: 'Copy link to this step' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator(heading)).toHaveText(balance);
  await page.getByRole('link', { name: 'Start again' }).click();
  await page.waitForURL((url) => url.pathname === quota && url.hash === '');
  await expect(page.locator('.trail li')).toHaveCount(1);
});

test('what is still possible shrinks with the answers', async ({ page }) => {
  await page.goto(`${quota}key-organization/#a=product.api~credit-balance.positive~error-code.quota`);
  await ready(page);
  const still = page.locator('.still');
  await expect(still.locator('ul').first()).toContainText('Key from another organization');
  await expect(still.getByLabel('Ruled out')).toContainText('Balance below zero');
  await expect(still.locator('ul').first()).not.toContainText('Balance below zero');
});

test('what another tree has asked is not asked again', async ({ page }) => {
  await page.goto('/diagnose/');
  await ready(page);
  await expect(page.getByRole('heading', { name: 'Paying' })).toBeVisible();
  await pick(page, 'api');
  await expect(page.getByRole('heading', { name: 'Paying' })).toBeHidden();
  await pick(page, 'declined');
  // The card's tree begins with the product, which is known.
  await expect(page.locator(heading)).toHaveText('What does the payment page say?');
  await expect(page.locator('.trail li')).toHaveCount(3);
  await expect(page.locator('.crumbs')).toContainText('My card is declined');
});

test('a link that was tampered with says so and goes to the first open question', async ({ page }) => {
  await page.goto(`${quota}key-organization/#a=product.api~credit-balance.bogus~error-code.quota`);
  await ready(page);
  await expect(page.locator('.notice')).toContainText('could not be used');
  await expect(page.locator(heading)).toHaveText(balance);
  expect(new URL(page.url()).hash).toBe('#a=product.api~error-code.quota');
});

test('a link into the middle stays where it points', async ({ page }) => {
  await page.goto(`${quota}key-organization/`);
  await ready(page);
  await expect(page.locator(heading)).toContainText('Is your key in the organization');
  await expect(page.locator('.notice')).toHaveCount(0);
  await pick(page, 'different');
  await page.waitForURL(/\/fixes\/wrong-org-or-key\//);
});

test('when the tree cannot be fetched the options are still links', async ({ page, watch }) => {
  await page.route('**/data/trees/*.json', (route) => route.abort());
  await page.goto(quota);
  await page.waitForTimeout(500);
  await pick(page, 'chatgpt');
  await page.waitForURL(/\/fixes\/wrong-product\//);
  // The browser itself reports the request that failed.
  watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
});

test('a tree in an article runs in place', async ({ page }) => {
  await page.goto('/articles/why-payments-fail/');
  await page.locator('[data-tree]').scrollIntoViewIfNeeded();
  await ready(page);
  const tree = page.locator('[data-tree]');
  await pick(page, 'api');
  await expect(tree.locator('h3')).toHaveText('What does the payment page say?');
  await expect(tree.locator('h3')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/articles/why-payments-fail/');
  await pick(page, 'details');
  await expect(tree.locator('h3')).toContainText('do not match');
  await tree.getByRole('link', { name: 'See how to fix it' }).click();
  await page.waitForURL(/\/fixes\/card-details\/#a=symptom\.card-declined~product\.api~checkout-says\.details/);
});

test('a fix leads on when it did not help, and ends well when it did', async ({ page }) => {
  await page.goto('/fixes/card-details/#a=symptom.card-declined~product.api~checkout-says.details');
  await page.locator('.did[data-ready]').waitFor();
  await page.getByText('No, look further').click();
  await page.waitForURL(/\/fixes\/bank-decline\/#a=.*card-details\.unsolved/);
  await expect(page.locator('[aria-label="How you got here"]')).toContainText('Did not help');
  await page.locator('.did[data-ready]').waitFor();
  await page.getByText('No, look further').click();
  await page.waitForURL(/\/fixes\/payment-risk-block\//);
  await page.locator('.did[data-ready]').waitFor();
  await page.getByText('No, look further').click();
  await expect(page.getByRole('heading', { name: 'Then it is time to ask for help' })).toBeFocused();
  await page.goto('/fixes/card-details/');
  await page.locator('.did[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('heading', { name: 'Good, that is settled' })).toBeFocused();
});

test('a fix that asks to wait counts down, survives a reload and says when it is time', async ({ page }) => {
  const link = '/fixes/sync-delay/#a=symptom.quota-after-top-up~product.api~credit-balance.zero~paid-when.just-now';
  await page.clock.install();
  await page.goto(link);
  const countdown = page.locator('.countdown');
  await expect(countdown).toContainText('Look again in 10:00');
  await page.clock.fastForward('04:00');
  await expect(countdown).toContainText(/Look again in (6:00|5:5\d)/);
  await page.reload();
  await expect(countdown).toContainText(/Look again in (6:00|5:5\d)/);
  await page.clock.fastForward('06:01');
  await expect(countdown.getByRole('status')).toHaveText('Now look again.');
  await page.locator('.did[data-ready]').waitFor();
  await page.getByText('No, look further').click();
  // Asked anew: the balance may have changed since.
  await page.waitForURL(/\/diagnose\/quota-after-top-up\/credit-balance\/#a=product\.api$/);
});

test('support staff copy the link, and the reply with the link', async ({ page }) => {
  await page.goto('/fixes/card-details/#a=symptom.card-declined~product.api~checkout-says.details');
  await page.getByRole('button', { name: 'Copy reply for the customer' }).click();
  await expect(page.getByText('Reply copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Hello,/);
  expect(copied.trimEnd().endsWith(page.url())).toBe(true);
});

test('a former address leads on and keeps the answers', async ({ page }) => {
  await page.goto('/fixes/auto-reload-failed/#a=symptom.root~product.api');
  await page.waitForURL(/\/fixes\/auto-recharge-failed\/#a=symptom\.root~product\.api$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('the question comes first, and no target is too small', async ({ page }) => {
    await page.goto(`${quota}credit-balance/#a=product.api`);
    await ready(page);
    const title = await page.locator(heading).boundingBox();
    const trail = await page.locator('.trail').boundingBox();
    expect(title?.y).toBeLessThan(trail?.y ?? 0);
    for (const box of await page.locator('.options a, .tools .btn, .main-nav a, .search-open').all()) {
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});
