import { expect, test } from 'vitest';
import { headersOf } from '../../../src/hosting/policy.ts';
import { expectedOf, kindOf } from '../../server/expected.ts';

/** An address of each kind. */
const ADDRESSES = [
  ...['', 'fixes/no-address/', '404.html', 'embed/card/', 'api/fixes.json', 'preview/fix.png', '_astro/a.Ab12.js'],
  ...['pagefind/index/en_1.pf_index', 'pagefind/pagefind.js', 'data/search.json', 'favicon.svg'],
];

test.each(ADDRESSES)('the headers of “%s” are those that were written out by hand', (address) => {
  const headers = Object.entries(headersOf(address)).map(([name, value]) => [name.toLowerCase(), value]);
  expect(Object.fromEntries(headers)).toEqual({
    ...expectedOf(address),
    'permissions-policy': expect.stringContaining('camera=()') as string,
  });
});

test('every kind of address is among them', () => {
  expect(new Set(ADDRESSES.map(kindOf)).size).toBe(9);
});
