/**
 * Short permanent codes for what support staff send: `F-3DS-01` says over the phone what an address cannot. A code is given
 * once, is never given again, and leads for ever to what took its place (see `content/codes.yaml`).
 */

/** What has a code, and the letter with which its codes begin. */
export const LETTERS = { fix: 'F', question: 'Q', tree: 'T', error: 'E', article: 'G', checklist: 'C' } as const;

export type CodedKind = keyof typeof LETTERS;

/** `kind/id`, as in the routing and in the register. */
export type Key = `${CodedKind}/${string}`;

/** A code as it is written in the register. */
export const CODE = /^[FQTEGC]-[A-Z0-9]{2,6}-\d{2,}$/;

/** How many letters of the id a code shows at most. */
const LONGEST = 6;

/** Words that tell nothing of what an id is about. */
const SILENT = new Set([
  'the',
  'not',
  'no',
  'and',
  'or',
  'of',
  'to',
  'in',
  'on',
  'is',
  'a',
  'my',
  'how',
  'what',
  'with',
]);

/**
 * The code for something new: the first telling word of its id, and the first number that is free.
 * @param taken the codes that were ever given
 */
export function newCode(kind: CodedKind, id: string, taken: ReadonlySet<string>): string {
  const words = id.split('-');
  const telling = words.find((word) => word.length > 1 && !SILENT.has(word)) ?? words.join('');
  const stem = `${LETTERS[kind]}-${telling.slice(0, LONGEST).toUpperCase().padEnd(2, 'X')}-`;
  for (let number = 1; ; number += 1) {
    const code = stem + String(number).padStart(2, '0');
    if (!taken.has(code)) return code;
  }
}

/**
 * Gives codes to what has none. Codes that were given stay, those of what no longer exists too.
 * @param register code → key
 * @param keys all that should have a code
 * @returns the register in the order of its codes, and what was added
 */
export function withCodes(
  register: Readonly<Record<string, string>>,
  keys: readonly Key[],
): { register: Record<string, string>; added: string[] } {
  const known = new Set(Object.values(register));
  const all = new Map(Object.entries(register));
  const taken = new Set(all.keys());
  const added: string[] = [];
  for (const key of [...keys].filter((one) => !known.has(one)).sort()) {
    const slash = key.indexOf('/');
    const code = newCode(key.slice(0, slash) as CodedKind, key.slice(slash + 1), taken);
    taken.add(code);
    all.set(code, key);
    added.push(code);
  }
  const byCode = new Intl.Collator('en', { numeric: true }).compare;
  return { register: Object.fromEntries([...all].sort(([a], [b]) => byCode(a, b))), added };
}

/** A code as people type and say it: in any case, with any dash or space, or none; `f 3ds 1`, `F–3DS–01`, `f3ds1`. */
const TYPED = /^\s*([fqtegc])[\s\p{Pd}]*([a-z0-9]{2,6}?)[\s\p{Pd}]*0*([1-9]\d{0,3})\s*$/iu;

/**
 * The code that a text is.
 * @param codes the codes that there are
 * @returns undefined when the text is something else
 */
export function codeIn(text: string, codes: ReadonlySet<string>): string | undefined {
  if (text.length > 20) return undefined;
  const tight = text.toUpperCase().replace(/[\s\p{Pd}]+/gu, '');
  const whole = [...codes].find((code) => code.replaceAll('-', '') === tight);
  if (whole !== undefined) return whole;
  const [, letter = '', stem = '', number = ''] = TYPED.exec(text) ?? [];
  const code = `${letter}-${stem}-${number.padStart(2, '0')}`.toUpperCase();
  return codes.has(code) ? code : undefined;
}
