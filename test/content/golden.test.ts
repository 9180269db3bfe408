/**
 * Queries and the page that has to be among the first, on the built index. Most are generated from the content; the
 * complaints are made up, in the manner of real ones. The ranks are printed at the end.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeIndex } from '../../src/cli/node-index.ts';
import { recognise } from '../../src/errors/recognise.ts';
import { search } from '../../src/search/search.ts';
import { content } from './site.ts';

const index = await nodeIndex('dist');
const signatures = await index.errors();
const SHOWN = 10;
const FIRST = 3;

const table = new Map<string, number[]>();
afterAll(() => {
  const share = (ranks: number[], least: number): string =>
    `${((100 * ranks.filter((rank) => rank <= least).length) / ranks.length).toFixed(1)}%`;
  console.table(
    Object.fromEntries(
      [...table].map(([group, ranks]) => [
        group,
        {
          queries: ranks.length,
          first: share(ranks, 1),
          'first 3': share(ranks, FIRST),
          'first 10': share(ranks, SHOWN),
        },
      ]),
    ),
  );
});

/** The addresses that a query finds, best first. */
async function find(query: string): Promise<string[]> {
  return (await search(index, query, {}, SHOWN)).results.map(({ url }) => url);
}

/**
 * The rank of the first accepted page, from 1, infinite when it is not among the first ten. It goes into the table.
 * @param group the row of the table
 */
async function rankOf(group: string, query: string, accepted: readonly string[]): Promise<number> {
  const place = (await find(query)).findIndex((url) => accepted.includes(url));
  const rank = place < 0 ? Infinity : place + 1;
  table.set(group, [...(table.get(group) ?? []), rank]);
  return rank;
}

describe('a fix is found by its own title', () => {
  test.each(content.fixes.map(({ id, data }) => [data.title, `/fixes/${id}/`]))('%s', async (title, url) => {
    expect(await rankOf('titles of fixes', title, [url])).toBeLessThanOrEqual(FIRST);
  });
});

describe('a guide is found by its own title', () => {
  test.each(content.articles.map(({ id, data }) => [data.title, `/articles/${id}/`]))('%s', async (title, url) => {
    expect(await rankOf('titles of guides', title, [url])).toBeLessThanOrEqual(SHOWN);
  });
});

describe('a symptom is found by its own title', () => {
  const symptoms = Object.entries(content.symptoms.data).filter(([id]) => id !== 'root');
  // The first three are mostly fixes, so the tree may stand behind them.
  test.each(symptoms.map(([id, { title }]) => [title, `/diagnose/${id}/`]))('%s', async (title, url) => {
    expect(await rankOf('titles of symptoms', title, [url])).toBeLessThanOrEqual(SHOWN);
  });
});

describe('an error is found first by its own code', () => {
  const codes = Object.entries(content.errors.data).flatMap(([id, { match }]) =>
    match.code.map((code) => [code, id] as const),
  );
  test.each(codes)('%s', async (code, id) => {
    expect(await rankOf('codes', code, [`/errors/${id}/`])).toBe(1);
  });
});

// The six questions that every newcomer asks, in plain words: the answer comes first.
describe('the six questions', () => {
  test.each([
    [
      'Do OpenAI API prepaid credits expire?',
      ['/fixes/credits-expired/', '/articles/expiry-and-refunds/', '/articles/how-prepaid-credits-work/'],
    ],
    [
      'Does ChatGPT Plus include API credits?',
      ['/fixes/wrong-product/', '/articles/chatgpt-and-api-billing/', '/diagnose/chatgpt-not-api/'],
    ],
    [
      'Why do I still get a quota error after topping up?',
      ['/diagnose/quota-after-top-up/', '/errors/insufficient-quota/', '/fixes/sync-delay/'],
    ],
    ['Can I use a prepaid card to buy OpenAI API credits?', ['/fixes/card-type-prepaid/', '/articles/card-types/']],
    [
      'Where can I find OpenAI API billing history and receipts?',
      ['/fixes/invoice-or-receipt/', '/articles/receipts-and-invoices/', '/diagnose/invoice-or-tax/'],
    ],
    [
      'How should small teams manage OpenAI API billing?',
      ['/articles/set-up-a-team/', '/articles/who-owns-billing/', '/checklists/team-onboarding/'],
    ],
  ])('%s', async (question, answers) => {
    expect(await rankOf('the six questions', question, answers)).toBe(1);
  });
});

/** Asserts that nearly all queries of a group rank well; names those that do not. */
async function nearlyAll(
  group: string,
  queries: readonly { query: string; accepted: readonly string[] }[],
  least: number,
): Promise<void> {
  const misses: string[] = [];
  for (const { query, accepted } of queries)
    if ((await rankOf(group, query, accepted)) > FIRST) misses.push(`${query} → not ${accepted.join(' ')}`);
  expect(1 - misses.length / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(least);
}

test('what people type for a fix finds it among the first, nearly always', async () => {
  // Some phrases belong to several fixes; then an error or a tree is the better answer.
  const queries = content.fixes.flatMap(({ id, data }) =>
    data.phrases.map((query) => ({ query, accepted: [`/fixes/${id}/`] })),
  );
  await nearlyAll('phrases of fixes', queries, 0.85);
});

describe('complaints', () => {
  const complaints = z
    .array(
      z.strictObject({
        text: z.string(),
        query: z.string(),
        pasted: z.string(),
        cause: z.string(),
        also: z.array(z.string()),
      }),
    )
    .parse(parse(readFileSync('test/content/complaints.yaml', 'utf8')));
  const fixesOf = (causes: readonly string[]): string[] =>
    content.fixes.filter(({ data }) => causes.includes(data.cause)).map(({ id }) => `/fixes/${id}/`);

  for (const field of ['query', 'text'] as const)
    test(`by ${field}: a fix of the right cause is among the first, nearly always`, async () => {
      const queries = complaints.map((item) => ({
        query: item[field],
        accepted: fixesOf([item.cause, ...item.also]),
      }));
      await nearlyAll(`complaints by ${field}`, queries, 0.92);
    });

  test.each(complaints.filter(({ pasted }) => pasted !== '').map((item) => [item.cause, item.query, item] as const))(
    'what was pasted leaves %s possible: %s',
    (_cause, _query, { pasted, cause, also }) => {
      const best = recognise(pasted, signatures)[0]?.signature;
      const causes = content.errors.data[best ?? '']?.causes ?? [];
      expect(
        [cause, ...also].some((accepted) => causes.includes(accepted)),
        `${best}: ${causes.join(' ')}`,
      ).toBe(true);
    },
  );
});
