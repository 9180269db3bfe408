import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ITEMS, nameOf, numberOf, ticksOf } from '../../../src/checklists/ticks.ts';

test('what is kept as a number comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: MOST_ITEMS }), (ticked) => {
      expect(ticksOf(String(numberOf(ticked)), ticked.length)).toEqual(ticked);
    }),
  );
});

test.each([null, '', 'yes', '-1', '1.5', '1e9', '8', '99999999999999999999'])(
  'where %j is stored for three items, none is ticked',
  (stored) => {
    expect(ticksOf(stored, 3)).toEqual([false, false, false]);
  },
);

describe('the name', () => {
  test('changes with the list, the words and their order', () => {
    const lists = [
      nameOf('one', ['a', 'b']),
      nameOf('two', ['a', 'b']),
      nameOf('one', ['b', 'a']),
      nameOf('one', ['a']),
    ];
    expect(new Set(lists).size).toBe(lists.length);
  });

  test('tells no word of the list', () => {
    expect(nameOf('one', ['call the bank'])).toMatch(/^ticks:one:[a-z\d]+$/);
  });
});
