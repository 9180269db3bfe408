/** Characters that nobody sees, or that make a text look like another one. */
import type { Found } from './found.ts';

/**
 * Control characters, direction marks, zero-width characters, tags, fillers, halves of pairs, and what is put in place of
 * bytes that are no UTF-8. The two joiners are left to the next pattern.
 */
const UNSEEN =
  /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\uffa0\ufffd]/u;

/** Persian and Hindi words and emoji need the joiners inside them; beside plain letters they only disguise. */
const JOINER = /(?<![^\p{ASCII}])[\u200c\u200d]|[\u200c\u200d](?![^\p{ASCII}])/u;

/** What a character is called where it cannot be shown: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first character of a text that readers cannot see, and that what they copy would hold all the same. */
export function unseen(text: string): Found[] {
  const offsets = [UNSEEN, JOINER].map((pattern) => text.search(pattern)).filter((offset) => offset >= 0);
  if (offsets.length === 0) return [];
  const offset = Math.min(...offsets);
  const code = codeOf(String.fromCodePoint(text.codePointAt(offset) ?? 0));
  return [{ offset, message: messageOf(code) }];
}

function messageOf(code: string): string {
  if (code === 'U+000D') return 'the line ends with U+000D, as on Windows; save the file with Unix line endings (LF)';
  if (code === 'U+FFFD')
    return 'these bytes are not UTF-8 (U+FFFD); save the file as UTF-8 and type the character again';
  return `the character ${code} is invisible; remove it, or write in letters what you mean`;
}

/** A text for a terminal or a log: what cannot be seen is named, so that it can neither move the cursor nor turn the text. */
export function visible(text: string): string {
  return text.replace(new RegExp(`${UNSEEN.source}|[\\n\\u200c\\u200d]`, 'gu'), (found) => `<${codeOf(found)}>`);
}
