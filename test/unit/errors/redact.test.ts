import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/errors/redact.ts';

const ID = 'aB3dE5gH7jK9mN1pQ3sT5vW7';

describe('hides each kind and keeps what it was', () => {
  test.each([
    ['OpenAI key', `Using sk-${ID} now`, 'Using [key] now'],
    ['OpenAI project key', `OPENAI_API_KEY=sk-proj-${ID}_-${ID}`, 'OPENAI_API_KEY=[key]'],
    ['OpenAI service account key', `"sk-svcacct-${ID}"`, '"[key]"'],
    ['OpenAI session key', `sess-${ID}`, '[key]'],
    ['Anthropic key', `x-api-key: sk-ant-api03-${ID}`, 'x-api-key: [key]'],
    ['Google key', `?key=AIzaSy${ID}&alt=json`, '?key=[key]&alt=json'],
    ['Groq key', `gsk_${ID}.`, '[key].'],
    ['xAI key', `xai-${ID}`, '[key]'],
    ['Hugging Face key', `hf_${ID}`, '[key]'],
    ['GitHub keys', `ghp_${ID} gho_${ID} github_pat_11${ID}_x`, '[key] [key] [key]'],
    ['AWS key', 'AKIAIOSFODNN7EXAMPLE', '[key]'],
    ['Stripe keys', `sk_live_${ID}, pk_live_${ID}, rk_test_${ID}`, '[key], [key], [key]'],
    ['any key after its name', '"api_key": "0123456789abcdef0123"', '"api_key": "[key]"'],
    ['any key in a header', 'api-key: 0123456789abcdef0123', 'api-key: [key]'],
    [
      'any key that the vendor repeats',
      'Incorrect API key provided: 0123456789abcdef.',
      'Incorrect API key provided: [key].',
    ],
    ['a key longer than any known', `sk-${ID.repeat(100)}`, '[key]'],
    ['a key after an escape', String.raw`failed\nsk-proj-${ID}`, String.raw`failed\n[key]`],
    ['a key in an address', `%20sk-proj-${ID}`, '%20[key]'],
    ['a key before an ellipsis', `sk-proj-${ID}...`, '[key]...'],
    ['Bearer value', 'Authorization: Bearer a1B2c3D4e5.', 'Authorization: Bearer [token].'],
    ['Bearer value that is a key', `authorization: bearer sk-proj-${ID}`, 'authorization: bearer [key]'],
    ['Basic value', 'Authorization: Basic dXNlcjpwYXNzd29yZA==', 'Authorization: Basic [token]'],
    ['JWT', `jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${ID} ok`, 'jwt [token] ok'],
    ['access token', `"access_token":"${ID}"`, '"access_token":"[token]"'],
    ['organization', `Limit in organization org-${ID} on tokens`, 'Limit in organization [org id] on tokens'],
    ['project', `Project \`proj_${ID}\` has`, 'Project `[project id]` has'],
    ['request', `request ID req_${ID} in`, 'request ID [request id] in'],
    ['request line', 'x-request-id: 0123abcd-1f2e-4a5b-8c7d-001122334455', 'x-request-id: [request id]'],
    ['request line in JSON', '"x-request-id": "0123abcd4567"', '"x-request-id": "[request id]"'],
    ['user', `for user-${ID}:`, 'for [user id]:'],
    ['email', 'Ask jane.doe+ai@mail.example.co.uk.', 'Ask [email].'],
    ['email in an address', '?email=jane%40example.com&x=1', '?email=[email]&x=1'],
    ['email in another script', '請聯絡jane@example.com謝謝', '請聯絡[email]謝謝'],
    ['card number', 'card 4111111111111111 declined', 'card [card number] declined'],
    [
      'ids that go on like a key',
      `req_AIza${'a1B2'.repeat(6)} proj_cio${'a1B2'.repeat(8)}`,
      '[request id] [project id]',
    ],
    ['card number with spaces', '4111 1111 1111 1111, 12/27', '[card number], [expiration date]'],
    ['card number with hyphens', '5555-5555-5555-4444', '[card number]'],
    ['card number between numbers', '12 3782 822463 10005 7', '12 [card number] 7'],
    ['security code', 'CVC: 123, cvv 1234', 'CVC: [code], cvv [code]'],
    ['security code in JSON', '"security_code": "123"', '"security_code": "[code]"'],
    ['security code in a form', 'card[cvc]=123&x', 'card[cvc]=[code]&x'],
    ['one-time code', 'Your one-time code is 482913.', 'Your one-time code is [code].'],
    [
      'one-time code in front',
      'G-482913 is your Google verification code',
      'G-[code] is your Google verification code',
    ],
    ['one-time code in two halves', 'OTP 482 913', 'OTP [code]'],
    ['PIN and passcode', 'pin 4821 passcode=48213', 'pin [code] passcode=[code]'],
  ])('%s', (_name, text, expected) => {
    expect(redact(text)).toEqual({ text: expected, count: expected.split(/\[(?!cvc)/).length - 1 });
    expect(redact(expected)).toEqual({ text: expected, count: 0 });
  });

  test('what another secret stood against', () => {
    const glued = `4111111111111111sk-${ID} jane@example.com/AIza${ID}`;
    expect(redact(glued)).toEqual({ text: '[card number][key] [email]/[key]', count: 4 });
  });
});

/** Each adds up as a card would, once what stands between is left out; no card is written so. */
test.each([
  'tokens a day: 41111,111111,11111',
  'requests 41111|111111|11111 per model',
  'costs;41;1111;1111111;111',
  'ids 411111:1111:111111',
])('numbers beside each other are no card: %s', (text) => {
  expect(redact(text)).toEqual({ text, count: 0 });
});

test.each(['4111,1111,1111,1111', '4111|1111|1111|1111', '3782:822463:10005'])(
  'in the groups of a card they are one: %s',
  (text) => {
    expect(redact(text)).toEqual({ text: '[card number]', count: 1 });
  },
);
