import { ROOT_TREE } from '../../src/content/root-tree.ts';
import { parseTarget } from '../../src/trees/graph.ts';
import { placeUrl, treePath } from '../../src/trees/urls.ts';
import { expect, pick, ready, test } from './test.ts';
import { content, forest, found, labelOf, placeAfter, textOf, titleOf, told, trees, ways, wayToFix } from './ways.ts';

const heading = 'h1';
const paths = { base: '/', help: `/articles/${content.site.data.helpArticle}/` };

const way = wayToFix(3);
const [first, second, third] = way.steps;
if (!first || !second || !third) throw new Error('a way of three questions has three');
const entrance = treePath('/', way.tree);

/** The page of a question of that tree, with answers. */
const at = (question: string, fragment: string): string => `/diagnose/${way.tree}/${question}/#a=${fragment}`;

test('a step moves the focus, sets the title, is announced and is in the address', async ({ page }) => {
  await page.goto(entrance);
  await ready(page);
  await pick(page, first.option);
  await expect(page.locator(heading)).toHaveText(textOf(second.question));
  await expect(page.locator(heading)).toBeFocused();
  await expect(page).toHaveTitle(`${textOf(second.question)} – ${titleOf(way.tree)} – ${content.site.data.name}`);
  await expect(page.locator('[data-tree] > [role=status]')).toHaveText(`Question 2: ${textOf(second.question)}`);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(at(second.question, told([first])));
});

test('Back and Forward keep the answers, and so does a reload', async ({ page }) => {
  await page.goto(entrance);
  await ready(page);
  await pick(page, first.option);
  await pick(page, second.option);
  await expect(page.locator(heading)).toHaveText(textOf(third.question));
  await page.goBack();
  await expect(page.locator(heading)).toHaveText(textOf(second.question));
  await expect(page.locator(`[data-option="${second.option}"]`)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator(`[data-option="${first.option}"]`)).toHaveAttribute('aria-current', 'true');
  await page.goForward();
  await page.goForward();
  await expect(page.locator(heading)).toHaveText(textOf(third.question));
  await page.reload();
  await ready(page);
  await expect(page.locator(heading)).toHaveText(textOf(third.question));
  await expect(page.locator('.trail li')).toHaveCount(3);
});

test('a changed answer keeps the later ones that still apply', async ({ page }) => {
  /** Another answer to the first question, after which the second is asked as well. */
  const [changed, option] = found(
    'two answers to a first question that lead to the same second one',
    ways
      .filter(({ tree, steps }) => steps.length >= 3 && tree !== ROOT_TREE)
      .flatMap((path) => {
        const [one, two] = path.steps;
        const routes = forest.trees[path.tree]?.routes[one?.question ?? ''] ?? {};
        const other = Object.keys(routes).find((id) => id !== one?.option && routes[id] === two?.question);
        return other === undefined ? [] : [[path, other] as const];
      })[0],
  );
  const [one, two, three] = changed.steps;
  if (!one || !two || !three) throw new Error('a way of three questions has three');
  await page.goto(`/diagnose/${changed.tree}/${three.question}/#a=${told([one, two])}`);
  await ready(page);
  const short = content.questions.data[one.question]?.short ?? '';
  await page.getByRole('link', { name: `Change ${short}` }).click();
  await expect(page.locator(heading)).toHaveText(textOf(one.question));
  await pick(page, option);
  // Straight on: the second answer is known.
  await expect(page.locator(heading)).toHaveText(textOf(three.question));
  expect(new URL(page.url()).hash).toBe(`#a=${told([{ ...one, option }, two])}`);
});

test('number keys choose, but not while something is typed', async ({ page }) => {
  const options = Object.keys(content.questions.data[first.question]?.options ?? {});
  await page.goto(entrance);
  await ready(page);
  await page.keyboard.press(String(options.indexOf(first.option) + 1));
  await expect(page.locator(heading)).toHaveText(textOf(second.question));
  const { href } = new URL(page.url());
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('');
  await page.keyboard.type('1');
  await expect(page.getByRole('searchbox')).toHaveValue('1');
  expect(page.url()).toBe(href);
});

test('Back, Start again and Copy link do what they say', async ({ page }) => {
  await page.goto(at(third.question, told([first, second])));
  await ready(page);
  await page.getByRole('button', { name: 'Copy link to this step' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator(heading)).toHaveText(textOf(second.question));
  await page.getByRole('link', { name: 'Start again' }).click();
  await page.waitForURL((url) => url.pathname === entrance && url.hash === '');
  await expect(page.locator('.trail li')).toHaveCount(1);
});

test('what is still possible shrinks with the answers; where it is much, it is folded', async ({ page }) => {
  await page.goto(treePath('/', ROOT_TREE));
  await ready(page);
  const still = page.getByRole('complementary', { name: 'Causes still possible' });
  await expect(still.locator('summary')).toHaveText(/^\d+ causes still possible$/);
  await expect(still.locator('li').first()).toBeHidden();
  await still.locator('summary').click();
  await expect(still.locator('li').first()).toBeVisible();

  const last = way.steps.at(-1)?.question ?? '';
  await page.goto(at(last, told(way.steps.slice(0, -1))));
  await ready(page);
  const fix = content.fixes.find(({ id }) => `fix/${id}` === way.end);
  await expect(still.locator('ul').first()).toContainText(fix?.data.short ?? '');
  await expect(still.getByLabel('Ruled out').locator('li').first()).toBeVisible();
});

test('every question says where the reader is', async ({ page }) => {
  await page.goto(entrance);
  await expect(page.locator('.eyebrow')).toHaveText(/ · Question 1 · (?:Up to )?\d+(?: to \d+)? more$/);
  await ready(page);
  await pick(page, first.option);
  await expect(page.locator('.eyebrow')).toContainText(' · Question 2 · ');
});

test('a jump into another tree takes the answers along', async ({ page }) => {
  const jump = found(
    'a way from the chooser into another tree',
    ways.find(({ tree, end, steps }) => {
      const { kind } = parseTarget(placeAfter(tree, steps).state);
      return tree === ROOT_TREE && parseTarget(end).kind === 'tree' && kind === 'question';
    }),
  );
  const place = placeAfter(jump.tree, jump.steps);
  await page.goto('/diagnose/');
  await ready(page);
  await expect(page.locator('[data-entrance]')).toBeVisible();
  for (const { option } of jump.steps) await pick(page, option);
  await expect(page.locator(heading)).toHaveText(textOf(place.state));
  await expect(page.locator('[data-entrance]')).toBeHidden();
  await expect(page.locator('.trail li')).toHaveCount(place.trail.length + 1);
  await expect(page.locator('.eyebrow')).toContainText(titleOf(place.tree));
  expect(page.url().endsWith(placeUrl(paths, place))).toBe(true);
});

test('a link that was tampered with says so and goes to the first open question', async ({ page }) => {
  await page.goto(at(third.question, `${told([first])}~${second.question}.bogus`));
  await ready(page);
  await expect(page.locator('.notice')).toContainText('could not be used');
  await expect(page.locator(heading)).toHaveText(textOf(second.question));
  expect(new URL(page.url()).hash).toBe(`#a=${told([first])}`);
});

test('a link into the middle stays where it points', async ({ page }) => {
  const last = found('a last question', way.steps.at(-1));
  await page.goto(`/diagnose/${way.tree}/${last.question}/`);
  await ready(page);
  await expect(page.locator(heading)).toHaveText(textOf(last.question));
  await expect(page.locator('.notice')).toHaveCount(0);
  await pick(page, last.option);
  await page.waitForURL(new RegExp(`/fixes/${parseTarget(way.end).id}/`));
});

test('what a page makes certain, and what was read from words, is never shown as the reader’s own', async ({
  page,
}) => {
  await page.goto(`${at(third.question, told([first, second]))}&read=${second.question}&page=${first.question}`);
  await ready(page);
  const station = (index: number) => page.getByRole('navigation', { name: 'Answers so far' }).locator('li').nth(index);
  await expect(station(0)).toContainText('Known from the page');
  await expect(station(1)).toContainText(labelOf(second));
  await expect(station(1)).toContainText('Read from your words');
  // Chosen again, it is the reader's.
  await station(1).getByRole('link', { name: 'Change' }).click();
  await pick(page, second.option);
  await expect(page.locator(heading)).toHaveText(textOf(third.question));
  await expect(station(1)).not.toContainText('Read from your words');
  expect(new URL(page.url()).hash).toBe(`#a=${told([first, second])}&page=${first.question}`);
  await page.reload();
  await ready(page);
  await expect(station(0)).toContainText('Known from the page');
});

test('a reader who comes to the middle of a tree is told what is certain there, and it stays so', async ({ page }) => {
  const { id, question, option } = found('a question after one answer only', oneWayIn());
  await page.goto(`/diagnose/${id}/${question}/`);
  await ready(page);
  const certain = page.locator('.trail li').first();
  await expect(certain).toContainText('Known from the page');
  await pick(page, option);
  await page.waitForURL(/&page=/);
  await expect(page.locator('.trail li').nth(1)).not.toContainText('Certain');
});

/** A question to which only one answer leads, and an answer to it after which another question follows. */
function oneWayIn(): { id: string; question: string; option: string } | undefined {
  for (const path of ways) {
    const [one, two, three] = path.steps;
    const tree = forest.trees[path.tree];
    if (!tree || !one || !two || !three || path.tree === ROOT_TREE) continue;
    const into = Object.values(tree.routes)
      .flatMap((options) => Object.values(options))
      .filter((to) => to === two.question);
    const after = Object.values(tree.after).some((to) => to === two.question);
    if (into.length === 1 && !after) return { id: path.tree, question: two.question, option: two.option };
  }
  return undefined;
}

test('when the tree cannot be fetched the options are still links', async ({ page, watch }) => {
  const short = found(
    'a first answer that leads to a fix',
    ways.find(({ steps, end }) => steps.length === 1 && parseTarget(end).kind === 'fix'),
  );
  await page.route('**/data/trees/*.json', (route) => route.abort());
  await page.goto(treePath('/', short.tree));
  await page.waitForTimeout(500);
  await pick(page, short.steps[0]?.option ?? '');
  await page.waitForURL(new RegExp(`/fixes/${parseTarget(short.end).id}/`));
  // The browser itself reports the request that failed.
  watch.splice(0, watch.length, ...watch.filter((line) => !line.includes('ERR_FAILED')));
});
test('a former address leads on and keeps the answers', async ({ page }) => {
  await page.goto('/fixes/auto-reload-failed/#a=symptom.root~product.api');
  await page.waitForURL(/\/fixes\/auto-recharge-failed\/#a=symptom\.root~product\.api$/);
  const { id, former, question } = found(
    'a former question',
    trees.flatMap(({ id: tree, retired }) =>
      Object.entries(retired).map(([name, next]) => ({ id: tree, former: name, question: next })),
    )[0],
  );
  await page.goto(`/diagnose/${id}/${former}/#a=product.api&read=product`);
  await page.waitForURL((url) => url.pathname + url.hash === `/diagnose/${id}/${question}/#a=product.api&read=product`);
});
