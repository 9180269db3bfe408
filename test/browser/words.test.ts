/** Words become answers: what is read of them is shown, can be taken back, and starts a tree. */
import type { Page } from '@playwright/test';
import type { SaidData } from '../../src/errors/said-data.ts';
import { content } from '../content/site.ts';
import { expect, test } from './test.ts';

const box = /paste the error/i;

/** The questions and symptoms are those of the content; how people put them is made up, so that this does not depend on it. */
const tree = 'quota-after-top-up';
const question = 'product';
const short = content.questions.data[question]?.short ?? '';
const option = 'api';
const label = content.questions.data[question]?.options[option]?.label ?? '';
const title = content.symptoms.data[tree]?.title ?? '';

async function teach(page: Page): Promise<void> {
  await page.route('**/data/said.json', async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as SaidData;
    const taught: SaidData = {
      ...data,
      said: {
        questions: { [question]: { [option]: ['bought blue credits?'] } },
        trees: { [tree]: ['blue … still refused'] },
      },
      questions: { ...data.questions, [question]: { short, options: { [option]: label } } },
      symptoms: { [tree]: title },
    };
    await route.fulfill({ response, json: taught });
  });
}

test('what is read is shown with the words that decided, and starts the tree at the first open question', async ({
  page,
}) => {
  await teach(page);
  await page.goto('/');
  await page.getByLabel(box).fill('I have bought blue credits and it is still refused');
  const read = page.getByRole('region', { name: 'Read from your words' });
  await expect(read.getByRole('listitem')).toHaveText([
    new RegExp(`${title}.*read from your words: “blue credits and it is still refused”`),
    new RegExp(`${short}: ${label}.*read from your words: “bought blue credits”`),
  ]);
  await expect(read).not.toContainText(/you said/i);
  await expect(page.getByText('2 things were read from your words')).toBeAttached();
  const start = read.getByRole('link', { name: 'Start with what you told us' });
  await expect(start).toHaveAttribute(
    'href',
    new RegExp(`/diagnose/${tree}/.+/#a=.*${question}\\.${option}&read=${question}`),
  );
  await start.click();
  await page.waitForURL(new RegExp(`/diagnose/${tree}/.+/#a=.*${question}\\.${option}`));
  await expect(page.locator('main')).toContainText(label);
});

test('each can be taken back, by keyboard too', async ({ page }) => {
  await teach(page);
  await page.goto('/');
  const field = page.getByLabel(box);
  await field.fill('I have bought blue credits and it is still refused');
  const read = page.getByRole('region', { name: 'Read from your words' });
  await read.getByRole('button', { name: `Not right: ${short}: ${label}` }).press('Enter');
  await expect(read.getByRole('listitem')).toHaveCount(1);
  await expect(read.getByRole('heading')).toBeFocused();
  await expect(read.getByRole('link', { name: 'Start with' })).toHaveAttribute(
    'href',
    new RegExp(`/diagnose/${tree}/$`),
  );
  await read.getByRole('button', { name: 'Not right' }).click();
  await expect(read).toHaveCount(0);
  // What was taken back stays so while the text is written on; a new text begins anew.
  await field.press('End');
  await field.pressSequentially(' today');
  await expect(read).toHaveCount(0);
  await field.fill('');
  await field.fill('bought blue credits');
  await expect(read.getByRole('listitem')).toHaveCount(1);
});

test('beside an error the words add to what it makes certain', async ({ page }) => {
  await teach(page);
  await page.goto('/');
  await page.getByLabel(box).fill('I have bought blue credits, and get RateLimitError');
  const result = page.getByRole('region', { name: /RateLimitError/ });
  await expect(result.locator('mark')).toHaveText('RateLimitError');
  await expect(result.getByRole('link', { name: 'Start with what you told us' })).toBeVisible();
  await expect(result.getByRole('link', { name: 'Start with this error' })).toHaveCount(0);
});

test('above the results of the search as well', async ({ page }) => {
  await teach(page);
  await page.goto('/search/');
  await page.locator('.search-field').fill('I have bought blue credits and it is still refused');
  const read = page.getByRole('region', { name: 'Read from your words' });
  await expect(read.getByRole('listitem')).toHaveCount(2);
  await read.getByRole('button', { name: 'Not right' }).first().click();
  await expect(read.getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('ol[data-search-results] a').first()).toBeVisible();
  await page.locator('.search-field').fill('credits are missing from my balance');
  await expect(read).toHaveCount(0);
});

test('when the tree cannot be fetched the link still leads to it, with the answers', async ({ page, watch }) => {
  await teach(page);
  await page.route('**/data/trees/*', (route) => route.abort());
  await page.goto('/');
  await page.getByLabel(box).fill('I have bought blue credits and it is still refused');
  await expect(page.getByRole('link', { name: 'Start with what you told us' })).toHaveAttribute(
    'href',
    `/diagnose/${tree}/#a=${question}.${option}&read=${question}`,
  );
  watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
});
