import { describe, expect, test } from 'vitest';
import { handedOver, handOver, searchAddress } from '../../../src/search/address.ts';

describe('a text that is handed to the search', () => {
  test.each(['card declined', 'a&b=c#d+e%20f?', '“3-D Secure” – 50 €', 'q=q'])(
    'comes out as it went in: %s',
    (text) => {
      const address = handOver('/search/', text);
      expect(address).toMatch(/^\/search\/#q=/);
      expect(handedOver(address.slice(address.indexOf('#')))).toBe(text);
    },
  );

  test('line breaks become spaces, half a character is left out, and a log is cut', () => {
    expect(handedOver(handOver('', 'a\n\nb'))).toBe('a b');
    expect(handedOver(handOver('', 'a\ud800b'))).toBe('ab');
    expect(handedOver(handOver('', 'x'.repeat(100_000)))).toHaveLength(20_000);
  });

  test('another fragment is none', () => {
    expect(handedOver('#results')).toBeUndefined();
    expect(handedOver('')).toBeUndefined();
  });
});

test('the address of the search page has a query only when it is given one', () => {
  expect(searchAddress('/search/', {})).toBe('/search/');
  expect(searchAddress('/search/', { kind: 'fix', topic: 'payment' })).toBe('/search/?kind=fix&topic=payment');
  expect(searchAddress('/search/', { query: 'a b' })).toBe('/search/?q=a%20b');
});
