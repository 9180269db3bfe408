import type { Kind } from './form.ts';
import type { Random } from './random.ts';
import { CLOSE, OPEN } from './template.ts';

/** Another way to write a marked text, under which its secrets can still be read. */
export interface Disguise {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** @returns `undefined` where the text cannot wear it */
  readonly apply: (marked: string, random: Random) => string | undefined;
}

export const ALL: readonly Kind[] = ['key', 'named', 'card', 'other'];
export const TYPED: readonly Kind[] = ['key', 'named', 'card'];

const MARKED = new RegExp(`(.?)${OPEN}([^${CLOSE}]*)${CLOSE}(.?)`, 'gsu');

/** Changes each secret that it can. @param change also gets what stands before and behind; `undefined` leaves it */
export const perSecret =
  (change: (secret: string, random: Random, before: string, after: string) => string | undefined): Disguise['apply'] =>
  (marked, random) => {
    const text = marked.replace(
      MARKED,
      (_all, before: string, secret: string, after: string) =>
        before + OPEN + (change(secret, random, before, after) ?? secret) + CLOSE + after,
    );
    return text === marked ? undefined : text;
  };

/** @returns the secret in two, neither so short that losing it would be no matter */
export const cut = (secret: string, random: Random, least = 8): [string, string] | undefined => {
  if (secret.length < 2 * least) return undefined;
  const at = random.int(least, secret.length - least);
  return [secret.slice(0, at), secret.slice(at)];
};

/** Puts something into the middle of secrets that hold no white space of their own. */
export const inserting = (text: string, least = 8): Disguise['apply'] =>
  perSecret((secret, random) => (/\s/u.test(secret) ? undefined : cut(secret, random, least)?.join(text)));
