/** Tokens of whatever vendor: long, and no word, name, hash or known kind of id. */
import type { Found } from './found.ts';

const TOKEN = /(?<![\w+/~-])[\w+/~-]{24,}={0,2}/g;

/** What people need to name a request, a run or a build, and what programs compute of files. */
const ID =
  /^(?:chatcmpl|cmpl|resp|run|thread|msg|file|asst|batch|ft|ftjob|call|evt|event|cus|sub|si|in|ii|ch|py|price|prod|plan|vs|vsf|step|rs|fc|ws|item|modr|embd|img|video|job|snapshot|build|deploy|dpl|trace|span|txn|order|inv|acct|card|ba|src|pm|po|tr|fee|dp|du|prv|ctx|sha\d{1,3}|md5|chunk|index|main|vendor|assets|bundle|polyfills|runtime|page|layout|app|next|pkg|conv|proj|org|user|req|wf|task|session|client|id|pi|seti|nonce|etag|hash|digest|rev)[-_:]/i;

/** How one payment company names all its records. */
const STRIPE_ID = /^[a-z]{2,5}_[13][A-Za-z\d]{13,24}$/;

/** The longest part of a name that is one word. */
const PART = /[A-Za-z\d]+/g;

export function* findOpaque(text: string): Generator<Found> {
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const before = text.slice(Math.max(0, index - 12), index);
    if (/base64,$|(?:sha\d{1,3}|h1)[:-]$/i.test(before) || ID.test(token) || STRIPE_ID.test(token) || !isOpaque(token))
      continue;
    yield { start: index, end: index + token.length, label: 'token' };
  }
}

function isOpaque(token: string): boolean {
  // In base64 a slash comes once in 64 characters; a path has more, and words between them.
  if (
    (token.match(/\//g)?.length ?? 0) > token.length / 12 ||
    (token.match(/(?<![A-Za-z\d])[a-z]{3,}(?=\/)/g)?.length ?? 0) > 1
  )
    return false;
  return (
    (token.match(PART) ?? []).some((part) => isRandom(part)) ||
    (token.length >= 40 && isRandom(token.replace(/[^A-Za-z\d]/g, '')))
  );
}

/** Whether letters and digits change as often as chance has it. */
function isRandom(part: string): boolean {
  if (/^(?:[\da-f]+|[\dA-F]+|\d+)$/.test(part)) return false;
  return part.length >= 22 ? mixed(part) : false;
}

function mixed(part: string): boolean {
  const digits = part.match(/\d/g)?.length ?? 0;
  if (digits < 2) return false;
  let changes = 0;
  for (let at = 1; at < part.length; at += 1) if (kind(part, at) !== kind(part, at - 1)) changes += 1;
  return changes / part.length >= (/[a-z]/.test(part) && /[A-Z]/.test(part) ? 0.34 : 0.2);
}

function kind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 58 ? 0 : code < 91 ? 1 : 2;
}
