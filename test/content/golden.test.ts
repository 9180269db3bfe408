/** Queries and the page that has to be among the first, on the built index: every page by its own words. */
import { describe, test } from 'vitest';
import { expectRank, FIRST, nearlyAll, SHOWN } from './ranks.ts';
import { content } from './site.ts';
import { ROOT_TREE } from '../../src/content/root-tree.ts';

describe('a fix is found by its own title', () => {
  test.each(content.fixes.map(({ id, data }) => [data.title, `/fixes/${id}/`]))('%s', async (title, url) => {
    await expectRank('titles of fixes', title, url, FIRST);
  });
});

describe('a guide is found by its own title', () => {
  test.each(content.articles.map(({ id, data }) => [data.title, `/articles/${id}/`]))('%s', async (title, url) => {
    await expectRank('titles of guides', title, url, SHOWN);
  });
});

const symptoms = Object.entries(content.symptoms.data).filter(([id]) => id !== ROOT_TREE);
describe.skipIf(symptoms.length === 0)('a symptom is found by its own title', () => {
  // The first three are mostly fixes, so the tree may stand behind them.
  test.each(symptoms.map(([id, { title }]) => [title, `/diagnose/${id}/`]))('%s', async (title, url) => {
    await expectRank('titles of symptoms', title, url, SHOWN);
  });
});

const codes = Object.entries(content.errors.data).flatMap(([id, { match }]) =>
  match.code.map((code) => [code, id] as const),
);
describe.skipIf(codes.length === 0)('an error is found first by its own code', () => {
  test.each(codes)('%s', async (code, id) => {
    await expectRank('codes', code, `/errors/${id}/`, 1);
  });
});

test('what people type for a fix finds it among the first, nearly always', async () => {
  // Some phrases belong to several fixes; then an error or a tree is the better answer.
  const queries = content.fixes.flatMap(({ id, data }) =>
    data.phrases.map((query) => ({ query, accepted: [`/fixes/${id}/`] })),
  );
  await nearlyAll('phrases of fixes', queries, 0.85);
});
