import { expect, test } from 'vitest';
import { LABELS } from '../../../src/errors/redact.ts';
import { reasonsFor, REFUSED, saysNothing, withoutRefused } from '../../../src/request/refused.ts';
import { samples } from './secrets.ts';

test.each(samples)('%s is refused: %s', (kind, text, secret) => {
  const { text: safe, kinds } = withoutRefused(text);
  expect(kinds).toContain(kind);
  expect(safe).not.toContain(secret);
  // Once replaced it is refused no more.
  expect(withoutRefused(safe)).toEqual({ text: safe, kinds: [] });
});

test('there is a sample of each kind that is refused', () => {
  expect([...new Set(samples.map(([kind]) => kind))].toSorted()).toEqual(REFUSED.toSorted());
});

test.each([
  'Acme GmbH, org-AbCdEfGh1234567890abcdEF',
  'ann@example.org',
  'x-request-id: req_011CQabcdefABCDEF0123456789ab',
  'Error code: 429 - {"error": {"code": "insufficient_quota", "type": "insufficient_quota"}}',
  'Incorrect API key provided: sk-proj-****abcd.',
  '2026-03-29 14:05',
  '25.00 USD, 1,250.00 EUR',
  '3 tries, error 402, at +49 30 1234567',
])('what a case is found by stays as it is typed: %s', (text) => {
  expect(withoutRefused(text)).toEqual({ text, kinds: [] });
});

test('each kind is named once, and what only names something hides no secret beside it', () => {
  expect(withoutRefused('4242424242424242 and 5555555555554444 of ann@example.org, password: hunter22')).toEqual({
    text: '[card number] and [card number] of ann@example.org, password: [password]',
    kinds: ['card number', 'password'],
  });
});

test('each reason is given once, in the order of the reasons', () => {
  const refusals = [
    { kinds: ['key', 'token'], why: 'a' },
    { kinds: ['code'], why: 'b' },
    { kinds: ['password'], why: 'c' },
  ];
  expect(reasonsFor(['code', 'token', 'key'], refusals).map(({ why }) => why)).toEqual(['a', 'b']);
});

test('a text of nothing but what was taken out says nothing', () => {
  expect(saysNothing(' [card number]\n[code] ')).toBe(true);
  expect(saysNothing('[E1]')).toBe(false);
});

test('what only names somebody or something is not refused', () => {
  expect(LABELS.filter((label) => !REFUSED.includes(label)).toSorted()).toEqual([
    'address',
    'email',
    'id',
    'ip address',
    'org id',
    'phone number',
    'project id',
    'request id',
    'user id',
  ]);
});
