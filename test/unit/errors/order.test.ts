import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inMatchingOrder, inShownOrder, isBefore, type Ordered } from '../../../src/errors/order.ts';

const groups = { tank: { order: 1 }, wire: { order: 2 } };

function errors(changes: Record<string, Partial<Ordered>>): Record<string, Ordered> {
  return Object.fromEntries(
    Object.entries(changes).map(([id, change]) => [id, { group: 'tank', before: [], ...change }]),
  );
}

const order = (changes: Record<string, Partial<Ordered>>): string[] =>
  inMatchingOrder(errors(changes), groups).map(([id]) => id);

describe('the order of matching', () => {
  test('is that of the groups, and in a group that of the ids, however the files are called up', () => {
    expect(order({ b: {}, a: { group: 'wire' }, c: {} })).toEqual(['b', 'c', 'a']);
    expect(order({ c: {}, b: {}, a: { group: 'wire' } })).toEqual(['b', 'c', 'a']);
  });

  test('has a refinement before what it refines', () => {
    expect(order({ a: {}, b: { refines: 'a' } })).toEqual(['b', 'a']);
  });

  test('has an error before those that it names, from one to the next, across groups', () => {
    expect(order({ a: {}, b: { refines: 'a' }, c: { group: 'wire', before: ['b'] }, d: {} })).toEqual([
      'c',
      'b',
      'a',
      'd',
    ]);
  });

  test('loses nothing in a circle, nor for a group that is not there', () => {
    expect(order({ a: { before: ['b'] }, b: { before: ['a'] }, c: { group: 'lost' } }).sort()).toEqual(['a', 'b', 'c']);
  });

  test('keeps every rule, and holds every error once, whatever the rules', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    // Each may only come before one that is later in the alphabet turned round, so there is no circle.
    const steps = fc.array(fc.tuple(fc.nat(7), fc.nat(7)).filter(([from, to]) => from > to));
    fc.assert(
      fc.property(steps, fc.array(fc.constantFrom('tank', 'wire'), { minLength: 8, maxLength: 8 }), (pairs, places) => {
        const all = errors(
          Object.fromEntries(
            ids.map((id, at) => [
              id,
              {
                group: places[at] ?? 'tank',
                before: pairs.flatMap(([from, to]) => (from === at ? [ids[to] ?? ''] : [])),
              },
            ]),
          ),
        );
        const ordered = inMatchingOrder(all, groups).map(([id]) => id);
        expect(ordered.toSorted()).toEqual(ids);
        for (const one of ids)
          for (const other of ids)
            if (isBefore(all, one, other)) expect(ordered.indexOf(one)).toBeLessThan(ordered.indexOf(other));
      }),
    );
  });
});

test('a step can be left out, to see whether the others say the same', () => {
  const all = errors({ a: { before: ['b', 'c'] }, b: { before: ['c'] }, c: {} });
  expect(isBefore(all, 'a', 'c', ['a', 'c'])).toBe(true);
  expect(isBefore(all, 'a', 'b', ['a', 'b'])).toBe(false);
});

test('errors are shown by group, then by their own order, then by title', () => {
  const of = (group: string, order: number, title: string) => ({ group, order, title });
  const shown = inShownOrder(
    { a: of('wire', 1, 'A'), b: of('tank', 99, 'Z'), c: of('tank', 99, 'Y'), d: of('tank', 2, 'X') },
    groups,
  );
  expect(shown.map(([id]) => id)).toEqual(['d', 'c', 'b', 'a']);
});
