import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginnings, pagesOf, pathOfPage, routesOf, titleOfPage, type Part } from '../../../src/content/overview.ts';

const part = (id: string, ...items: string[]) => ({ id, title: id.toUpperCase(), items });

test('an overview that fits is one page, as it is', () => {
  const parts = [part('taps', 'drips', 'stuck'), part('drains', 'slow')];
  expect(pagesOf(parts, 3)).toEqual([parts]);
});

test('a part goes on where the next page begins, under its title', () => {
  expect(pagesOf([part('taps', 'drips', 'stuck', 'loud'), part('drains', 'slow')], 2)).toEqual([
    [part('taps', 'drips', 'stuck')],
    [part('taps', 'loud'), part('drains', 'slow')],
  ]);
});

test('a part without anything is left out, and an overview without parts is an empty page', () => {
  expect(pagesOf([part('taps'), part('drains', 'slow')], 2)).toEqual([[part('drains', 'slow')]]);
  expect(pagesOf([])).toEqual([[]]);
});

test('links lead to the page on which a part begins', () => {
  const pages = pagesOf([part('taps', 'drips', 'stuck', 'loud'), part('drains', 'slow')], 2);
  expect([...beginnings(pages)]).toEqual([
    ['taps', 0],
    ['drains', 1],
  ]);
});

test('the first page is the overview itself, each other one below it', () => {
  expect([0, 1, 2].map((at) => pathOfPage('/fixes/', at))).toEqual(['/fixes/', '/fixes/page/2/', '/fixes/page/3/']);
  const many = part('taps', ...Array.from({ length: 151 }, String));
  expect(routesOf([many]).map(({ params }) => params.page)).toEqual([undefined, 'page/2']);
  expect([0, 1].map((at) => titleOfPage('All fixes', at))).toEqual(['All fixes', 'All fixes, page 2']);
});

test('whatever the parts and the size, all is listed once, in order, and no page but the last has room', () => {
  const parts = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.array(fc.integer())), { maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 7 }), (given, most) => {
      const all = given.map(([id, items], at) => ({ id: `${at}${id}`, title: id, items }));
      const pages = pagesOf(all, most);
      const listed = (list: readonly Part<number>[]): unknown[] =>
        list.flatMap(({ id, items }) => items.map((item) => [id, item]));
      expect(listed(pages.flat())).toEqual(listed(all));
      for (const page of pages.slice(0, -1)) expect(listed(page)).toHaveLength(most);
      expect(listed(pages.at(-1) ?? []).length).toBeLessThanOrEqual(most);
    }),
  );
});
