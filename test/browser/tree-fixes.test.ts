/** A tree goes on after a fix: told that it helped or did not, waited for, and sent to a customer. */
import { parseTarget } from '../../src/trees/graph.ts';
import { choose, type Place } from '../../src/trees/place.ts';
import { placeUrl, treePath } from '../../src/trees/urls.ts';
import { expect, pick, ready, test } from './test.ts';
import { content, forest, found, labelOf, placeAfter, ways, wayToFix } from './ways.ts';

const paths = { base: '/', help: `/articles/${content.site.data.helpArticle}/` };

const way = wayToFix(3);
const [first, second, third] = way.steps;
if (!first || !second || !third) throw new Error('a way of three questions has three');
const entrance = treePath('/', way.tree);

/** A way to a fix after which only fixes follow, to the end. */
function chain(): { way: Place; fixes: Place[] } | undefined {
  for (const { tree, steps, end } of ways) {
    if (parseTarget(end).kind !== 'fix') continue;
    const begin = placeAfter(tree, steps);
    const fixes: Place[] = [];
    let place = choose(forest, begin, 'unsolved');
    for (; parseTarget(place.state).kind === 'fix'; place = choose(forest, place, 'unsolved')) fixes.push(place);
    if (place.state === 'help' && fixes.length > 1) return { way: begin, fixes };
  }
  return undefined;
}

test('a fix leads on when it did not help, and ends well when it did', async ({ page }) => {
  const { way: begin, fixes } = found('a fix after which other fixes follow', chain());
  await page.goto(placeUrl(paths, begin));
  for (const place of fixes) {
    await page.locator('.did[data-ready]').waitFor();
    await page.getByText('No, look further').click();
    await page.waitForURL((url) => url.pathname + url.hash === placeUrl(paths, place));
    await expect(page.locator('[aria-label="Answers that led here"]')).toContainText('Did not help');
  }
  await page.locator('.did[data-ready]').waitFor();
  await page.getByText('No, look further').click();
  await expect(page.getByRole('heading', { name: 'It is time to ask for help' })).toBeFocused();
  const guide = found(
    'the guide',
    content.articles.find(({ id }) => id === content.site.data.helpArticle),
  );
  await expect(page.locator('.did').getByRole('link', { name: guide.data.title })).toHaveAttribute('href', paths.help);
  await page.goto(placeUrl(paths, begin).replace(/#.*/, ''));
  await page.locator('.did[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('heading', { name: 'Good, that is fixed' })).toBeFocused();
});

test('where everything was tried, an answer leads to the help article and never to a missing page', async ({
  page,
}) => {
  const { way: begin, fixes } = found('a fix after which other fixes follow', chain());
  const step = found('a last step', begin.trail.at(-1));
  const tried = Object.fromEntries([begin, ...fixes].map(({ state }) => [parseTarget(state).id, 'unsolved']));
  // As after going back to the last question, all fixes tried.
  const place: Place = { ...begin, state: step.question, tree: step.tree, answers: { ...begin.answers, ...tried } };
  await page.goto(placeUrl(paths, place));
  await ready(page);
  await pick(page, step.option);
  await page.waitForURL((url) => url.pathname === paths.help);
  await page.goto(`${entrance}#a=${begin.state.replace('fix/', '')}.solved`);
  await ready(page);
  await expect(page.locator('.notice')).toContainText('could not be used');
});

test('a fix that asks to wait counts down, survives a reload and says when it is time', async ({ page }) => {
  const waiting = content.fixes.filter(({ data }) => data.wait !== undefined);
  const path = found(
    'a way to a fix that asks to wait',
    ways.find(({ end }) => waiting.some(({ id }) => end === `fix/${id}`)),
  );
  const place = placeAfter(path.tree, path.steps);
  const minutes = waiting.find(({ id }) => path.end === `fix/${id}`)?.data.wait ?? 0;
  await page.clock.install();
  await page.goto(placeUrl(paths, place));
  const countdown = page.locator('.countdown');
  await expect(countdown).toContainText(`Look again in ${minutes}:00`);
  await page.clock.fastForward(60_000);
  const later = new RegExp(`Look again in (?:${minutes - 1}:00|${minutes - 2}:5\\d)`);
  await expect(countdown).toContainText(later);
  await page.reload();
  await expect(countdown).toContainText(later);
  await page.clock.fastForward(minutes * 60_000);
  await expect(countdown.getByRole('status')).toHaveText('Look again now.');
  await page.locator('.did[data-ready]').waitFor();
  await page.getByText('No, look further').click();
  const next = placeUrl(paths, choose(forest, place, 'unsolved'));
  await page.waitForURL((url) => url.pathname + url.hash === next);
});

test('support staff copy the link, and the reply with the link', async ({ page }) => {
  await page.goto(placeUrl(paths, placeAfter(way.tree, way.steps)));
  await page.getByRole('button', { name: 'Reply for the customer' }).click();
  const shown = await page.locator('.handover .preview').innerText();
  await page.getByRole('button', { name: 'Copy reply' }).click();
  await expect(page.getByText('Reply copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Hello,/);
  expect(copied).toContain(`\n${page.url()}\n`);
  expect(copied.trim()).toBe(shown.trim());
});

test('the note tells how the fix was found, what was ruled out and by what; the page tells the same', async ({
  page,
}) => {
  await page.goto(placeUrl(paths, placeAfter(way.tree, way.steps)));
  await page.getByRole('button', { name: 'Note for the ticket' }).click();
  await page.getByRole('button', { name: 'Copy note' }).click();
  await expect(page.getByText('Note copied')).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  for (const step of way.steps) expect(note).toContain(`: ${labelOf(step)}`);
  expect(note).toContain(`Likely cause: ${await page.locator('h1').innerText()} (F-`);
  expect(note).toContain(`Link: ${page.url()}`);
  const ruledOut = note.split('\n').flatMap((line) => /^- (.+) \(by (.+)\)$/.exec(line)?.slice(1) ?? []);
  expect(ruledOut.length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.getByText('Why this result').click();
  const why = page.locator('.why li');
  await expect(why.first()).toBeVisible();
  const told = await why.allInnerTexts();
  expect(told.flatMap((line) => /^(.+) rules out: (.+)$/.exec(line)?.slice(1).reverse() ?? [])).toEqual(ruledOut);
});

test('a question hands on the reply with its link, and a note of what is open and still possible', async ({ page }) => {
  const steps = way.steps.slice(0, -1);
  const place = placeAfter(way.tree, steps);
  await page.goto(placeUrl(paths, place));
  await ready(page);
  await page.getByRole('button', { name: 'Reply or note' }).click();
  await page.getByRole('button', { name: 'Copy reply' }).click();
  await expect(page.getByText('Reply copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`\n${page.url()}\n`);
  await page.getByRole('button', { name: 'Note for the ticket' }).click();
  await page.getByRole('button', { name: 'Copy note' }).click();
  await expect(page.getByText('Note copied')).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain(`Open question: ${await page.locator('h1').innerText()}`);
  expect(note).toContain('Still possible:');
  expect(note).not.toContain('Likely cause');
  await expect(page.locator('.handover-foot code')).toHaveText(/^Q-/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Reply or note' })).toBeFocused();
});

test.describe('what cannot load', () => {
  test.use({ faulty: true });

  test('where what hands on cannot load, it is said, and the next press tries again', async ({ page }) => {
    for (const [url, button] of [
      ['/fixes/no-credits/', 'Reply for the customer'],
      [treePath('/', way.tree), 'Reply or note'],
    ] as const) {
      await page.route('**/_astro/hand-over*.js', (route) => route.abort());
      await page.goto(url);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText('This could not be loaded. Try again.')).toBeVisible();
      await page.unroute('**/_astro/hand-over*.js');
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('button', { name: 'Copy reply' })).toBeFocused();
    }
  });
});
