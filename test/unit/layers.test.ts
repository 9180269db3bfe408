/** The layers of the code. That each folder keeps to them, ESLint sees. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayImport } from '../../eslint.layers.mjs';

const layers = Object.keys(mayImport);

test('everything in src/ has its layer', () => {
  // What Astro declares is no code.
  const parts = readdirSync('src').filter((name) => !name.endsWith('.d.ts'));
  expect(layers.toSorted()).toEqual(parts.toSorted());
});

test.each(Object.entries(mayImport))(
  '%s may import only what is listed below it, so no way leads back',
  (name, others) => {
    const below = layers.slice(layers.indexOf(name) + 1);
    expect(others.filter((other) => !below.includes(other))).toEqual([]);
  },
);
