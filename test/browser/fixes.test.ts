/** Every fix is reached by clicking: once with the island, once with JavaScript off. The ways come from the trees. */
import { readContent } from '../../src/reader/read.ts';
import { parseTarget } from '../../src/trees/graph.ts';
import { pathsOf, type TreePath } from '../../src/trees/paths.ts';
import { treePath } from '../../src/trees/urls.ts';
import { expect, pick, ready, test } from './test.ts';

const { content } = readContent(process.cwd());

interface Way extends TreePath {
  tree: string;
  fix: string;
  /** Fixes on the way that did not help. */
  then: string[];
}

const ways = content.trees.flatMap(({ id, data }): Way[] => {
  const paths = pathsOf(data)
    .filter(({ end }) => parseTarget(end).kind === 'fix')
    .map((path) => ({ ...path, tree: id, fix: parseTarget(path.end).id, then: [] }));
  const after = paths.flatMap((path) => {
    const next = parseTarget(data.after[path.end] ?? '');
    return next.kind === 'fix' ? [{ ...path, fix: next.id, then: [next.id] }] : [];
  });
  return [...paths, ...after];
});

for (const { id: fix, data } of content.fixes) {
  const way = ways
    .filter((candidate) => candidate.fix === fix)
    .sort((a, b) => a.then.length - b.then.length || a.steps.length - b.steps.length)[0];
  if (!way) throw new Error(`no tree leads to ${fix}`);
  const told = `${way.tree}: ${way.steps.map(({ question, option }) => `${question}.${option}`).join(', ')}`;

  test(`${fix} with the island (${told})`, async ({ page }) => {
    await page.goto(treePath('/', way.tree));
    await ready(page);
    let loads = 0;
    page.on('load', () => (loads += 1));
    for (const { option } of way.steps) await pick(page, option);
    for (const next of way.then) {
      await page.locator('.did[data-ready]').waitFor();
      await page.getByText('No, look further').click();
      await page.waitForURL(new RegExp(`/fixes/${next}/`));
    }
    await page.waitForURL(new RegExp(`/fixes/${fix}/#a=symptom\\.${way.tree}~`));
    await expect(page.locator('h1')).toHaveText(data.title);
    await page.locator('.did[data-ready]').waitFor();
    // Moving from question to question loads nothing; each fix is a page.
    expect(loads).toBe(1 + way.then.length);
    await expect(page.locator('[aria-label="Answers that led here"] li')).toHaveCount(
      way.steps.length + way.then.length,
    );
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${fix} (${told})`, async ({ page }) => {
      await page.goto(treePath('/', way.tree));
      for (const { option } of way.steps) await pick(page, option);
      for (const next of way.then) await page.locator(`.did a[href="/fixes/${next}/"]`).click();
      expect(new URL(page.url()).pathname).toBe(`/fixes/${fix}/`);
      await expect(page.locator('h1')).toHaveText(data.title);
    });
  });
}
