/**
 * Questions that every newcomer asks, a few words, and complaints, made up in the manner of real ones: a page that answers
 * them is among the first. The ranks are printed at the end.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/errors/recognise.ts';
import { index, nearlyAll, rankOf } from '../ranks.ts';
import { content } from '../site.ts';

const signatures = await index.errors();

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

// Money is gone and nothing came: never answered with “buy credit” first.
test.each(['charged but no credits', 'paid no credits', 'i was charged but no credits in my account'])(
  '%s: that the credit is missing comes first, not that there is none',
  async (query) => {
    expect(await rankOf('charged, and nothing came', query, ['/fixes/charged-no-credits/'])).toBe(1);
  },
);

/** The fixes of these causes. @throws when one has none: it is misspelled, or gone */
const fixesOf = (causes: readonly string[]): string[] =>
  causes.flatMap((cause) => {
    const fixes = content.fixes.filter(({ data }) => data.cause === cause).map(({ id }) => `/fixes/${id}/`);
    if (fixes.length === 0) throw new Error(`no fix has the cause ${cause}`);
    return fixes;
  });

test('a few words, as typed on a phone: a fix of an accepted cause is among the first, nearly always', async () => {
  const queries = z
    .array(z.strictObject({ query: z.string(), cause: z.string(), also: z.array(z.string()) }))
    .parse(parse(readFileSync('test/content/openai/queries.yaml', 'utf8')));
  await nearlyAll(
    'a few words',
    queries.map(({ query, cause, also }) => ({ query, accepted: fixesOf([cause, ...also]) })),
    0.92,
  );
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
    .parse(parse(readFileSync('test/content/openai/complaints.yaml', 'utf8')));
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
