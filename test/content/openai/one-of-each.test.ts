/** The pages that the browser tests take for their kind. */
import { expect, test } from 'vitest';
import { oneOfEach } from '../../browser/one-of-each.ts';
import { page, pagesOf, site } from '../site.ts';

/** What sort of page an address is: its folder, and whether it is the list or one of it. */
function typeOf(address: string): string {
  const [folder = '', ...rest] = address.split('/').filter(Boolean);
  return `${folder} ${rest.length}`;
}

test('“a page of each kind” is a page of each kind', () => {
  const measured = new Set(Object.values(oneOfEach).map(typeOf));
  const types = new Set(
    pagesOf(site)
      .filter((one) => page(site, one)('link[data-moved]').length === 0)
      .map(typeOf),
  );
  expect([...types].filter((type) => !measured.has(type))).toEqual([]);
});
