/** Headers of HTTP that carry a secret behind the name of a scheme, or several of them. */
import type { Found } from './found.ts';
import { hidden, valueAt } from './value.ts';

/** The names of these headers. */
export const HEADER = /(?:^(?:set-)?cookie2?|authorization|authentication-info|x-auth)$/i;

const SCHEME =
  /^(?:(?:basic|bearer|token|digest|apikey|api-key|negotiate|ntlm|hmac|hawk|aws4-hmac-sha256|oauth|signature|key|jwt|gateway|sso-key|genie-?key|bot|sharedkey(?:lite)?|mac|splunk|snowflake|dpop|discogs|klaviyo-api-key)(?:\s+|$))?/i;
/** These have many values, each in quotes. */
const MANY = /^(?:digest|hawk|aws4|oauth|signature|mac|hmac)/i;

/** What a header of authorization carries behind its scheme, to the end of the line. */
export function* authorization(text: string, at: number): Generator<Found, void> {
  const from = at + (/^[ \t*_\\"'`f]*/.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const scheme = SCHEME.exec(text.slice(from, from + 60))?.[0] ?? '';
  const found = valueAt(text, from + scheme.length, true);
  const line = /^[^\n]*/.exec(text.slice(found.start, found.start + 4000))?.[0] ?? '';
  if (scheme !== '') {
    const secret = (MANY.test(scheme) ? line : found.text).replace(/["'`\s]+$/, '');
    const end = found.start + secret.length;
    yield* hidden({ start: found.start, end, text: secret, quoted: false }, { label: 'token', any: true });
    return;
  }
  // Of a scheme that is not known, what stands behind it: prose has no such word.
  const [word = '', gap = '', next = ''] = /^(\S+)([ \t]+)(\S+)/.exec(line)?.slice(1) ?? [found.text];
  if (next === '') {
    yield* hidden({ ...found, text: word }, { label: 'token', any: true });
    return;
  }
  const start = found.start + word.length + gap.length;
  const secret = next.replace(/["'`,;)\]}]+$/, '');
  yield* hidden({ start, end: start + secret.length, text: secret, quoted: false }, { label: 'token', any: false });
}

/** Each value of a header of cookies. */
export function* cookies(text: string, at: number, name: string): Generator<Found> {
  const line = valueAt(text, at, true, true);
  const sent = name.startsWith('set') ? (line.text.split(';', 1)[0] ?? '') : line.text;
  for (const match of sent.matchAll(/=(?<secret>[^;\s"']+)/dg)) {
    const [start, end] = match.indices?.groups?.secret ?? [0, 0];
    const found = { start: line.start + start, end: line.start + end, text: sent.slice(start, end), quoted: true };
    yield* hidden(found, { label: 'cookie', any: true });
  }
}
