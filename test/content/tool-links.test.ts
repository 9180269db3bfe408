/** A link that fills in a tool must be read whole by it, or the reader sees figures that nobody meant. */
import { expect, test } from 'vitest';
import { ROOT_TREE } from '../../src/content/root-tree.ts';
import { readPlan as readRecharge } from '../../src/recharge/address.ts';
import { specsFor } from '../../src/recharge/fields.ts';
import type { Plan as Recharge } from '../../src/recharge/plan.ts';
import { readPlan as readRunway } from '../../src/runway/address.ts';
import type { Plan as Runway } from '../../src/runway/plan.ts';
import { content, page, pagesOf, site } from './site.ts';

/** The fragments of all links that fill in a tool. */
function linksTo(settings: string): string[] {
  return pagesOf(site).flatMap((path) =>
    page(
      site,
      path,
    )(`main a[href*="#${settings}="]`)
      .toArray()
      .map(({ attribs }) => new URL(attribs.href ?? '', 'https://site.invalid').hash),
  );
}

test('a question leads to its own tool, else to that of its symptom, and a framed one to none', () => {
  const named = content.trees.flatMap(({ id, data }) =>
    Object.keys(data.routes).map((question) => ({
      path: id === ROOT_TREE ? `/diagnose/root/${question}/` : `/diagnose/${id}/${question}/`,
      tool: content.questions.data[question]?.tool ?? content.symptoms.data[id]?.tool,
    })),
  );
  for (const { path, tool } of named) {
    const link = page(site, path)('.to-tool a');
    expect(link.text(), path).toBe(tool?.text ?? '');
    // What is certain on the page rides along.
    expect(link.attr('href')?.replace(/#a=[^&]+(?:&page=[^&]+)?&/, '#'), path).toBe(tool?.path);
  }
  for (const path of pagesOf(site).filter((each) => each.startsWith('/embed/')))
    expect(page(site, path)('.to-tool'), path).toHaveLength(0);
});

test.runIf(content.runway)('every link that fills in the runway is read whole, and some page has one', () => {
  const nothing: Runway = { on: 0, balance: 1, lots: [], stated: { cents: 1, per: 1, spread: 1 }, counted: undefined };
  const links = linksTo('runway');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const { plan, dropped } = readRunway(link, nothing);
    expect(dropped, link).toEqual([]);
    expect([plan.balance, plan.stated.cents], link).not.toContain(1);
  }
});

test.runIf(content.planner)('every link that fills in the planner is read whole, and some page has one', () => {
  const nothing: Recharge = {
    ...{ average: 1, peak: 1, shape: 'steady', loop: 1, balance: 1, auto: false, threshold: 1, amount: 1 },
    ...{ limited: false, limit: 1, landing: 1, failure: 1, notice: 1, byHand: false, seed: 1 },
  };
  const links = linksTo('plan');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const { plan, dropped } = readRecharge(link, nothing, specsFor(500));
    expect(dropped, link).toEqual([]);
    expect([plan.average, plan.peak, plan.balance, plan.threshold, plan.amount], link).not.toContain(1);
  }
});
