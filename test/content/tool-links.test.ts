/** A link that fills in a tool must be read whole by it, or the reader sees figures that nobody meant. */
import { expect, test } from 'vitest';
import { readPlan as readRecharge } from '../../src/recharge/address.ts';
import { FIELDS, specsFor } from '../../src/recharge/fields.ts';
import type { Plan as Recharge } from '../../src/recharge/plan.ts';
import { readPlan } from '../../src/runway/address.ts';
import type { Plan } from '../../src/runway/plan.ts';
import { content, page, pagesOf, site } from './site.ts';

const nothing: Plan = { on: 0, balance: 1, lots: [], stated: { cents: 1, per: 1, spread: 1 }, counted: undefined };
const links = pagesOf(site).flatMap((path) =>
  page(
    site,
    path,
  )('main a[href*="#runway="]')
    .toArray()
    .map(({ attribs }) => attribs.href ?? ''),
);

test.runIf(content.runway)('every link that fills in the runway is read whole, and some page has one', () => {
  const links = linksTo('runway');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const { plan, dropped } = readPlan(link, nothing);
    expect(dropped, link).toEqual([]);
    expect([plan.balance, plan.stated.cents], link).not.toContain(1);
  }
});

test.runIf(content.planner)('every link that fills in the planner is read whole, and some page has one', () => {
  const links = linksTo('plan');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const told = readRecharge(link, {} as Recharge, specsFor(500));
    expect(told.dropped, link).toEqual([]);
    // Landing, failures and notice are much the same for all; the rest is what the page speaks of.
    expect(FIELDS.filter((field) => told.plan[field] !== undefined).length, link).toBeGreaterThanOrEqual(5);
  }
});
