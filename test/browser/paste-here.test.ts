/** A message is pasted at a question: it answers it, marked as read, or says that it does not. */
import type { Page } from '@playwright/test';
import { recognise } from '../../src/errors/recognise.ts';
import { referenceOf } from '../../src/errors/reference.ts';
import { parseTarget } from '../../src/trees/graph.ts';
import { treePath } from '../../src/trees/urls.ts';
import { expect, pick, ready, test } from './test.ts';
import { content, found, labelOf, placeAfter, textOf, trees } from './ways.ts';

const reference = referenceOf(content.errors.data, content.errorGroups.data);

/** A tree that begins with a question about a message, and an error that answers it so that another question follows. */
const { tree, answer, signature, text } = found(
  'a first question that a message answers',
  trees.flatMap(({ id, start }) => {
    if (content.questions.data[start]?.paste !== true) return [];
    return Object.entries(content.errors.data).flatMap(([name, error]) => {
      const option = error.answers[start];
      const pasted = `openai.APIError: {'code': '${error.match.code[0] ?? ''}', 'key': 'sk-proj-abcdefghijklmnop1234567890'}`;
      if (option === undefined || recognise(pasted, reference)[0]?.signature !== name) return [];
      const step = { question: start, option };
      const asks = parseTarget(placeAfter(id, [step]).state).kind === 'question';
      return asks ? [{ tree: id, answer: step, signature: name, text: pasted }] : [];
    });
  })[0],
);

async function open(page: Page): Promise<void> {
  await page.goto(treePath('/', tree));
  await ready(page);
  await page.getByText('Paste the message instead').click();
}

const field = 'The message, as you see it';

test('it answers the question, shows the words that decided, and can be changed', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await open(page);
  await page.getByLabel(field).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  const read = page.locator('[data-read=answer]');
  await expect(read).toContainText(labelOf(answer));
  await expect(read.locator('mark').first()).toBeVisible();
  await expect(read).toContainText('1 secret was hidden');
  await expect(read).not.toContainText('sk-proj');
  // What is said to be hidden is not readable in the field either.
  await expect(page.getByLabel(field)).not.toHaveValue(/sk-proj/);
  await expect(read.getByRole('link', { name: content.errors.data[signature]?.title ?? '' })).toBeVisible();
  await read.getByRole('button', { name: /^Use th(?:is|ese) answers?$/ }).click();
  await expect(page.locator('h1')).not.toHaveText(textOf(answer.question));
  const station = page.locator('.trail li').first();
  await expect(station).toContainText(labelOf(answer));
  await expect(station).toContainText('Read from your words');
  const { hash } = new URL(page.url());
  expect(hash).toContain(`error.${signature}`);
  expect(hash).toMatch(new RegExp(`&read=(?:[a-z-]+~)*${answer.question}(?:~|$)`));
  // Nothing of it was sent.
  for (const request of requests) expect(request).not.toContain('sk-proj');
  // Changed, it is the reader's own.
  await station.getByRole('link', { name: 'Change' }).click();
  await expect(page.locator('h1')).toHaveText(textOf(answer.question));
  await pick(page, answer.option);
  await expect(page.locator('.trail li').first()).not.toContainText('Read from your words');
});

test('Back returns to the question', async ({ page }) => {
  await open(page);
  await page.getByLabel(field).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: /^Use th/ }).click();
  await expect(page.locator('h1')).not.toHaveText(textOf(answer.question));
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(textOf(answer.question));
  await expect(page.locator(`[data-option="${answer.option}"]`)).toHaveAttribute('aria-current', 'true');
});

test('a text that says nothing of it says so, and stays', async ({ page }) => {
  await open(page);
  await page.getByLabel(field).fill('The weather is fine today.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('[data-read=nothing]')).toContainText('does not answer this question');
  await expect(page.getByLabel(field)).toHaveValue('The weather is fine today.');
  await expect(page.locator('.options a').first()).toBeVisible();
});

test('when the reference cannot be fetched it says so, keeps the text, and the next press tries again', async ({
  page,
  watch,
}) => {
  await page.route('**/data/errors.json', (route) => route.abort());
  await open(page);
  await page.getByLabel(field).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('Part of this page could not be loaded')).toBeVisible();
  await expect(page.getByLabel(field)).toHaveValue(text);
  await page.unroute('**/data/errors.json');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('[data-read=answer]')).toContainText(labelOf(answer));
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
});

test('when its code cannot be fetched it says so, and opening it again tries again', async ({ page, watch }) => {
  await page.route('**/paste-answer*.js', (route) => route.abort());
  await open(page);
  await expect(page.getByText('Close and reopen it to try again')).toBeVisible();
  await page.unroute('**/paste-answer*.js');
  await page.getByText('Paste the message instead').click();
  await page.getByText('Paste the message instead').click();
  await expect(page.getByLabel(field)).toBeFocused();
  await expect(page.getByText('Close and reopen it to try again')).toHaveCount(0);
  watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
});

test('nothing of it is loaded before it is opened, and number keys do not choose while it is typed in', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(treePath('/', tree));
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /paste|signatures|errors\.json|said/.test(url))).toEqual([]);
  await page.getByText('Paste the message instead').click();
  await page.getByLabel(field).pressSequentially('1 2');
  await expect(page.getByLabel(field)).toHaveValue('1 2');
  await expect(page.locator('h1')).toHaveText(textOf(answer.question));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the options stay as they are, and what would open below them takes no room', async ({ page }) => {
    await page.goto(treePath('/', tree));
    await expect(page.locator('.find[inert]')).toHaveCount(1);
    expect(await page.locator('.find[inert]').boundingBox()).toBeNull();
    await expect(page.locator('.options a').first()).toBeVisible();
  });
});
