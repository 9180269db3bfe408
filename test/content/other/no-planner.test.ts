/** A pack that says nothing of a planner and of a forecast has no trace of them. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content, page, pagesOf, site } from '../site.ts';

test('there is no page of it, no link to one, and none of its code', () => {
  expect([content.planner, content.runway]).toEqual([undefined, undefined]);
  const pages = pagesOf(site);
  expect(pages.filter((path) => path.startsWith('/tools/')).sort()).toEqual([
    '/tools/',
    '/tools/embed/',
    '/tools/exports/',
  ]);
  const traces = '[data-planner], [data-island=planner], [data-runway], [data-island=runway]';
  for (const path of pages) expect(page(site, path)(traces).length, path).toBe(0);
  expect(readdirSync(`${site.folder}/_astro`).filter((name) => /^(?:planner|runway|usage)/i.test(name))).toEqual([]);
});
