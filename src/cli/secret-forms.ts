/**
 * `node src/cli/secret-forms.ts gitleaks.toml <commit>`: takes the forms of keys over from the rules of gitleaks, which
 * its project keeps up to date (https://github.com/gitleaks/gitleaks, MIT), into a table small enough for browsers.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const TABLE = 'src/errors/redact/gitleaks.ts';

/** Where a rule asks for a name before the value; what the name holds stands in the group. */
const NAMED = /\(\?:((?:[\w|[\],-]|\(\?-i:[\w|[\]]+\))+)\)\(\?:\[ \\t\\w\.-\]\{0,20\}\)/;
/** What has to follow a value in the rules; here whatever can no longer belong to it ends it. */
const END = /\(\?:\[\\x60'"\\s;\]\|\\\\\[nr\]\|\$(?:\|\\b)?\)|\\b|\(\?:\[\^[^\]]+\]\|\\z\)/g;
/** Fixed text, a class of characters a stated number of times, or a choice of fixed texts: never slow. */
const PLAIN =
  /^(?:(?:[\w~-]|\\[.\-~]|\[(?:[\w+/=.~-]|\\[\w.+/=-])+\]|\((?:\?:)?[\w|[\]-]+\)|\\[dw])(?:\{\d+(?:,\d*)?\}|\?)?)+$/;
/** A form begins with this much of a text that only its vendor writes, or has it inside. */
const TELLING = /^\(?(?:\?:)?(?:[A-Za-z\d]{4}|[\w.-]{2,}[-_.]|SK\[|EAA|A3-|pat\[|[prs]k)/;
/** Words that begin many names. */
const COMMON = /^(?:key|pubkey|live|test|access|api|sk|ops|pat|sat)[-_.]/i;
/** Git's own names of commits have this form too. */
const TOO_COMMON = /^\(?\[a-fA-F0-9\]/;

/** @returns the id and the pattern of each rule that has one */
function rulesOf(toml: string): { id: string; pattern: string }[] {
  return toml.split('[[rules]]').flatMap((rule) => {
    const id = /^id = "(.+)"$/m.exec(rule)?.[1];
    const pattern = /^regex = '''(.+?)'''$/ms.exec(rule)?.[1];
    return id !== undefined && pattern !== undefined ? [{ id, pattern }] : [];
  });
}

/** The words that a rule asks for before a value. */
function namesOf(pattern: string): string[] {
  const names = NAMED.exec(pattern)?.[1];
  if (names === undefined) return [];
  const plain = names.replace(/\(\?-i:|\)/g, '').toLowerCase();
  return plain
    .split('|')
    .map((name) => name.replace(/\[[a-z]*([a-z])\]|\[_?-?_?\]\??/g, '$1').replace(/[^a-z\d]/g, ''))
    .filter((name) => name.length >= 3);
}

/** The forms of a value, where it needs no name to be known. */
function formsOf(pattern: string): string[] {
  const value = NAMED.test(pattern) ? /\{0,5\}\((.*)\)\(\?:/.exec(pattern)?.[1] : pattern.replace(END, '');
  if (value === undefined) return [];
  const anyCase = /\(\?i[):]/.test(pattern);
  const plain = value
    .replace(/\(\?-?i\)/g, '')
    .replace(/\(\?-?i:([^()]*)\)/g, '$1')
    .replaceAll('[:alnum:]', 'A-Za-z0-9');
  return choicesOf(plain)
    .map((form) => form.replace(/=\{0,\d\}$|\?$/, '').replace(/(\{\d+),\d+\}$/, '$1,}'))
    .map((form) => (anyCase ? form.replace(/\[([^\]]*)\]/g, (_all, inner: string) => `[${widened(inner)}]`) : form))
    .filter((form) => PLAIN.test(form) && TELLING.test(form) && !TOO_COMMON.test(form));
}

/** The choices of a pattern, out of the groups around all of it. */
function choicesOf(pattern: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= pattern.length; at += 1) {
    const char = pattern[at] ?? '|';
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char !== '|' || depth > 0) continue;
    choices.push(pattern.slice(from, at));
    from = at + 1;
  }
  const [only = ''] = choices;
  const inner = /^\((?:\?:)?(.*)\)$/.exec(only)?.[1];
  return choices.length === 1 && inner !== undefined ? choicesOf(inner) : choices;
}

/** The fixed text at the start of a form, when nobody else writes such a text. */
function prefixOf(form: string): string | undefined {
  const prefix = /^(?:[\w-]|\\[.-])*(?:[-_~]|\\[.-])(?=[[\\])/.exec(form)?.[0].replaceAll('\\', '');
  return prefix !== undefined && prefix.length >= 4 && !COMMON.test(prefix) ? prefix : undefined;
}

/** A class of characters in both cases. */
function widened(inner: string): string {
  const both = inner.replace(/a-([a-z])(?!.*A-)/, (_all, last: string) => `a-${last}A-${last.toUpperCase()}`);
  return both === inner
    ? inner.replace(/A-([A-Z])(?!.*a-)/, (_all, last: string) => `A-${last}a-${last.toLowerCase()}`)
    : both;
}

/** A list as its words in one text, which compresses best. */
function words(list: readonly string[]): string {
  return `${JSON.stringify(list.join(' '))}.split(' ')`;
}

const [file, commit] = process.argv.slice(2);
if (file === undefined || commit === undefined) {
  console.error('usage: node src/cli/secret-forms.ts <gitleaks.toml> <commit it is from>');
  process.exit(2);
}
const rules = rulesOf(readFileSync(file, 'utf8')).filter(
  ({ id }) => !/^(?:generic|curl|kubernetes|jwt|private-key|sidekiq|hashicorp-tf-password)/.test(id),
);
const forms = [...new Set(rules.flatMap(({ pattern }) => formsOf(pattern)))].sort();
const prefixes = [...new Set(forms.flatMap((form) => prefixOf(form) ?? []))].filter(
  (prefix, _at, all) => !all.some((other) => other !== prefix && prefix.startsWith(other)),
);
const others = forms.filter((form) => prefixOf(form) === undefined);
const names = [...new Set(rules.flatMap(({ pattern }) => namesOf(pattern)))].sort();
writeFileSync(
  TABLE,
  `/**
 * Forms of keys, from the rules of gitleaks at ${commit}
 * (https://github.com/gitleaks/gitleaks, config/gitleaks.toml; MIT License, see LICENSE.gitleaks beside this file).
 * Written by src/cli/secret-forms.ts, not by hand.
 */

/** What keys begin with. */
export const PREFIXES: readonly string[] = ${words(prefixes)};

/** Regular expressions: fixed texts and classes of characters, each of a stated length. */
export const FORMS: readonly string[] = ${words(others)};

/** Who gives out keys that only the name beside them tells: a word of such a name. */
export const VENDORS: readonly string[] = ${words(names)};
`,
);
console.log(`${rules.length} rules: ${prefixes.length} beginnings, ${others.length} forms, ${names.length} names`);
