/** Addresses and data that others already rely on. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { api, pagesOf, site } from '../site.ts';

const LIST = 'test/content/openai/published.txt';
const published = new Set(readFileSync(LIST, 'utf8').split('\n').filter(Boolean));
const pages = new Set(pagesOf(site));

// Addresses that have been given out. A renamed id stays as an alias, so each of them leads somewhere for ever.
test('every published address still leads somewhere', () => {
  const gone = [...published].filter((path) => !pages.has(path));
  expect(gone, `add the old id to the aliases of what takes its place; it has no page:\n${gone.join('\n')}`).toEqual(
    [],
  );
});

test('every address is on the list of published ones', () => {
  const missing = [...pages].filter((path) => !published.has(path));
  expect(missing, `run npm run publish-addresses, which adds:\n${missing.join('\n')}`).toEqual([]);
});

test('a tree names the causes of all that it can reach', () => {
  const trees = api('trees').items as { id: string; causes: string[] }[];
  // Reached by a jump only.
  expect(trees.find(({ id }) => id === 'card-declined')?.causes).toContain('3ds-not-shown');
});
