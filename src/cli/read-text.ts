/** Text as programs hand it over: in UTF-16 when Windows redirects it, with the colors of a terminal in it. */

const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

/** Colors, cursor moves and titles of a terminal. */
export const ESCAPES = /\u001b(?:\[[\d;?]*[A-Za-z]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;

/**
 * Decodes bytes, by their mark or by the zeros that UTF-16 has in plain English; without terminal escapes.
 * @param head the first bytes of the whole text, where these are its end
 */
export function readText(bytes: Uint8Array, head = bytes): string {
  return new TextDecoder(encodingOf(head)).decode(bytes).replace(ESCAPES, '');
}

function encodingOf(bytes: Uint8Array): string {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  const zeros = (offset: number): boolean => bytes.length >= 4 && bytes[offset] === 0 && bytes[offset + 2] === 0;
  if (begins(UTF16_LITTLE) || zeros(1)) return 'utf-16le';
  if (begins(UTF16_BIG) || zeros(0)) return 'utf-16be';
  return 'utf-8';
}
