/** Card numbers and bank accounts: told by their check digits. */
import type { Found } from './found.ts';

const ZERO = 48;

/** A run of digits with what people and programs put between them. The fraction of a number is no card. */
const DIGITS = /(?<!\d)(?<!\d[.,])\d(?:[ \t\n./_+*|,:;>~·•∙⋅‧\\-]{0,8}\d){11,}/g;

/**
 * How the numbers of cards begin, by their length (ISO/IEC 7812): American Express 15; Visa 13, 16, 19; Mastercard, Mir 16;
 * Diners 14; Discover, JCB, Maestro, UnionPay, RuPay, Troy, Verve and others 16 to 19.
 */
const BRANDS: Readonly<Record<number, RegExp>> = {
  13: /^4/,
  14: /^3(?:0[0-59]|[689])/,
  15: /^3[47]/,
  16: /^(?:3[0135-9]|4|5|6|2[2-7]|8[12]|9792)/,
  17: /^(?:5[06-8]|6)/,
  18: /^(?:5[06-8]|6)/,
  19: /^(?:3[05689]|4|5[06-8]|6)/,
};

/** Ids that may consist of digits by chance. */
const UUID = /(?<![\da-f])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/gi;

const DATED = /(?:^|[ -])(?:19|20)\d\d-\d\d-\d\d/;

function withoutIds(text: string): string {
  return text.replace(UUID, (id) => 'x'.repeat(id.length));
}

export function* findCards(text: string): Generator<Found> {
  for (const { 0: run, index } of withoutIds(text).matchAll(DIGITS)) {
    let done = 0;
    for (let at = 0; at < run.length; at += 1) {
      if (at < done || !isDigit(run.charCodeAt(at)) || isDigit(run.charCodeAt(at - 1))) continue;
      const end = cardEnd(run, at);
      if (end === 0) continue;
      yield { start: index + at, end: index + end, label: 'card number' };
      done = end;
    }
  }
}

/** Where the longest card number from here ends; 0 when there is none. It ends where a group of digits does. */
function cardEnd(run: string, start: number): number {
  let digits = '';
  let end = 0;
  for (let at = start; at < run.length && digits.length < 19; at += 1) {
    if (!isDigit(run.charCodeAt(at))) continue;
    digits += run.charAt(at);
    const groupEnds = !isDigit(run.charCodeAt(at + 1));
    if (groupEnds && isCard(digits, run.slice(start, at + 1))) end = at + 1;
  }
  return end;
}

function isCard(digits: string, raw: string): boolean {
  if (BRANDS[digits.length]?.test(digits) !== true || !luhn(digits) || DATED.test(raw)) return false;
  // Three point one four, with many places.
  if (/^\d+\.\d+$/.test(raw)) return false;
  if (/^\d(?:[^\d]{1,3}\d)+$/.test(raw) || /^\d\d(?:([ .-])\d\d)(?:\1\d\d){6}$/.test(raw)) return true;
  // Spaces, hyphens and dots group a number in any way; other marks also separate numbers, so groups must be those of cards.
  const free = /^[\d .-]*$/.test(raw) && !/[.-]{2}| {3}/.test(raw) && !/(?:^|\D)\d{1,2}(?:\D+\d{1,2}){4}/.test(raw);
  return free || isGrouped(raw);
}

/** In fours, or as American Express and Diners group: 4-6-5 and 4-6-4. */
function isGrouped(raw: string): boolean {
  // What is between two groups is between all of them; lines are broken anywhere.
  const gaps = new Set(
    raw
      .split(/\d+/)
      .slice(1, -1)
      .map((gap) => (/^\s+$/.test(gap) ? ' ' : gap)),
  );
  if (gaps.size > 1) return false;
  const groups = raw.split(/\D+/).map((group) => group.length);
  return /^(?:4,4,4,[1-4]|4,4,4,4,[1-3]|4,6,[45]|4,4,5|8,8|6,[67]|1(?:,1)+|1[3-9])$/.test(groups.join(','));
}

/** Whether the digits, every second one from the right counting double (less 9 when above 9), add up to a multiple of ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - ZERO;
    sum += at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum > 0 && sum % 10 === 0;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

/** How long the IBANs of most countries are. */
const IBAN =
  /(?<![A-Za-z\d])(?![\da-f]{8}-[\da-f]{4}-)(?:A[DELTZ]|B[AEGHIRY]|C[HRYZ]|D[EJKO]|E[EGS]|F[IOR]|G[BEILRT]|H[RU]|I[ELQST]|JO|K[WZ]|L[BCITUVY]|M[CDEKNRTU]|N[ILO]|OM|P[KLST]|QA|R[OSU]|S[ACDEIKMOTV]|T[LNR]|UA|V[AG]|XK|YE)\d{2}(?:[ -]?[A-Z\d]{1,4}){3,8}(?![A-Za-z\d])/gi;

const ACCOUNT =
  /(?<![A-Za-z])(?:iban|bank[ _-]?account|account|acct|a\/c|routing|rtn|aba|clabe|sort[ _-]code|bsb|ifsc|bic|swift|konto(?:nummer)?|bankleitzahl|blz|transit|institution|cbu|rib)(?:[ _-]?(?:number|no|nr|num|code|#))?(?![A-Za-z])\.?["'\x60]?(?:\s?(?:is|[:=#]))?\s{0,3}["'\x60]?(?<secret>(?:[A-Z]{4}0?[A-Z\d]{3,7}|[A-Z]{2}\d{2}[A-Z\d -]{8,40}|\d[\d -]{4,22}\d))(?![\w-])/dgi;

export function* findAccounts(text: string): Generator<Found> {
  for (const { 0: iban, index } of withoutIds(text).matchAll(IBAN)) {
    // What follows may look like one more group: the number is the longest part whose check is right.
    const groups = iban.split(/(?=[ -])/);
    for (let count = groups.length; count > 0; count -= 1) {
      const part = groups.slice(0, count).join('');
      if (isIban(part)) {
        yield { start: index, end: index + part.length, label: 'bank account' };
        break;
      }
    }
  }
  for (const match of text.matchAll(ACCOUNT)) {
    const [start, end] = match.indices?.groups?.secret ?? [0, 0];
    const found = text.slice(start, end);
    if (/\d/.test(found) && !DATED.test(` ${found}`)) yield { start, end, label: 'bank account' };
  }
}

/** ISO 13616: moved by four, letters as numbers from 10, the rest by 97 is 1. */
function isIban(raw: string): boolean {
  const plain = raw.replace(/[ -]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
