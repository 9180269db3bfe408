/** What others rely on: addresses and published data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT_TREE } from '../../src/content/root-tree.ts';
import { formerPaths } from '../../src/former.ts';
import { api, content, page, pagesOf, site, siteUnderBase, trees } from './site.ts';

const pages = new Set(pagesOf(site));
const { fixes, articles, causes, symptoms } = content;
const allCauses = Object.values(causes.data).flat();

test.each([
  '/',
  '/diagnose/',
  '/search/',
  '/404.html',
  '/sources/',
  ...(Object.keys(content.errors.data).length > 0 ? ['/errors/'] : []),
  ...Object.keys(content.errors.data).map((id) => `/errors/${id}/`),
  ...content.checklists.map(({ id }) => `/checklists/${id}/`),
  ...(content.planner ? ['/tools/auto-recharge/'] : []),
  ...(content.runway ? ['/tools/credit-runway/'] : []),
  ...articles.map(({ id }) => `/articles/${id}/`),
  ...fixes.map(({ id }) => `/fixes/${id}/`),
  ...trees.filter(({ id }) => id !== ROOT_TREE).map(({ id }) => `/diagnose/${id}/`),
  ...trees.flatMap(({ id, routes }) => Object.keys(routes).map((question) => `/diagnose/${id}/${question}/`)),
  '/maps/',
  ...trees.map(({ id }) => `/maps/${id}/`),
])('the page %s is there, and under a base too', (path) => {
  expect(pages.has(path)).toBe(true);
  expect(page(siteUnderBase, path)('h1')).toHaveLength(1);
});

describe('former addresses', () => {
  const former = formerPaths({
    ...{ articles, fixes, trees, checklists: content.checklists },
    ...{ errors: content.errors.data, questions: content.questions.data },
  });

  test.each([...former])('%s leads on to %s, and under a base too', (from, to) => {
    expect(pages).toContain(to);
    expect(page(site, from)('link[data-moved]').attr('href')).toBe(to);
    expect(page(siteUnderBase, from)('link[data-moved]').attr('href')).toBe(`${siteUnderBase.base}${to.slice(1)}`);
  });

  test('no page that is there leads on', () => {
    const moved = [...pages].filter((path) => page(site, path)('link[data-moved]').length > 0);
    expect(moved).toEqual([...former.keys()].sort());
  });
});

describe('published data', () => {
  const url = z.string().refine((path) => existsSync(join(site.folder, path, 'index.html')), 'leads to a page');
  const step = z.object({ action: z.string().min(1), detail: z.string() });
  const cause = z.string().refine((id) => allCauses.includes(id), 'is a cause');
  const forms = {
    articles: z.object({ id: z.string(), url, title: z.string(), topic: z.string(), tree: z.string() }),
    fixes: z.object({
      id: z.string(),
      url,
      title: z.string(),
      cause,
      who: z.array(z.string()).min(1),
      steps: z.array(step).min(3),
      reply: z.string().min(100),
    }),
    trees: z.object({
      id: z.string(),
      url,
      title: z.string(),
      causes: z.array(cause).min(1),
      questions: z.array(
        z.object({
          id: z.string(),
          url,
          text: z.string(),
          options: z.array(z.object({ id: z.string(), label: z.string(), target: z.string(), url })).min(2),
        }),
      ),
    }),
    errors: z.object({
      id: z.string(),
      url,
      title: z.string(),
      causes: z.array(cause).min(1),
      tree: z.string().refine((id) => trees.some((tree) => tree.id === id), 'is a tree'),
    }),
    facts: z.object({
      id: z.string(),
      claim: z.string(),
      value: z.string(),
      source: z.object({ title: z.string(), kind: z.string() }),
      read: z.enum(['source', 'copy', 'users', 'others', 'assistant', 'concluded']),
      verified: z.string(),
    }),
  };
  const counts = {
    articles: articles.length,
    fixes: fixes.length,
    trees: trees.length,
    facts: Object.keys(content.facts.data).length,
    errors: Object.keys(content.errors.data).length,
  };

  test.each(Object.entries(forms))('/api/%s.json', (name, form) => {
    const { schemaVersion, items } = api(name);
    expect(schemaVersion).toBe(1);
    expect(items).toHaveLength(counts[name as keyof typeof counts]);
    for (const item of items) expect(() => form.parse(item)).not.toThrow();
  });

  test('its addresses carry the base', () => {
    const { items } = JSON.parse(readFileSync(join(siteUnderBase.folder, 'api/fixes.json'), 'utf8')) as {
      items: { url: string }[];
    };
    expect(items.filter((item) => !item.url.startsWith(siteUnderBase.base))).toEqual([]);
  });
});

test('every symptom is on the home page', () => {
  const links = page(
    site,
    '/',
  )('main a')
    .toArray()
    .map((link) => link.attribs.href);
  for (const id of Object.keys(symptoms.data).filter((tree) => tree !== ROOT_TREE))
    expect(links).toContain(`/diagnose/${id}/`);
});

describe.skipIf(fixes.every(({ parts }) => parts.facts.length === 0))('facts past their review date', () => {
  const due = 'Due for review since';
  const fix = `/fixes/${fixes.find(({ parts }) => parts.facts.length > 0)?.id ?? ''}/`;

  test('are marked on the pages that use them, and among the sources', () => {
    // The site under a base is built as on a day when every fact is due.
    for (const path of [fix, '/sources/']) expect(page(siteUnderBase, path)('main').text()).toContain(due);
    expect(page(siteUnderBase, fix)('.fact a').first().attr('aria-label')).toMatch(/due for review$/);
  });

  test('are not marked before', () => {
    expect(page(site, fix)('main').text()).not.toContain(due);
  });
});

test('the sources name every fact that a page uses, and the pages', () => {
  const $ = page(site, '/sources/');
  for (const { id, parts } of [...fixes, ...articles]) {
    for (const { id: fact } of parts.facts)
      expect(
        $(`[id="${fact}"] a`)
          .toArray()
          .map((link) => link.attribs.href)
          .some((href) => href?.endsWith(`/${id}/`)),
        `${fact} on ${id}`,
      ).toBe(true);
  }
});
