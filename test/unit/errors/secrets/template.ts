/**
 * The language of the forms. `«…»` marks what must not survive. `⟨a|b⟩` is one of the two. `{h:32}` is as many
 * characters of an alphabet, `{w:20-40}` between so many, and `{uuid}` a value of that name.
 */
import type { Random } from './random.ts';
import { values } from './values.ts';

export const OPEN = '\uE000';
export const CLOSE = '\uE001';

const DIGIT = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ALPHABETS: Readonly<Record<string, string>> = {
  d: DIGIT,
  l: LOWER,
  L: UPPER,
  h: `${DIGIT}abcdef`,
  H: `${DIGIT}ABCDEF`,
  a: LOWER + DIGIT,
  A: UPPER + DIGIT,
  w: LOWER + UPPER + DIGIT,
  letters: LOWER + UPPER,
  u: `${LOWER}${UPPER}${DIGIT}_-`,
  b: `${LOWER}${UPPER}${DIGIT}+/`,
  /** Bech32, in capitals. */
  q: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  base32: `${UPPER}234567`,
};

const PART = /⟨([^⟨⟩]*)⟩|\{(\w+)(?::(\d+)(?:-(\d+))?)?\}/gu;

function valueOf(name: string, low: string | undefined, high: string | undefined, random: Random): string {
  if (low === undefined) {
    const value = values[name];
    if (!value) throw new Error(`no value is called ${name}`);
    return value(random);
  }
  const alphabet = ALPHABETS[name];
  if (alphabet === undefined) throw new Error(`no alphabet is called ${name}`);
  return random.from(alphabet, random.int(Number(low), Number(high ?? low)));
}

/** @returns the text with its secrets between {@link OPEN} and {@link CLOSE} */
export function fill(template: string, random: Random): string {
  return template
    .replace(/«/g, OPEN)
    .replace(/»/g, CLOSE)
    .replace(PART, (_part, choices: string | undefined, name: string, low?: string, high?: string) =>
      choices === undefined ? valueOf(name, low, high, random) : fill(random.pick(choices.split('|')), random),
    );
}

const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');

/** @returns the marked text with each of its secrets replaced, still between marks */
export const inSecrets = (marked: string, change: (secret: string) => string): string =>
  marked.replace(MARKED, (_all, secret: string) => OPEN + change(secret) + CLOSE);

export const secretsOf = (marked: string): string[] =>
  Array.from(marked.matchAll(MARKED), ([, secret]) => secret ?? '').filter((secret) => secret !== '');

/** What a person would paste. */
export const textOf = (marked: string): string => marked.replace(new RegExp(`[${OPEN}${CLOSE}]`, 'gu'), '');

/** The text as it should come out, but for the words of the labels. */
export const hidden = (marked: string): string => marked.replace(MARKED, '[hidden]');
