/** Ticks in a link, which anybody may write. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTicks, tickFragment, toldOf } from '../../../src/checklists/shared.ts';
import type { Item } from '../../../src/checklists/ticks.ts';

const items: Item[] = [
  { id: 'empty', aliases: [] },
  { id: 'rinse', aliases: ['wash', 'swill'] },
  { id: 'dry', aliases: [] },
];
const read = (hash: string) => {
  const sent = readTicks(hash, items);
  return sent && { ticked: [...sent.ticked], lost: sent.lost };
};

test('what is written into a link is read from it', () => {
  fc.assert(
    fc.property(fc.subarray(items.map(({ id }) => id)), (ids) => {
      const fragment = tickFragment(ids);
      if (ids.length === 0) expect(fragment).toBe('');
      else expect(read(fragment)).toEqual({ ticked: ids, lost: 0 });
    }),
  );
});

test('a former id ticks what it is now, once', () => {
  expect(read('#done=wash~swill~rinse')).toEqual({ ticked: ['rinse'], lost: 0 });
});

test('an item that has gone is counted, and disturbs nothing', () => {
  expect(read('#done=polish~dry')).toEqual({ ticked: ['dry'], lost: 1 });
});

test('a sign that a program has written in another way is read', () => {
  expect(read('#done=empty%7Edry%7erinse')).toEqual({ ticked: ['empty', 'dry', 'rinse'], lost: 0 });
});

test.each(['', '#', '#main', '#done', '#doned=dry', '#a=product.api', '#xdone=dry'])('“%s” holds no ticks', (hash) => {
  expect(readTicks(hash, items)).toBeUndefined();
});

test('whatever stands there, only items of the list are ticked', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const sent = readTicks(`#done=${text}`, items);
      expect([...(sent?.ticked ?? [])].filter((id) => !items.some((item) => item.id === id))).toEqual([]);
    }),
  );
  expect(read('#done=constructor~__proto__~dry')).toEqual({ ticked: ['dry'], lost: 2 });
});

describe('what is told', () => {
  const told = (ids: string[], lost: number, own: number) => toldOf({ ticked: new Set(ids), lost }, own);

  test('to a reader with ticks of their own', () => {
    expect(told(['a', 'b'], 0, 3)).toBe(
      'This link came with 2 check marks, shown below. Your own 3 check marks in this browser have not changed.',
    );
    expect(told(['a'], 0, 1)).toBe(
      'This link came with 1 check mark, shown below. Your own 1 check mark in this browser has not changed.',
    );
  });

  test('to a reader with none, and what could not be shown', () => {
    expect(told(['a', 'b'], 1, 0)).toBe(
      'This link came with 2 check marks, shown below. This browser keeps them only if you say so. It also had 1 check mark for things that are no longer on this list.',
    );
  });

  test('where nothing in the link is on the list', () => {
    expect(told([], 4, 2)).toBe('Nothing that this link checks off is on the list anymore.');
  });
});
