/** A tree where it is met otherwise: in an article, without JavaScript, on a phone. */
import { parseTarget } from '../../src/trees/graph.ts';
import { placeUrl, treePath } from '../../src/trees/urls.ts';
import { expect, pick, ready, test } from './test.ts';
import { content, found, placeAfter, textOf, told, ways, wayToFix } from './ways.ts';

const heading = 'h1';
const paths = { base: '/', help: `/articles/${content.site.data.helpArticle}/` };

const way = wayToFix(3);
const [first, second, third] = way.steps;
if (!first || !second || !third) throw new Error('a way of three questions has three');
const entrance = treePath('/', way.tree);

/** The page of a question of that tree, with answers. */
const at = (question: string, fragment: string): string => `/diagnose/${way.tree}/${question}/#a=${fragment}`;

test('a tree in an article is loaded when it is near, and runs in place', async ({ page }) => {
  const article = found(
    'an article that begins with two questions to a fix',
    content.articles.find(({ data, body }) => body.includes('<Tree id=') && inPlace(data.tree)),
  );
  const path = found('such a way', inPlace(article.data.tree));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofTrees = (): string[] => asked.filter((file) => /tree.*\.js/.test(file));
  await page.goto(`/articles/${article.id}/`, { waitUntil: 'networkidle' });
  expect(ofTrees()).toEqual([]);
  await ready(page);
  expect(ofTrees()).not.toEqual([]);
  const tree = page.locator('[data-tree]');
  await pick(page, path.steps[0]?.option ?? '');
  await expect(tree.locator('h3')).toHaveText(textOf(path.steps[1]?.question ?? ''));
  await expect(tree.locator('h3')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(`/articles/${article.id}/`);
  await pick(page, path.steps[1]?.option ?? '');
  const fix = content.fixes.find(({ id }) => `fix/${id}` === path.end);
  await expect(tree.locator('h3')).toHaveText(fix?.data.title ?? '');
  await tree.getByRole('link', { name: 'See how to fix it' }).click();
  const url = placeUrl(paths, placeAfter(path.tree, path.steps));
  await page.waitForURL((address) => address.pathname + address.hash === url);
});

function inPlace(tree: string) {
  return ways.find((path) => path.tree === tree && path.steps.length === 2 && parseTarget(path.end).kind === 'fix');
}
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says plainly that earlier answers are not kept, and how to go back', async ({ page }) => {
    await page.goto(entrance);
    await expect(page.getByText('not kept')).toHaveCount(0);
    await pick(page, first.option);
    await expect(page.locator('.notice')).toBeVisible();
    await expect(page.locator('.notice')).toContainText('earlier answers are not kept');
    await expect(page.locator('.notice')).toContainText('use Back in your browser');
    await page.getByRole('link', { name: 'start again' }).click();
    await page.waitForURL((url) => url.pathname === entrance);
    await page.goto(`/fixes/${parseTarget(way.end).id}/`);
    await expect(page.locator('.notice')).toContainText('earlier answers are not kept');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('the question comes first, and no target is too small', async ({ page }) => {
    await page.goto(at(second.question, told([first])));
    await ready(page);
    const title = await page.locator(heading).boundingBox();
    const trail = await page.locator('.trail').boundingBox();
    expect(title?.y).toBeLessThan(trail?.y ?? 0);
    for (const box of await page.locator('.options a, .tools .btn, .main-nav a, .search-open, .still summary').all()) {
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('a link copied at any step opens at the same step in another browser: with its answers, or without JavaScript', async ({
  page,
  browser,
}) => {
  const strangers = await Promise.all([browser.newContext(), browser.newContext({ javaScriptEnabled: false })]);
  await page.goto(entrance);
  for (const step of way.steps) {
    await ready(page);
    await page.getByRole('button', { name: 'Copy link to this step' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const answers = await page.locator('.trail b').allInnerTexts();
    for (const [at, stranger] of strangers.entries()) {
      const other = await stranger.newPage();
      await other.goto(link);
      await expect(other.locator('h1')).toHaveText(textOf(step.question));
      if (at === 0) {
        await ready(other);
        expect(await other.locator('.trail b').allInnerTexts()).toEqual(answers);
      }
      await other.close();
    }
    await pick(page, step.option);
  }
  await Promise.all(strangers.map((stranger) => stranger.close()));
});
