/** Values whose name says that they are secret, in any notation: env, JSON, YAML, code, headers, queries, flags, prose. */
import { cookies, authorization, HEADER } from './headers.ts';
import type { Found } from './found.ts';
import { nameTells, wordsOf, type NameTells } from './names.ts';
import { findPaired } from './paired.ts';
import { hidden, valueAt } from './value.ts';

/** `=`, `:=`, `=>`, `->` and a colon that is not one of two; a bar between the cells of a table. */
const MARK = /=>|->|→|:=|={1,3}|(?<!:):(?![:/])|(?<=\|[ \t]{0,9}[\w -]{2,40})\|(?!\s*(?:\n|$))/g;

/** Longer names are none. */
const LONGEST_NAME = 64;
/** What may stand between a name and the mark behind it: quotes, brackets, emphasis, spaces. */
const BETWEEN = /["'`\\\])*?+\s]{0,8}$/;
const IDENTIFIER = /[A-Za-zñ][\wñ.$-]*$/;
/** A name with its type: `password: string =`. */
const TYPED = /(?<![$\w])([A-Za-z_][\w$]*)[?!]?\s?:\s?[A-Za-z<>[\]|. ]{0,30}[A-Za-z>\]]$/;
/** The words in front of the last one of a name that is written in words: “API key”, “one-time password”. */
const WORDS_BEFORE = /(?:[A-Za-z][\w-]{0,20} ){1,2}$/;

/** What begins a line of settings before its name. */
const LINE_START =
  /(?:^|\n)[ \t]*(?:[+>#][ \t]*)?(?:export[ \t]+|set[ \t]+|\$env:|ENV[ \t]+|ARG[ \t]+|-[ \t]+|["'])?$/i;

/** Words that a whole line follows. */
const PHRASES = /(?:phrase|mnemonic|recovery|backup|seed)/;

export function* findNamed(text: string): Generator<Found> {
  yield* findPaired(text);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const whole = text.slice(Math.max(0, index - LONGEST_NAME - 40), index);
    const before = whole.replace(BETWEEN, '');
    const name = nameIn(before, mark);
    if (name === undefined || name.length > LONGEST_NAME) continue;
    const lead = before.slice(0, before.lastIndexOf(name));
    const at = index + mark.length;
    // `${NAME:-default}` asks for a value, and gives none.
    if (lead.endsWith('${')) continue;
    const header = HEADER.exec(name)?.[0].toLowerCase();
    if (header?.includes('cookie') === true) yield* cookies(text, at, header);
    else if (header !== undefined) yield* authorization(text, at);
    else yield* value(text, at, { name, lead, mark, between: whole.slice(before.length) });
  }
}

/** The name in front of a mark: the word next to it, or the one whose type that word is. */
function nameIn(before: string, mark: string): string | undefined {
  const last = IDENTIFIER.exec(before)?.[0];
  if (mark !== '=' || (last !== undefined && nameTells(wordsOf(last))?.any === true)) return last;
  return TYPED.exec(before)?.[1] ?? last;
}

interface Name {
  name: string;
  /** What stands before it. */
  lead: string;
  mark: string;
  /** What stands between it and the mark. */
  between: string;
}

function* value(text: string, at: number, { name, lead, mark, between }: Name): Generator<Found> {
  const spoken = WORDS_BEFORE.exec(lead)?.[0] ?? '';
  const words = wordsOf(`${spoken}${name}`);
  const own = nameTells(wordsOf(name));
  const tells = own?.any === true ? own : (nameTells(words) ?? own);
  if (!tells) return;
  const wide = LINE_START.test(lead) || LINE_START.test(lead.slice(0, lead.length - spoken.length));
  const found = valueAt(text, at, wide, tells.any && PHRASES.test(words.slice(-3).join(' ')));
  // The name is the end of a string, and the quote behind the mark its end: `input("Password: ")`.
  const quote = /["'`]$/.exec(lead)?.[0];
  if (quote !== undefined && !between.includes(quote) && text.slice(at, found.start).includes(quote)) return;
  if (!found.quoted && (mark.startsWith('==') || isVariable(found.text, name, text.slice(at, found.start), mark)))
    return;
  // Commands run in backticks; as a string it would be code without spaces.
  if (text[found.start - 1] === '`' && mark === '=' && found.text.includes(' ')) return;
  if (/^[|>][-+\d]?$/.test(found.text)) yield* block(text, found.end, tells);
  else yield* hidden(found, tells);
}

/** `api_key=api_key`, and `token = response` with the spaces of code. */
function isVariable(found: string, name: string, gap: string, mark: string): boolean {
  if (!/^[A-Za-z_$][\w$]*$/.test(found) || /\d/.test(found)) return false;
  const [own, other] = [wordsOf(name).join(''), wordsOf(found).join('')];
  if (own === other || (other !== '' && own.endsWith(other) && other.length > 2)) return true;
  return mark === '=' && gap !== '' && !/pass|pwd/.test(own) && !/^[A-Z][A-Z\d_]+$/.test(name);
}

/** The indented lines under a key of YAML. */
function* block(text: string, at: number, { label }: NameTells): Generator<Found> {
  const lines = /^(?:[ \t]*\n)((?:[ \t]+[^\n]*(?:\n|$)){1,60})/.exec(text.slice(at, at + 8000));
  const body = lines?.[1];
  if (lines === null || body === undefined) return;
  const start = at + lines[0].length - body.length + (/^[ \t]+/.exec(body)?.[0].length ?? 0);
  yield { start, end: at + lines[0].length - (body.endsWith('\n') ? 1 : 0), label };
}
