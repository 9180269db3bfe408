/** Queries and the page that has to be among the first, on the built index. Most are generated from the content. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeIndex } from '../../src/cli/node-index.ts';
import { recognise, type KnownError } from '../../src/errors/recognise.ts';
import { search } from '../../src/search/search.ts';
import { content } from './site.ts';

const index = await nodeIndex('dist');
const reference = JSON.parse(readFileSync('dist/data/errors.json', 'utf8')) as Record<string, KnownError>;

/** The addresses that a query finds, best first. */
async function find(query: string): Promise<string[]> {
  const { results } = await search(index, query, undefined, recognise(query, reference)[0]?.signature);
  return results.map(({ url }) => url);
}

const FIRST = 3;

describe('a fix is found by its own title', () => {
  test.each(content.fixes.map(({ id, data }) => [data.title, `/fixes/${id}/`]))('%s', async (title, url) => {
    expect((await find(title)).slice(0, FIRST)).toContain(url);
  });
});

describe('a guide is found by its own title', () => {
  test.each(content.articles.map(({ id, data }) => [data.title, `/articles/${id}/`]))('%s', async (title, url) => {
    expect(await find(title)).toContain(url);
  });
});

describe('a symptom is found by its own title', () => {
  const symptoms = Object.entries(content.symptoms.data).filter(([id]) => id !== 'root');
  // Two of the first three are fixes, so the tree may stand behind them.
  test.each(symptoms.map(([id, { title }]) => [title, `/diagnose/${id}/`]))('%s', async (title, url) => {
    expect(await find(title)).toContain(url);
  });
});

describe('an error is found first by its own code', () => {
  const codes = Object.entries(content.errors.data).flatMap(([id, { match }]) =>
    match.code.map((code) => [code, id] as const),
  );
  test.each(codes)('%s', async (code, id) => {
    expect((await find(code))[0]).toBe(`/errors/${id}/`);
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
    expect(answers).toContain((await find(question))[0]);
  });
});

test('what people type for a fix finds it among the first, nearly always', async () => {
  const misses: string[] = [];
  let count = 0;
  for (const { id, data } of content.fixes) {
    for (const phrase of data.phrases) {
      count += 1;
      const first = (await find(phrase)).slice(0, FIRST);
      if (!first.includes(`/fixes/${id}/`)) misses.push(`${id}: ${phrase} → ${first.join(' ')}`);
    }
  }
  // Some phrases belong to several fixes; then an error or a tree is the better answer.
  expect(misses.length / count, misses.join('\n')).toBeLessThan(0.2);
});
