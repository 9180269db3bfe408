/** A pack that says nothing of a planner has no trace of one. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content, page, pagesOf, site } from '../site.ts';

test('there is no page of it, no link to one, and none of its code', () => {
  expect(content.planner).toBeUndefined();
  const pages = pagesOf(site);
  expect(pages.filter((path) => path.startsWith('/tools/')).sort()).toEqual([
    '/tools/',
    '/tools/embed/',
    '/tools/exports/',
  ]);
  for (const path of pages) expect(page(site, path)('[data-planner], [data-island=planner]').length, path).toBe(0);
  expect(readdirSync(`${site.folder}/_astro`).filter((name) => name.startsWith('planner'))).toEqual([]);
});
