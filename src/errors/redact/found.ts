/** What the finders of secrets share. Pure; runs in browsers. */
import type { Span } from '../view.ts';

/** A secret, and what kind it is. */
export interface Found extends Span {
  label: string;
}

/** Finds secrets in a text as it reads. Its time must grow with the length of the text only. */
export type Finder = (text: string) => Iterable<Found>;

/** Stands for each character of what is hidden already; the view of a text has none of its own. */
export const HIDDEN = '\ue000';

/** One part of a name: lower case, upper case or capitalized, or a run of the letter x that masks. */
const WORD = /^(?:[A-Z]?[a-z]{0,20}|[A-Z]{1,20}|[xX]+)$/;

/** Where names fall apart: at punctuation and at the humps of camel case. */
const WORD_END = /[^A-Za-z\d]|(?<=[a-z]{2})(?=[A-Z][a-z]{2})/;

/** Names and placeholders consist of words (`process.env.OPENAI_API_KEY`, `your-api-key`), secrets do not. */
export function isNames(secret: string): boolean {
  // Nobody writes names that long, and a short answer here keeps hostile texts cheap.
  return secret.length <= 400 && secret.split(WORD_END).every((part) => WORD.test(part));
}

/** A token may hold dots, but the last ones end the sentence or stand for what was left out. */
export function withoutDots(secret: string): string {
  let end = secret.length;
  while (end > 0 && secret[end - 1] === '.') end -= 1;
  return secret.slice(0, end);
}

/** What is found by a pattern alone. The secret is its group `secret`, without one all of it. */
export interface Form {
  label: string | ((secret: string) => string);
  /** With the flags `g` and `d`. */
  pattern: RegExp;
  /** Whether it is no secret after all. */
  harmless?: (secret: string, match: RegExpExecArray) => boolean;
}

/** A finder of forms. */
export function formsFinder(forms: readonly Form[]): Finder {
  return function* find(text) {
    for (const { label, pattern, harmless } of forms)
      for (const match of text.matchAll(pattern)) {
        const [start, end] = match.indices?.groups?.secret ?? [match.index, match.index + match[0].length];
        const secret = withoutDots(text.slice(start, end).trimEnd());
        if (secret === '' || harmless?.(secret, match) === true) continue;
        yield { start, end: start + secret.length, label: typeof label === 'string' ? label : label(secret) };
      }
  };
}
