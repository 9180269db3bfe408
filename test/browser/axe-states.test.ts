/** Accessibility of every state: each question with answers, each fix and its outcomes, what is recognized, the search. */
import type { Page } from '@playwright/test';
import { parseTarget } from '../../src/trees/graph.ts';
import type { Step } from '../../src/trees/machine.ts';
import { choose } from '../../src/trees/place.ts';
import { placeUrl, treePath } from '../../src/trees/urls.ts';
import { findings } from './axe.ts';
import { counted } from './counts.ts';
import { states } from './states.ts';
import { expect, pick, ready, test } from './test.ts';
import { articleOf, content, forest, placeAfter, textOf, told, trees, ways } from './ways.ts';

test.use({ actionTimeout: 15_000 });
test.beforeEach(() => test.setTimeout(300_000));

/** The furniture around it is that of the page, which `axe-pages.test.ts` has looked at. */
const TREE = '[data-tree]';

/** The answers on some way to a question; none where only a fix that did not help leads to it. */
function stepsTo(tree: string, question: string): Step[] {
  const way = ways.find((path) => path.tree === tree && path.steps.some((step) => step.question === question));
  const steps = way?.steps ?? [];
  return steps.slice(
    0,
    Math.max(
      0,
      steps.findIndex((step) => step.question === question),
    ),
  );
}

/** Goes to another place of the same tree as Back and Forward do, without loading a page. */
async function goWithin(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
}

for (const tree of trees) {
  test(`axe finds nothing at any question of ${tree.id}`, async ({ page }) => {
    const found: string[] = [];
    await page.goto(treePath('/', tree.id));
    await ready(page);
    for (const question of Object.keys(tree.routes)) {
      const url = `/diagnose/${tree.id}/${question}/`;
      const fragment = told(stepsTo(tree.id, question));
      await goWithin(page, `${url}#a=${fragment}`);
      await expect(page.locator('h1')).toHaveText(textOf(question));
      found.push(...(await findings(page, `${url}#a=${fragment}`, TREE)));

      // Once more with all that can be opened, and with the notice of a link that was cut off. Such a link leads to the first
      // question without an answer, which is another one where no answers lead here.
      if (fragment !== '' || question === tree.start) {
        await goWithin(page, `${url}#a=${fragment}~${question}.bogus`);
        await expect(page.locator('.notice')).toBeVisible();
        await expect(page.locator('h1')).toHaveText(textOf(question));
      }
      await page.locator(`${TREE} details`).evaluateAll((all) => all.forEach((part) => part.setAttribute('open', '')));
      await expect(page.locator('.paste-here textarea')).toHaveCount(content.questions.data[question]?.paste ? 1 : 0);
      found.push(...(await findings(page, `${url} with everything open`, TREE)));
      counted('states of questions under axe', 2);
    }
    expect(found).toEqual([]);
  });
}

/** A way to each fix. */
const toFixes = content.fixes.map(({ id }) => ({ id, way: ways.find(({ end }) => end === `fix/${id}`) }));
const SLICES = 6;
const paths = { base: '/', help: `/articles/${content.site.data.helpArticle}/` };

for (let slice = 0; slice < SLICES; slice += 1) {
  test(`axe finds nothing on any fix with answers and an outcome (${slice + 1} of ${SLICES})`, async ({ page }) => {
    const found: string[] = [];
    for (const { id, way } of toFixes.filter((_fix, index) => index % SLICES === slice)) {
      const place = way && placeAfter(way.tree, way.steps);
      const url = place ? placeUrl(paths, place) : `/fixes/${id}/`;
      await page.goto('about:blank');
      await page.goto(url);
      await page.locator('.did[data-ready]').waitFor();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByText('Link copied')).toBeVisible();
      found.push(...(await findings(page, url, 'main')));
      counted('states of fixes under axe');
      if (place && choose(forest, place, 'unsolved').state === 'help') {
        await page.getByText('No, look further').click();
        await expect(page.locator('.did.note.unsettled')).toBeVisible();
        found.push(...(await findings(page, `${url} that did not help`, '.did')));
        counted('states of fixes under axe');
        continue;
      }
      await page.getByRole('button', { name: 'Yes' }).click();
      await expect(page.locator('.did.note')).toBeVisible();
      found.push(...(await findings(page, `${url} that helped`, '.did')));
      counted('states of fixes under axe');
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing in any tree in an article, at its end', async ({ page }) => {
  const found: string[] = [];
  let looked = 0;
  for (const [tree, article] of articleOf) {
    const way = ways.find((each) => each.tree === tree && parseTarget(each.end).kind === 'fix');
    if (!way) continue;
    looked += 1;
    await page.goto(`/articles/${article}/`);
    await ready(page);
    for (const { option } of way.steps) await pick(page, option);
    await page.locator('.found').waitFor();
    found.push(...(await findings(page, `the tree in ${article}, at its end`, TREE)));
    counted('trees in articles under axe');
  }
  expect(looked).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('axe finds nothing in what any error is recognized as', async ({ page }) => {
  const found: string[] = [];
  await page.goto('/errors/');
  const box = page.getByLabel('Paste your error');
  for (const [id, { title, seen }] of Object.entries(content.errors.data)) {
    const example = Object.values(seen)[0];
    if (example === undefined) continue;
    await box.fill(example);
    await expect(page.locator('#recognised')).toHaveText(title);
    found.push(...(await findings(page, `recognized: ${id}`, '.recognised')));
    counted('recognized errors under axe');
  }
  expect(found).toEqual([]);
});

for (const [name, arrive] of Object.entries(states)) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await arrive(page);
    expect(await findings(page, name)).toEqual([]);
    counted('other states under axe');
  });
}

/** A page as browsers show it with JavaScript off. Axe itself needs it, so the page's own is taken out instead. */
for (const path of [
  '/',
  '/search/',
  '/diagnose/quota-after-top-up/credit-balance/',
  '/fixes/sync-delay/',
  '/tools/credit-runway/',
]) {
  test(`axe finds nothing without JavaScript: ${path}`, async ({ page }) => {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/<script\b.*?<\/script>/gs, '').replace(/<\/?noscript>/g, '');
      await route.fulfill({ response, body });
    });
    await page.goto(path);
    expect(await page.locator('script').count()).toBe(0);
    expect(await findings(page, path)).toEqual([]);
    counted('pages without JavaScript under axe');
  });
}
