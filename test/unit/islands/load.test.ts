import { expect, test } from 'vitest';
import { isAtlas } from '../../../src/islands/load.ts';
import { atlasOf } from '../../../src/trees/atlas.ts';
import { kettleAtlas } from '../trees/kettle-atlas.ts';

const atlas = kettleAtlas();
const id = Object.keys(atlas.trees)[0] ?? '';
const whole: unknown = JSON.parse(JSON.stringify(atlasOf(atlas, id)));

test('a tree is taken for a tree', () => {
  expect(isAtlas(whole, id)).toBe(true);
});

test('of a tree that lacks a part nothing is believed', () => {
  const parts = Object.keys(whole as object).filter((part) => !['base', 'help'].includes(part));
  expect(parts.length).toBeGreaterThan(8);
  for (const part of parts)
    for (const instead of [undefined, null, [], 'text', 1])
      expect(isAtlas({ ...(whole as object), [part]: instead }, id), part).toBe(false);
});

test.each([[null], [[]], ['text'], [{}], [{ trees: {} }], [{ schemaVersion: 9 }]])('%j is none', (other) => {
  expect(isAtlas(other, id)).toBe(false);
  expect(isAtlas(whole, 'constructor')).toBe(false);
});
