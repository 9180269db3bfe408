/** Ticks belong to ids: the words, the order and the rest of a list may change around them. */
import { expect, test } from 'vitest';
import { isSame, isTicked, keyOf, keysOf, merged, twice, type Item } from '../../../src/checklists/ticks.ts';

const item = (id: string, ...aliases: string[]): Item => ({ id, aliases });
const list = item('clean');
/** A storage that holds these. */
const storage =
  (held: Record<string, string>) =>
  (name: string): string | null =>
    held[name] ?? null;

test('an item is ticked when that is kept under its id, and no other is', () => {
  const kept = storage({ [keyOf('tick', 'clean', 'rinse')]: '1' });
  expect(isTicked(list, item('rinse'), kept)).toBe(true);
  expect(isTicked(list, item('empty'), kept)).toBe(false);
  expect(isTicked(item('descale'), item('rinse'), kept)).toBe(false);
});

test('an item with another id than before has its tick, as has one of a list with another id', () => {
  const kept = storage({ 'tick:clean/wash': '1' });
  expect(isTicked(list, item('rinse', 'wash'), kept)).toBe(true);
  expect(isTicked(item('cleaning', 'clean'), item('rinse', 'wash'), kept)).toBe(true);
});

test('what is kept under the id of now counts before what was kept under a former one', () => {
  const kept = storage({ 'tick:clean/wash': '1', 'tick:clean/rinse': '0' });
  expect(isTicked(list, item('rinse', 'wash'), kept)).toBe(false);
});

test.each(['', 'yes', '2', '1.0', 'true', '{"v":1}'])('%j in the storage is no tick', (value) => {
  expect(isTicked(list, item('rinse'), storage({ 'tick:clean/rinse': value }))).toBe(false);
});

test('ticks and names are kept under different keys', () => {
  const keys = [...keysOf('tick', list, item('rinse')), ...keysOf('name', list, item('rinse'))];
  expect(new Set(keys).size).toBe(keys.length);
});

test('own ticks and those of somebody else are put together, and neither is changed', () => {
  const [own, sent] = [new Set(['a', 'b']), new Set(['b', 'c'])];
  expect([...merged(own, sent)]).toEqual(['a', 'b', 'c']);
  expect([own.size, sent.size]).toEqual([2, 2]);
});

test('the same ticks are told from others', () => {
  expect(isSame(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(true);
  expect(isSame(new Set(['a']), new Set(['a', 'b']))).toBe(false);
  expect(isSame(new Set(['a', 'b']), new Set(['a', 'c']))).toBe(false);
});

test('an id that stands twice is found, as an alias too', () => {
  expect(twice([item('a'), item('b', 'c')])).toBeUndefined();
  expect(twice([item('a'), item('b'), item('a')])).toBe('a');
  expect(twice([item('a'), item('b', 'a')])).toBe('a');
});
