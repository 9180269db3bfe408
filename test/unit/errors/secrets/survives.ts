/** Whether a secret can still be read: as it stands, or by whoever undoes escapes, line breaks and separators. */

const ANSI =
  /(?:(?:\u001b|\\u001b|\\x1b|\\033|\\e|\^\[|␛)\[|\u009b)[0-9;:?]*[A-Za-z]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/giu;
const TAG = /<\/?[a-z][^<>]{0,60}>/giu;
/** What stands for a secret: reading does not go on across it. */
const LABEL = /\[[a-z][a-z -]*\]/gu;
const BARRIER = '\uE002';

const NAMED: Readonly<Record<string, string>> = {
  hyphen: '-',
  dash: '-',
  lowbar: '_',
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  equals: '=',
  colon: ':',
  amp: '&',
  shy: '',
  quot: '"',
};
const chr = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Bytes of UTF-8, or of Latin-1 where they are none. */
const unescapeBytes = (escapes: string): string => {
  const bytes = Uint8Array.from(escapes.slice(1).split('%'), (hex) => parseInt(hex, 16));
  return new TextDecoder().decode(bytes).includes('\ufffd')
    ? String.fromCodePoint(...bytes)
    : new TextDecoder().decode(bytes);
};

const decodeOnce = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});|&#(\d{1,7});/giu, (_all, hex?: string, decimal?: string) =>
      chr(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/&([a-z]+);/giu, (all, name: string) => NAMED[name.toLowerCase()] ?? all)
    .replace(/\\u(?:\{([0-9a-f]{2,6})\}|([0-9a-f]{4}))/giu, (_all, braced: string | undefined, hex: string) =>
      chr(parseInt(braced ?? hex, 16)),
    )
    .replace(/\\x([0-9a-f]{2})/giu, (_all, hex: string) => chr(parseInt(hex, 16)))
    .replace(/\\[nrt]/gu, '')
    .replace(/(?:%[0-9a-f]{2})+/giu, unescapeBytes);
const decode = (text: string): string => (/[&\\%]/u.test(text) ? decodeOnce(decodeOnce(decodeOnce(text))) : text);
const unquotePrintable = (text: string): string =>
  text.replace(/=\r?\n/gu, '').replace(/=([0-9A-F]{2})/gu, (_all, hex: string) => chr(parseInt(hex, 16)));

/** Digits of every script as 0 to 9. */
const foldDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(chr(zero - 1))) zero -= 1;
    return String(code < 128 ? Number(digit) : code - zero);
  });

const PLAIN = /^[\x20-\x7e\n]*$/u;
const squash = (text: string): string =>
  (PLAIN.test(text) ? text : foldDigits(text.normalize('NFKC')))
    .replace(new RegExp(`[^\\p{L}\\p{N}${BARRIER}]`, 'gu'), '')
    .toLowerCase();

/** The ways to read a text. */
const views = (text: string): string[] => {
  const plain = text.replace(ANSI, '');
  const decoded = decode(plain).replace(ANSI, '');
  return Array.from(new Set([plain, decoded, decoded.replace(TAG, ''), decode(unquotePrintable(plain))].map(squash)));
};

/**
 * @param output what is shown
 * @param run as many characters in a row that can be read are too many; of a shorter secret, all of it
 */
export function survives(output: string, secret: string, run: number): boolean {
  const raw = output.replace(LABEL, BARRIER);
  if (secret !== '' && raw.includes(secret)) return true;
  const seen = views(raw);
  return views(secret).some((wanted) => {
    const size = Math.min(run, wanted.length);
    if (size === 0) return false;
    for (let at = 0; at + size <= wanted.length; at += 1) {
      const piece = wanted.slice(at, at + size);
      if (seen.some((view) => view.includes(piece))) return true;
    }
    return false;
  });
}
