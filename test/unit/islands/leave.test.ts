/** What may leave the page, asked as a page would ask it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showAddress } from '../../../src/islands/leave.ts';

const here = new URL('https://example.org/help/search/?q=card%20declined');
let shown: string[] = [];

beforeEach(() => {
  shown = [];
  vi.stubGlobal('location', here);
  vi.stubGlobal('history', { replaceState: (_state: null, _unused: '', url: string) => shown.push(url) });
});
afterEach(() => vi.unstubAllGlobals());

describe('an address may show what was chosen and answered', () => {
  test.each([
    '/help/diagnose/card-declined/',
    '/help/diagnose/card-declined/#a=product.api~credit-balance.positive',
    '/help/diagnose/card-declined/#a=product.api&read=product&page=product',
    '/help/search/?kind=fix&topic=payment',
    '/help/fixes/no-credits/#steps',
  ])('%s', (url) => {
    showAddress(url, 'replaceState');
    expect(shown).toEqual([url]);
  });

  test('and a query that stood in it before', () => {
    showAddress('/help/search/?q=card+declined&kind=fix', 'replaceState');
    expect(shown).toHaveLength(1);
  });
});

describe('an address may not show what was typed, nor lead elsewhere', () => {
  test.each([
    '/help/search/?q=my%20password',
    '/help/search/#q=my%20password',
    '/help/search/#ask=my%20password',
    '/help/search/?text=my%20password',
    '/help/search/?kind=fix&note=my',
    '/help/search/#a=product.api&note=my',
    '/help/search/#my%20password',
    'https://example.com/',
    '//example.com/',
    'javascript:alert(1)',
  ])('%s', (url) => {
    expect(() => showAddress(url, 'replaceState')).toThrow('may not leave');
    expect(shown).toEqual([]);
  });
});
