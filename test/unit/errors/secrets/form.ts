import type { Random } from './random.ts';
import { fill } from './template.ts';

/**
 * What decides which disguises a form can wear: a key is known by its own shape, a named value by the name before it,
 * a card by its digits; the others are known by what stands around them.
 */
export type Kind = 'key' | 'named' | 'card' | 'other';

export interface Form {
  readonly name: string;
  readonly kind: Kind;
  /** How many characters of a secret in a row are too many; of a shorter secret, all of them. */
  readonly run: number;
  /** @returns a text with its secrets between marks */
  readonly make: (random: Random) => string;
}

interface Options {
  kind: Kind;
  run?: number;
  /** Lines that hold the template where they say `@@`. */
  lines?: readonly string[];
}

/** @param templates by the names of the forms; what one of them may say in several ways is a list */
export const formsOf = (
  group: string,
  { kind, run = 8, lines = ['@@'] }: Options,
  templates: Readonly<Record<string, string | readonly string[]>>,
): Form[] =>
  Object.entries(templates).map(([name, template]) => ({
    name: `${group}: ${name}`,
    kind,
    run,
    make: (random) => {
      const own = typeof template === 'string' ? template : random.pick(template);
      return fill(
        random.pick(lines).replaceAll('@@', () => own),
        random,
      );
    },
  }));
