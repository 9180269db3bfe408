/** Whatever is pasted around secrets and between them, they alone are hidden. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/errors/redact.ts';

const HARMLESS = [
  "Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota'}}",
  'HTTP/1.1 402 Payment Required',
  'Rate limit reached for gpt-4o-mini-2024-07-18 on tokens per min (TPM): Limit 30000, Used 30000, Requested 1200.',
  'Please try again in 6m0s. 2024-11-22T14:30:00.123Z 2024-11-22 14:30:00 2024-11-22 14-30-00',
  'x-ratelimit-reset: 1732291200000 1732291200000000 1732291200000000000 20241122143000',
  '2024-11-22 2024-11-23 2024-11-24',
  'Charged $18.00 of $120.00, 0.1234567890123452 left',
  'https://platform.openai.com/settings/organization/billing/overview',
  'at fetch (/srv/node_modules/.pnpm/openai@4.28.0/node_modules/openai/src/core.ts:424:15)',
  'onClick@app.js:10:5',
  'openai 4.28.0, python 3.11.4, chunk-2f4a9c1d8e7b6a5f4e3d.js, commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
  'task-management-system-01234567, risk-assessment-2024-version, disk-0123456789abcdef01',
  'sk-… sk-*** sk-... org-… req_… proj_… sk-proj-****abcd sk-abcd************************wxyz [key]',
  'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx sk-your-openai-api-key-here',
  'org-level user-friendly user-agent user-authentication req_timeout proj_settings hf_hub_download_timeout',
  'Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), Bearer authentication, Bearer $TOKEN',
  'Basic authentication, basic subscription, Basic realm="x"',
  'apiKey: process.env.OPENAI_API_KEY, api_key=os.environ.get("OPENAI_API_KEY"), api_key: config.openaiApiKey',
  'Incorrect API key provided: sk-proj-********************abcd. You can find your API key at https://platform.openai.com',
  'x-request-id: None, request id missing',
  "Your card's security code is incorrect. Status 402",
  '"code":"incorrect_cvc","status":402',
  'security code check failed 402, OTP error 429, PIN must have 4 to 6 digits, OTP expires in 600 seconds',
  'Error 402: security code is wrong, pinned to 2024, spin 1234, ping 1234, otp 2024-11-22',
  'card 4111 1111 1111 1112',
  '0000 0000 0000 0000',
];
test.each(HARMLESS)('leaves alone: %s', (text) => {
  expect(redact(text)).toEqual({ text, count: 0 });
});

const from = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength, maxLength });
const DIGIT = '0123456789';
const ALNUM = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGIT}`;
/** A vendor's secret always has a digit somewhere; without any it could be a name. */
const body = (minLength = 20, maxLength = 300, alphabet = ALNUM) =>
  from(alphabet, minLength, maxLength).map((text) => `${text.slice(0, -2)}7q`);

const luhn = (digits: string): string => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, char, index) => {
      const doubled = Number(char) * (index % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};
/** How cards of three brands begin, and how long they are. */
const card = fc
  .tuple(
    fc.oneof(
      from(DIGIT, 14, 14).map((rest) => `4${rest}`),
      from(DIGIT, 13, 13).map((rest) => `55${rest}`),
      from(DIGIT, 12, 12).map((rest) => `37${rest}`),
    ),
    fc.constantFrom('', ' ', '-'),
  )
  .map(([number, separator]) => luhn(number).replace(/(\d{4})(?=\d)/g, `$1${separator}`));

interface Secret {
  lead: string;
  value: string;
  label: string;
  code?: boolean;
}
const secretOf = (label: string, value: fc.Arbitrary<string>, ...leads: string[]): fc.Arbitrary<Secret> =>
  fc.record({
    lead: fc.constantFrom(...(leads.length > 0 ? leads : ['', '"', '\n', '=', ': '])),
    value,
    label: fc.constant(label),
  });
const prefixed = (prefixes: string[], rest: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...prefixes), rest).map(([prefix, text]) => prefix + text);
const KEYS = [
  ...['sk-', 'sk-proj-', 'sk-svcacct-', 'sk-ant-api03-', 'sess-', 'gsk_', 'xai-', 'hf_', 'ghp_', 'gho_', 'github_pat_'],
  ...['AIza', 'sk_live_', 'pk_live_', 'rk_live_', 'rk_'],
];
// No country's bank accounts begin with a z, and no digits in base 16.
const secret: fc.Arbitrary<Secret> = fc.oneof(
  secretOf('key', prefixed(KEYS, body(24))),
  secretOf(
    'key',
    from(`ABCDEFGHIJKLMNOPQRSTUVWXYZ${DIGIT}`, 16, 16).map((text) => `AKIA${text}`),
  ),
  secretOf(
    'key',
    body(18).map((text) => `z${text}`),
    ...['api_key=', 'API key: ', '"apiKey": "', "api-key':'"],
  ),
  secretOf(
    'token',
    body(10, 300, `${ALNUM}-_.~+/`).map((text) => `z${text}`),
    'Bearer ',
    'authorization: bearer ',
  ),
  secretOf(
    'token',
    body(10, 200, `${ALNUM}+/`).map((text) => `${text}=`),
    'Basic ',
    'authorization: basic ',
  ),
  secretOf(
    'token',
    fc.tuple(body(), body(), body()).map(([a, b, c]) => `eyJ${a}.eyJ${b}.${c}`),
  ),
  secretOf('org id', prefixed(['org-'], body())),
  secretOf('project id', prefixed(['proj_'], body())),
  secretOf('request id', prefixed(['req_'], body())),
  secretOf('request id', fc.uuid(), 'x-request-id: ', '"x-request-id": "'),
  secretOf('user id', prefixed(['user-'], body())),
  secretOf(
    'email',
    fc.tuple(body(8, 60, `${ALNUM}._+-`), body(4, 30)).map(([name, host]) => `x${name}@${host}.example.org`),
  ),
  secretOf('card number', card),
  secretOf(
    'code',
    from(DIGIT, 3, 8),
    ...[
      'cvc ',
      'CVV: ',
      '"cvc": "',
      'security code is ',
      'OTP=',
      'one-time code ',
      'verification code: ',
      'passcode ',
      'PIN: ',
    ],
  ).map((found) => ({ ...found, code: true })),
);
const noise = fc.oneof(
  fc.constantFrom(...HARMLESS.filter((text) => !/code|cvc|otp|pin/i.test(text))),
  from('ghk XYZ.,:{}()"\'\n', 0, 40),
);
/** A quote that opens in front of a value closes behind it. */
const quoted = (lead: string, value: string): string => `${lead}${value}${/["']$/.exec(lead)?.[0] ?? ''}`;
/** Noise and secrets in turn; the marks keep a word of the noise from touching a secret. */
const pasted = fc.tuple(fc.array(fc.tuple(noise, secret), { maxLength: 6 }), noise).map(([pairs, last]) => ({
  secrets: pairs.map(([, found]) => found),
  text: pairs.map(([before, { lead, value }]) => `${before} ; ${quoted(lead, value)} ; `).join('') + last,
  expected: pairs.map(([before, { lead, label }]) => `${before} ; ${quoted(lead, `[${label}]`)} ; `).join('') + last,
}));

/** Pieces of secrets, glued together as no vendor would. */
const PIECES = [
  ...[
    'otp',
    'cvc: ',
    ' is your otp',
    '123',
    '4111111111111111',
    '4111 1111 ',
    'sk-',
    'a1B2c3D4e5F6g7H8',
    'eyJ',
    'org-',
  ],
  ...['Bearer ', 'Basic ', 'api_key=', 'x-request-id: ', '@', 'jane@example.com', '.', '-', '_', '/', ' ', '\n', '\\n'],
  ...['%20', '[', ']', '[key]', '=', 'xxxx', 'é', '…', '0', 'Z', 'req_', 'request id', 'secret key', '[31m'],
];
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever is pasted', () => {
  test('no secret survives, each is counted, and nothing else changes', () => {
    fc.assert(
      fc.property(pasted, ({ secrets, text, expected }) => {
        const result = redact(text);
        expect(result).toEqual({ text: expected, count: secrets.length });
        // The noise has no such mark, so every second part is where a secret was.
        const places = result.text.split(' ; ').filter((_part, index) => index % 2 === 1);
        for (const { value, code } of secrets) {
          const size = code ? value.length : 8;
          for (let at = 0; at + size <= value.length; at += 1)
            if (places.some((place) => place.includes(value.slice(at, at + size)))) expect.fail(`${value} survives`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a second time finds nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(glued, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const once = redact(text).text;
        expect(redact(once)).toEqual({ text: once, count: 0 });
      }),
      { numRuns: 5000 },
    );
  });
});
