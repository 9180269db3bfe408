/** A text with what was taken apart put together again, and with what only shapes it left out. */
import { edited, ODD_SPACE, type View } from '../view.ts';
import { luhn } from './cards.ts';
import { isNames } from './found.ts';

/** The end of one string and the start of the next, which a program adds up. */
const SEAM = /(?<=\S)(["'`])(?:\s{0,40}(?:[+.&]|\\?\n|\.\.|\|\|)\s{0,40}|\s{1,40})[bfru]?\1(?=\S)/g;

/** Tags and marks of emphasis, the marks of a quoted mail, and what stands between two cells of a table. */
const MARKUP = /<\/t[dh]>\s{0,20}<t[dh]>|<\/?[a-z]{1,8}\d?>|(?<!\*)\*{2}(?!\*)|[`\t]|(?<=^|\n)(?:>[ \t]?)+/g;

/** A break between two characters of a token: of a line, with what marks a continued or a quoted one, or a space that is none. */
const WRAP = new RegExp(
  String.raw`(?<=[\w+/.$"-]|\w\|)(?:(?:\\|=|↩|⏎)?[ \t]{0,8}\n[ \t]{0,40}(?:[>|│┃#*+][ \t]{0,4}){0,3}|[ \t]{0,8}[|│┃][ \t]{0,4}\n[ \t]{0,8}[|│┃][ \t]{0,4}|${ODD_SPACE})(?=[\w+/-]|[.:|~=$]\w)`,
  'g',
);

/** The next word of a text. */
const NEXT = /[.:|~$]?[\w+/=.$|-]+/y;

/** How ids and keys begin that are most often pasted. */
const OWN_START = /^(?:sk-|sess-|org-|proj_|req_|user-|AKIA|AIza|eyJ|gh[opsur]_|github_)/;

/** Five consonants in a row are in no word, and ten digits are no number that stands by itself. */
const NO_WORD = /[bcdfghjklmnpqrstvwxz]{5}|^\d{9,}$/i;

/** From here a line is taken for one that a terminal or an e-mail wrapped. */
const LONG_LINE = 60;

/** Characters as e-mails write them, and where these break a line. */
const QUOTED_PRINTABLE = /=(?:2[\dA-F]|3[A-F]|40|5[B-F]|60|7[B-E]|\n)/g;

/** The view without seams. */
export function withoutSeams({ text }: View): View {
  return replaced(text, SEAM, () => '');
}

/** The view without markup. */
export function withoutMarkup({ text }: View): View {
  // In a shell, backticks run a command.
  const shell = text.includes('=`');
  return replaced(text, MARKUP, (mark) => {
    if (mark === '`' && shell) return mark;
    return mark.startsWith('</t') && mark.includes('<t') ? ': ' : '';
  });
}

/** The view as an e-mail program shows it; the same where nothing is quoted. */
export function unquoted({ text }: View): View {
  return replaced(text, QUOTED_PRINTABLE, (mark, at) =>
    mark !== '=\n'
      ? String.fromCharCode(Number.parseInt(mark.slice(1), 16))
      : goesOn(text, at, at + mark.length, mark)
        ? ''
        : mark,
  );
}

/** A line without spaces, with pluses between its words. */
const FORM = /(?<=^|\n)[^\s+]+(?:\+[^\s+]+){2,}(?=\s|$)/;

/** The view of what a form sends, in which a plus is a space; only where the text it was made from looks like that. */
export function ofForm(pasted: string): ({ text }: View) => View {
  const isForm = /%[2-7][\dA-Fa-f]/.test(pasted) || FORM.test(pasted);
  return ({ text }) => (isForm ? replaced(text, /\+/g, () => ' ') : edited(text, []));
}

/** The view without the breaks that split a token. */
export function withoutWraps({ text }: View): View {
  return edited(
    text,
    [...text.matchAll(WRAP)].flatMap(({ 0: gap, index }) =>
      goesOn(text, index, index + gap.length, gap) ? [{ start: index, end: index + gap.length, by: '' }] : [],
    ),
  );
}

function replaced(text: string, pattern: RegExp, by: (found: string, at: number) => string): View {
  const edits = [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    by: by(found, index),
  }));
  // What stays is no edit: a secret that ends inside of it would be hidden to its end.
  return edited(
    text,
    edits.filter(({ start, end, by }) => text.slice(start, end) !== by),
  );
}

/** Whether what follows a break is the rest of a token, and no word of its own. */
function goesOn(text: string, from: number, to: number, gap: string): boolean {
  if (gap.startsWith('\\')) return true;
  if (text.charAt(from - 1) === '"') return false;
  const before = text.slice(Math.max(0, from - 80), from);
  const last = /[\w+/.-]+$/.exec(before)?.[0] ?? '';
  NEXT.lastIndex = to;
  const word = NEXT.exec(text)?.[0] ?? '';
  if (gap.startsWith('=')) {
    // The sign at the end of base64, and not that of a line which an e-mail broke.
    const isPadding = before.endsWith('=') || (last.length >= 16 && isNames(word.replace(/[.:]+$/, '')));
    return !isPadding && !/^[A-Z][a-z]+$/.test(word);
  }
  // A word or a number on the line before is no start of a key, and the key behind it begins by itself.
  if (/(?:^|[\s"'(`])(?:[A-Za-z][a-z]{0,14}|\d{1,4}|\d\d?:[\d:.]+|(?:\d\d)?\d\d-\d\d-\d\d)[.-]?$/.test(before))
    return false;
  // Base64 may end in its own sign; a line of settings goes on behind it.
  const end = text.slice(to + word.length, to + word.length + 2);
  const padded = word.endsWith('==') || (word.endsWith('=') && /^(?:["'\\](?:[\s,;)\]}:/>|"]|$)|[^\w"'$]|$)/.test(end));
  const next = padded ? word : word.replace(/[.=:]+$/, '');
  // What begins as a key or is a card is whole by itself, and no key is cut behind its first letters.
  if (/(?:^|\s)\S{0,2}$/.test(before) || OWN_START.test(next) || (/^\d{13,19}$/.test(next) && luhn(next))) return false;
  if (/^\d{4}-\d\d-\d\d|^v?\d[\d.]{0,8}$/.test(next)) return false;
  const behind = text.slice(to + next.length, to + next.length + 2);
  const random =
    (/\d/.test(next) && /[A-Za-z]/.test(next)) || !isNames(next) || /\w\$\w/.test(next) || padded || NO_WORD.test(next);
  // A line of settings begins with its name.
  if (/^[=:]/.test(behind) && !padded) return random && next.length >= 8 && !/^=|^:\S/.test(behind);
  const line = from - text.lastIndexOf('\n', from - 1) - 1;
  const alone = behind === '' || /^[\n"'`,;)\]}]/.test(behind);
  // What stands between a key and the end of its string, and capitals behind capitals, belong to it.
  if (last.length >= 16 && /\d/.test(last) && /^["'`)<]/.test(behind)) return true;
  if (/^[A-Z\d]{8,}$/.test(last) && /^[A-Z\d]{6,}$/.test(next)) return true;
  return random || (alone && line >= LONG_LINE && gap.includes('\n'));
}
