/** Reads the value that stands behind a name, and tells whether it is a value at all. */
import type { Span } from '../view.ts';
import { HIDDEN, isNames, withoutDots, type Found } from './found.ts';
import type { NameTells } from './names.ts';

export interface Value extends Span {
  text: string;
  /** In quotes it is meant as it stands, without them it may be code. */
  quoted: boolean;
}

/** Nobody's secret in one line is longer. */
const LONGEST = 2000;

/** What may stand between a mark of assignment and the value: spaces, emphasis, the kind of a string, what escapes a quote. */
const OPENING = /[ \t*_\\]*(?:\n[ \t]*(?=["']))?(?:[bBfFrRuU]{1,2}(?=["']))?(?:\\*(["'`]))?/y;

/**
 * The value that begins at a place.
 * @param wide whether it goes on to the next space, whatever stands in it, as in a file of settings
 * @param toLineEnd whether all of the line is meant
 */
export function valueAt(text: string, at: number, wide: boolean, toLineEnd = false): Value {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text);
  const start = at + (opening?.[0].length ?? 0);
  const rest = text.slice(start, start + LONGEST);
  const quote = opening?.[1];
  if (quote !== undefined) {
    const end = closing(rest, quote);
    if (end >= 0) return valueOf(text, start, start + end, true);
  }
  const pattern = toLineEnd ? /^[^\n"]*/ : wide ? /^\S*/ : /^[^\s&;,"'`<>(){}|[\]]*(?:(?:[([{]|<(?!\/))[^\s"'`;,&]*)?/;
  const found = pattern.exec(rest)?.[0] ?? '';
  return valueOf(text, start, start + found.replace(/["'`,;)\]}]+$/, '').length, quote !== undefined);
}

/** Where a string ends: at a quote behind which no string goes on, on the same line; -1 when it does not end. */
function closing(rest: string, quote: string): number {
  const line = rest.indexOf('\n');
  const last = line < 0 ? rest.length : line;
  for (let at = rest.indexOf(quote); at >= 0 && at < last; at = rest.indexOf(quote, at + 1))
    if (!/[\w!@#$%^]/.test(rest.charAt(at + 1))) return at;
  // A terminal has wrapped it: no string begins before it ends on the next line.
  const wrapped =
    line >= 0 && !/["'`]/.test(rest.slice(0, line)) ? /^[^"'`=:\n]{1,120}(?=["'`])/.exec(rest.slice(line + 1)) : null;
  return wrapped && rest.charAt(line + 1 + wrapped[0].length) === quote ? line + 1 + wrapped[0].length : -1;
}

function valueOf(text: string, start: number, end: number, quoted: boolean): Value {
  const value = quoted ? text.slice(start, end) : withoutDots(text.slice(start, end));
  return { start, end: start + value.length, text: value, quoted };
}

/** Words that say something about a secret, or stand for one in code: `password: string`, `token = await`. */
const NO_VALUES = new Set(
  `true false null none nil undefined nan yes no on off string str text number int integer bool boolean any object array bytes
  unknown never void type optional required missing invalid incorrect wrong expired revoked rejected denied disabled enabled
  empty unset set not is was are has have had must should can cannot could will would may might please enter the a an your my
  our their his her its and or for to of in on at if by with from as it this that these here there how what when where why
  who which see use using used new await async function lambda return const let var self input getpass prompt changed reset
  forgot forgotten lost error failed failure ok valid hidden redacted removed masked secret secrets password passwords token
  tokens key keys value values field fields inherit write read wrote admin basic bearer digest limit limits usage exceeded
  provided because but then than least too very more less only just also again before after between about n/a na tbd todo
  include omit same-origin mismatch verified unverified matched varchar default example sample placeholder changeme-not`.split(
    /\s+/,
  ),
);

/** What stands for a value: a variable, a placeholder, what is masked. */
const REFERENCE =
  /^(?:\$[\w({]|%[sdrvq]$|\{(?:[\w.$]|\}$)|\[[A-Za-z _-]+\]?$|\(|[A-Z]+\(\d+|%\w+%|\{\{|<[^>]*>?|process\.env|os\.|env[.[(]|import\.meta|secrets[.[]|vault:|ref\+|op:\/\/|arn:|\.\.\.|…|\*|•|x{3,}(?![a-z\d])|[.*•xX_-]+$)|^your[-_ ]|^my[-_ ]?(?:api|secret|token|key|password)|[-_ ](?:here|goes)$|placeholder|<[a-z _-]{3,}>|^insert[-_ ]|^replace[-_ ]/i;

/** Somebody has masked it. */
const MASKED = /\*{3}|•{3}|\.{3}|…|x{6}|X{6}|_{6}/;

/** A call, an index or an attribute: code. */
const CODE = /^(?:await |new )?([A-Za-z_$][\w$.]*)(?:[([]|\.[A-Za-z_])/;

/** Whether a value tells nothing that has to be hidden. */
export function isNoValue({ text, quoted }: Value, any: boolean): boolean {
  // What is hidden already, with its markup, needs no second label.
  if (text.length < 2 || text.includes(HIDDEN)) return text.replace(/<[^<>]{0,40}>|[^A-Za-z\d]/g, '').length < 3;
  if (MASKED.test(text) || REFERENCE.test(text) || NO_VALUES.has(text.toLowerCase())) return true;
  if (!quoted && /^[A-Z]\w*</.test(text)) return true;
  if (!quoted && isNames(CODE.exec(text)?.[1] ?? '0')) return true;
  if (any) return false;
  return text.length < 8 || isNames(text) || !/\d/.test(text) || /^[\d.,:/ +-]+$/.test(text) || /^https?:/.test(text);
}

/** A value as a secret, unless it tells nothing. */
export function* hidden(found: Value, { label, any }: NameTells): Generator<Found> {
  // The id of a request is hidden, what is said of one is not.
  if (label === 'request id' && (found.text.length < 8 || isNames(found.text))) return;
  if (!isNoValue(found, any)) yield { start: found.start, end: found.end, label };
}
