import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { patternsOf, recognise, type Recognisable } from '../../../src/errors/recognise.ts';
import { BEGINNING } from '../../../src/errors/records.ts';
import { referenceOf } from '../../../src/errors/reference.ts';
import { content } from '../real-content.ts';

// In this process, without Java and without a worker: the same everywhere.
process.env.RECHECK_SYNC_BACKEND = 'pure';

const reference = referenceOf(content.errors.data, content.errorGroups.data);
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

describe('a code is recognised in whatever notation it is copied', () => {
  const notations: Record<string, (code: string) => string> = {
    JSON: (code) => `{"error":{"message":"…","param":null,"code":"${code}"}}`,
    'JSON in JSON': (code) => String.raw`{"body":"{\"error\":{\"type\":\"x\",\"code\":\"${code}\"}}"}`,
    'a Python repr': (code) => `openai.APIError: {'error': {'message': '…', 'param': None, 'code': '${code}'}}`,
    'a Node object': (code) => `APIError {\n  status: 400,\n  code: '${code}',\n  param: null\n}`,
    'a log line': (code) => `2026-11-22T10:11:12.123Z ERROR [worker-3] request failed code=${code} attempt=2`,
    'a traceback': (code) =>
      `Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nValueError: ${code}`,
    'capital letters': (code) => `ERROR CODE: ${code.toUpperCase()}`,
    'a sentence': (code) => `It stops, and all I see is “${code}”.`,
    'a page’s source': (code) => `<b>${code}</b>`,
  };
  const codes = Object.entries(reference).flatMap(([id, { match }]) => match.code.map((code) => [code, id] as const));
  test.each(Object.entries(notations))('%s', (_name, write) => {
    expect(codes.map(([code]) => [code, best(write(code))])).toEqual(codes.map(([code, id]) => [code, id]));
  });
});

test('another company is named as such, even when it copies the sentence', () => {
  const text =
    '429 You exceeded your current quota, please check your plan and billing details. https://ai.google.dev/gemini-api/docs RESOURCE_EXHAUSTED';
  expect(reference[best(text) ?? '']?.causes).toEqual(['not-openai']);
});

describe('what OpenAI says beside a mark of another company is that company’s', () => {
  const pairs = Object.entries(reference)
    .filter(([, { about }]) => about === 'another-company')
    .map(([id, { seen }]) => [id, Object.values(seen)[0] ?? ''] as const);
  const ours = Object.values(reference)
    .filter(({ about, asks }) => about === 'this' && asks === undefined)
    .flatMap(({ seen }) => Object.values(seen).slice(0, 1));
  test.each(pairs)('%s', (_id, text) => {
    for (const sentence of ours) {
      const found = reference[best(`${sentence}\n${text}`) ?? ''];
      expect(found?.about, sentence).toBe('another-company');
    }
  });
});

describe('what names no cause is undetermined, and says what to paste besides', () => {
  test.each([
    'openai.RateLimitError',
    'RateLimitError',
    'AuthenticationError: 401',
    'HTTP/1.1 429 Too Many Requests',
    'Error: Request failed with status code 403',
    'Payment failed. Please try again.',
    'API rate limit reached',
  ])('%s', (text) => {
    expect(reference[best(text) ?? '']?.asks).toMatch(/paste/i);
  });

  test('what is no error at all is not recognised', () => {
    expect(best('Hello, my name is nobody.')).toBeUndefined();
  });
});

describe('which of several signatures is the best', () => {
  const small = (change: Partial<Record<string, Partial<Recognisable>>> = {}): Record<string, Recognisable> =>
    Object.fromEntries(
      Object.entries({
        sentence: { match: { message: ['no money'] } },
        type: { match: { type: ['money_type'] } },
        code: { match: { code: ['money_code'] } },
        fault: { match: { code: ['fault_code'] }, about: 'something-else' as const },
        company: { match: { message: ['acme\\.com'] }, about: 'another-company' as const },
        name: { match: { message: ['moneyerror'] }, undetermined: true },
      }).map(([id, entry]) => [id, { ...entry, ...change[id] }]),
    );
  const order = (text: string, change?: Parameters<typeof small>[0]): string[] =>
    recognise(text, small(change)).map(({ signature }) => signature);

  test('a code beats a type, a type beats a sentence', () => {
    expect(order('no money, type: money_type, code: money_code')).toEqual(['code', 'type', 'sentence']);
  });

  test('a sentence that tells the general error apart is as strong as its code', () => {
    expect(order('no money, code: money_code', { sentence: { refines: 'code' } })).toEqual(['sentence', 'code']);
  });

  test('the first error about money wins, whatever stands before it', () => {
    const log = [
      '2026-11-22 10:00:00 fault_code',
      '2026-11-22 10:00:01 no money',
      '2026-11-22 10:00:02 code: money_code',
    ];
    expect(order(log.join('\n'))).toEqual(['sentence', 'code', 'fault']);
  });

  test('another company comes first, a bare name last', () => {
    expect(order('MoneyError fault_code money_code at acme.com')).toEqual(['company', 'code', 'fault', 'name']);
  });
});

test('the place of what was matched is right in a text that is longer than what is read', () => {
  const text = `${'all is well\n'.repeat(20_000)}code: insufficient_quota`;
  expect(recognise(text, reference)[0]?.evidence.start).toBe(text.indexOf('insufficient_quota'));
});

describe('no pattern can be made slow', () => {
  /** In milliseconds. What is not told in time is no answer, and a busy machine takes many times as long. */
  const PATIENCE = 300_000;
  const patterns = Object.entries(reference).flatMap(([id, { match }]) =>
    patternsOf(match).flatMap(({ pattern }) =>
      pattern.parts.map(({ regex }) => [id, regex.source, regex.flags] as const),
    ),
  );
  test.each([...new Set(patterns), ['the records of a log', BEGINNING.source, BEGINNING.flags] as const])(
    '%s: %s',
    (_id, source, flags) => {
      // Sought everywhere in a text, so without the flag that only says “all of them”.
      const check = (checker: 'automaton' | 'fuzz') =>
        checkSync(source, flags.replace('g', ''), { timeout: PATIENCE, checker }).status;
      // A proof where there can be one: trying at random answers otherwise on a busy machine.
      const proven = check('automaton');
      expect(proven === 'unknown' ? check('fuzz') : proven).toBe('safe');
    },
    PATIENCE,
  );
});

test('says what was matched, and where', () => {
  const text = 'log: "code": "insufficient_quota"';
  const [match] = recognise(text, reference);
  expect(match?.evidence).toEqual({ text: 'insufficient_quota', start: text.indexOf('insufficient'), by: 'code' });
});
