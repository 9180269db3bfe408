import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { recognise } from '../../../src/errors/recognise.ts';

const reference = readContent(process.cwd()).content.errors.data;
const best = (text: string): string | undefined => recognise(text, reference)[0]?.signature;

describe('every signature is recognised by its own examples, before any other', () => {
  const examples = Object.entries(reference).flatMap(([id, { seen }]) =>
    Object.entries(seen).map(([place, text]) => [id, place, text] as const),
  );
  test.each(examples)('%s as seen in %s', (id, _place, text) => {
    expect(best(text)).toBe(id);
  });
});

describe('whatever a person copies', () => {
  const quota = 'insufficient-quota';
  test.each([
    [
      'bare JSON',
      '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}',
      quota,
    ],
    [
      'a Python repr',
      "openai.RateLimitError: Error code: 429 - {'error': {'message': '…', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
      quota,
    ],
    [
      'the old Python class',
      'openai.error.RateLimitError: You exceeded your current quota, please check your plan and billing details.',
      quota,
    ],
    [
      'a Node stack',
      'RateLimitError: 429 You exceeded your current quota\n    at APIError.generate (/app/node_modules/openai/error.mjs:68:20)',
      quota,
    ],
    [
      'a retry line',
      'Retrying langchain.llms.openai.completion_with_retry in 4.0 seconds as it raised RateLimitError: You exceeded your current quota',
      quota,
    ],
    ['a log with times', '2026-11-22T10:11:12Z ERROR worker-3 code=insufficient_quota status=429', quota],
    ['typed by hand', 'it says INSUFFICIENT QUOTA', quota],
    ['a checkout sentence', 'Your card has been declined.', 'card-declined'],
    [
      'a precise code beside the old type',
      '{"type":"insufficient_quota","code":"project_spend_limit_exceeded"}',
      'project-spend-limit',
    ],
  ])('%s', (_name, text, id) => {
    expect(best(text)).toBe(id);
  });
});

test('another company is named as such, even when it copies the sentence', () => {
  const text =
    '429 You exceeded your current quota, please check your plan and billing details. https://ai.google.dev/gemini-api/docs RESOURCE_EXHAUSTED';
  expect(reference[best(text) ?? '']?.causes).toEqual(['not-openai']);
});

test('a bare class name proves nothing', () => {
  expect(best('openai.RateLimitError')).not.toBe('insufficient-quota');
  expect(best('Hello, my name is nobody.')).toBeUndefined();
});

test('says what was matched, and where', () => {
  const text = 'log: "code": "insufficient_quota"';
  const [match] = recognise(text, reference);
  expect(match?.evidence).toEqual({ text: 'insufficient_quota', start: text.indexOf('insufficient'), by: 'code' });
});

test('several errors at once are all named, in the order of the reference', () => {
  const found = recognise('server_error\nthen insufficient_quota', reference).map(({ signature }) => signature);
  expect(found).toEqual(expect.arrayContaining(['insufficient-quota', 'server-error']));
  expect(found.indexOf('insufficient-quota')).toBeLessThan(found.indexOf('server-error'));
});
