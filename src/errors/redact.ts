/**
 * Hides secrets in pasted error texts before they are shown, stored or copied. Pure; runs in browsers.
 * When in doubt it hides, except where a reader needs the words to understand the error.
 */

interface Rule {
  readonly label: string | ((secret: string) => string);
  /** Two groups: what stays before the secret, and the secret. Matching must be linear: see the tests. */
  readonly pattern: RegExp;
  /** Whether the secret is harmless after all. */
  readonly harmless: (secret: string, lead: string) => boolean;
}

/**
 * A prefix such as `sk-` also ends words (`task-`), so no letter or digit may stand before it, unless these belong to
 * an escape: logs are pasted as JSON (`\nsk-`), from address bars (`%20sk-`) and in color (`ESC[31msk-`).
 */
const START = String.raw`(^|[^A-Za-z\d]|\\(?:[nrt]|u[\dA-Fa-f]{4})|%[\dA-Fa-f]{2}|\[[\d;]+m)`;

const KEY_PREFIX = [
  'sk-|sess-|xai-|gsk_|csk-|pplx-|nvapi-|tvly-',
  'hf_|r8_|npm_|github_pat_|gh[oprsu]_|glpat-|dop_v1_|xox[abeoprs]-|xapp-',
  '[prs]k_(?:live|test)_|whsec_|[prs]k_(?=[A-Za-z\\d]{20})',
].join('|');

/** Between a name and its value, in any notation: `api_key=`, `"apiKey": "`, `\"api-key\":\"`, `'key' => `. */
const ASSIGN = String.raw`["'\\\]\s]*[:=][>"'\\\s]*(?:b["'])?`;

const ID_LABELS: Readonly<Record<string, string>> = {
  org: 'org id',
  pro: 'project id',
  req: 'request id',
  use: 'user id',
};

const CODE_WORD = [
  String.raw`(?<![A-Za-z\d])(?:[ht]?otp|pins?|csc)(?![A-Za-z])`,
  'cv[cv]2?|pass[-_ ]?code',
  '(?:security|verification|confirmation|authentication|login|sms|2fa|mfa|pin|one[-_ ]?time)[-_ ]?(?:pass)?code',
  'one[-_ ]?time[-_ ]?(?:pin|password)',
].join('|');

/** Digits that are a quantity, a date, a time or a version and no code go on like this. */
const CODE_END = String.raw`(?![A-Za-z\d]|[.:/-]\d|\s?(?:%|(?:m?s|sec|min|digit|char|token|time|attempt|usd|dollar|request)[a-z]{0,7}\b))`;

/** What a word before digits makes a status, a price or a number of a standard out of. */
const NO_CODE = /error|status|http|rfc|line|limit|fail|incorrect|invalid|wrong|declin|reject|[$€£]/i;

/** One part of a name: lower case, upper case or capitalized, or a run of the letter x that masks. */
const WORD = /^(?:[A-Z]?[a-z]{0,20}|[A-Z]{1,20}|x{1,400}|X{1,400})$/;

/** Where names fall apart: at punctuation and at the humps of camel case. */
const WORD_END = /[^A-Za-z\d]|(?<=[a-z]{2})(?=[A-Z][a-z]{2})/;

const VERSION_OR_FILE = /@\d{1,6}\.\d{1,6}\.\d|\.(?:[cm]?[jt]sx?|vue|png|jpg|svg|webp)$/;
const TOP_LEVEL = /\.[A-Za-z\u00c0-\u024f\u0400-\u04ff][\w\u00c0-\u024f\u0400-\u04ff-]{1,62}$/;

const DATED = /(?:^|[ -])(?:19|20)\d\d-\d\d-\d\d/;
const COMPACT_DATE = /^20\d\d(?:0[1-9]|1[0-2])[0-3]\d/;

const isEmail = (text: string): boolean => TOP_LEVEL.test(text) && !VERSION_OR_FILE.test(text);

/** A repeat without an upper bound is the last thing in a pattern or begins where nothing like it stands before. */
const rules: readonly Rule[] = [
  // Base64 may hold what looks like the start of a key, so it goes first.
  { label: 'token', pattern: /(basic\s+)([A-Za-z\d+/]{8,}={0,2})/gi, harmless: isNames },
  { label: 'key', pattern: new RegExp(String.raw`${START}((?:${KEY_PREFIX})[\w-]{16,})`, 'g'), harmless: isNames },
  {
    label: 'key',
    pattern: new RegExp(String.raw`${START}(AIza[\w-]{20,}|A[KS]IA[A-Z\d]{16,}|(?:AQ|SG|ya29)\.[\w.-]{20,})`, 'g'),
    // One in thirty AWS keys has no digit and looks like a name.
    harmless: never,
  },
  { label: 'token', pattern: new RegExp(String.raw`${START}(eyJ[\w.-]{8,})`, 'g'), harmless: never },
  {
    label: (secret) => ID_LABELS[secret.slice(0, 3)] ?? 'id',
    pattern: new RegExp(String.raw`${START}((?:org-|proj_|req_|user-)[A-Za-z\d]{6,})`, 'g'),
    harmless: isNames,
  },
  { label: 'token', pattern: /(bearer(?:\s+|%20|\+))([\w.~+/=-]{8,})/gi, harmless: isNames },
  {
    label: 'key',
    pattern: new RegExp(
      String.raw`((?:api|access|secret|private|account|subscription)[-_ ]?keys?(?: provided)?${ASSIGN})([\w.~+/=-]{16,})`,
      'gi',
    ),
    harmless: isNames,
  },
  {
    label: 'token',
    pattern: new RegExp(
      String.raw`((?:(?:api|access|auth|bearer|refresh|session)[-_ ]?token|client[-_ ]?secret)${ASSIGN})([\w.~+/=-]{16,})`,
      'gi',
    ),
    harmless: isNames,
  },
  {
    label: 'request id',
    pattern: /(request[-_ ]?id["'\\\s:=,]+(?:b["'])?)([A-Za-z\d][\w-]{7,})/gi,
    harmless: isNames,
  },
  {
    label: 'email',
    pattern:
      /((?<![\w.+\u00c0-\u024f\u0400-\u04ff-]))([\w.+\u00c0-\u024f\u0400-\u04ff-]+(?:@|%40)[\w\u00c0-\u024f\u0400-\u04ff-]+\.[\w\u00c0-\u024f\u0400-\u04ff][\w.\u00c0-\u024f\u0400-\u04ff-]*)/g,
    harmless: (secret) => !isEmail(secret),
  },
];

/** A run of digits in which card numbers may stand; the fraction of a number is none. */
const DIGITS = /(?<!\d\.?)\d[\d\u00a0 -]{11,}\d/g;

const codes: readonly Rule[] = [
  {
    label: 'code',
    pattern: new RegExp(
      String.raw`((?:${CODE_WORD})\]?(?:[^\d\n[\].,;!?]{0,24}[^A-Za-z\d\n[\].,;!?])?)(\d{3}[ -]\d{3}${CODE_END}|\d{4}[ -]\d{4}${CODE_END}|\d{3,8}${CODE_END})`,
      'gi',
    ),
    harmless: (_secret, lead) => NO_CODE.test(lead),
  },
  {
    label: 'code',
    pattern: new RegExp(
      String.raw`((?<![\w.,:/$-])(?:G-)?)(\d{3}[ -]\d{3}|\d{3,8})(?=\s(?:is|as)\s[A-Za-z ]{0,24}(?:${CODE_WORD}))`,
      'gi',
    ),
    harmless: never,
  },
];

/** Every pattern that meets pasted text, for the test that none of them can be made slow. */
export const patterns: readonly RegExp[] = [
  ...[...rules, ...codes].map((rule) => rule.pattern),
  ...[DIGITS, NO_CODE, WORD, WORD_END, VERSION_OR_FILE, TOP_LEVEL, DATED, COMPACT_DATE],
];

/**
 * Replaces each secret by a label that keeps its kind: `[key]`, `[token]`, `[org id]`, `[project id]`, `[request id]`,
 * `[user id]`, `[email]`, `[card number]`, `[code]`. What is masked already, and a text redacted before, stays as it is.
 * @returns the text to show, and how many secrets were hidden
 */
export function redact(text: string): { text: string; count: number } {
  let count = 0;
  let before: number;
  const hide = (label: string): string => {
    count += 1;
    return `[${label}]`;
  };
  const apply = (current: string, { label, pattern, harmless }: Rule): string =>
    current.replace(pattern, (match: string, lead: string, secret: string) => {
      const dots = trailingDots(secret);
      const value = secret.slice(0, secret.length - dots);
      return harmless(value, lead)
        ? match
        : `${lead}${hide(typeof label === 'string' ? label : label(value))}${'.'.repeat(dots)}`;
    });
  // A label ends a word, so it can uncover a secret that was glued to another one: look again until nothing is found.
  do {
    before = count;
    text = rules.reduce(apply, text);
    text = text.replace(DIGITS, (run: string) => hideCards(run, hide));
    text = codes.reduce(apply, text);
  } while (count > before);
  return { text, count };
}

function never(): boolean {
  return false;
}

/** Names and placeholders consist of words (`process.env.OPENAI_API_KEY`, `your-api-key`), secrets do not. */
function isNames(secret: string): boolean {
  // Nobody writes names that long, and a short answer here keeps hostile texts cheap.
  return secret.length <= 400 && secret.split(WORD_END).every((part) => WORD.test(part));
}

/** A token may hold dots, but the last ones end the sentence or stand for what was left out. */
function trailingDots(secret: string): number {
  let end = secret.length;
  while (end > 0 && secret[end - 1] === '.') end -= 1;
  return secret.length - end;
}

/** Hides the card numbers in a run of digits and separators. Each begins and ends where a group of digits does. */
function hideCards(run: string, hide: (label: string) => string): string {
  let out = '';
  let done = 0;
  for (let at = 0; at < run.length; at += 1) {
    if (!isDigit(run.charCodeAt(at) - ZERO) || isDigit(run.charCodeAt(at - 1) - ZERO)) continue;
    const end = cardEnd(run, at);
    if (end === 0) continue;
    out += run.slice(done, at) + hide('card number');
    done = end;
    at = end - 1;
  }
  return out + run.slice(done);
}

/**
 * Where the longest card number from here ends; 0 when there is none. Its check digit is right when the digits add up
 * to a multiple of ten, every second one from the right counting double, less 9 when above 9. Where the right end is
 * shows only at the end, so both sums are kept: the one with the digit read last counted once, and counted double.
 */
function cardEnd(run: string, start: number): number {
  let end = 0;
  let count = 0;
  let once = 0;
  let double = 0;
  for (let at = start; at < run.length && count < 19; at += 1) {
    const digit = run.charCodeAt(at) - ZERO;
    if (isDigit(digit)) {
      count += 1;
      [once, double] = [double + digit, once + (digit > 4 ? 2 * digit - 9 : 2 * digit)];
      const whole = count >= 13 && !isDigit(run.charCodeAt(at + 1) - ZERO);
      if (whole && once > 0 && once % 10 === 0 && !isTime(run.slice(start, at + 1))) end = at + 1;
    } else if (!isDigit(run.charCodeAt(at + 1) - ZERO)) break;
  }
  return end;
}

/** Dates, and times in milli-, micro- and nanoseconds since 1970, are long numbers too; no card begins like those. */
function isTime(raw: string): boolean {
  const since1970 = raw.startsWith('1') && /^(?:\d{13}|\d{16}|\d{19})$/.test(raw);
  return since1970 || DATED.test(raw) || COMPACT_DATE.test(raw);
}

const ZERO = 48;

/** Also false for what lies beyond the end of a text. */
function isDigit(value: number): boolean {
  return value >= 0 && value <= 9;
}
