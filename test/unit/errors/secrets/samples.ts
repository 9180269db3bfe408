import type { Disguise } from './disguise.ts';
import type { Form } from './form.ts';
import { randomOf } from './random.ts';
import { hidden, secretsOf, textOf } from './template.ts';
import { survives } from './survives.ts';

/** A text that holds secrets of a form. */
export interface Sample {
  readonly form: string;
  /** Empty for the form as it is. */
  readonly disguise: string;
  readonly text: string;
  readonly secrets: readonly string[];
  readonly run: number;
  /** What is to be left, but for the words of the labels. */
  readonly hidden: string;
}

/** @returns a marked text in which what surrounds the secrets does not happen to repeat a piece of them */
const draw = ({ name, make, run }: Form, seed: string): string => {
  for (let turn = 0; turn < 20; turn += 1) {
    const marked = make(randomOf(`${name} ${seed} ${turn}`));
    if (!secretsOf(marked).some((secret) => survives(hidden(marked), secret, run))) return marked;
  }
  throw new Error(`${name} says its secret twice`);
};

const sampleOf = ({ name, run }: Form, disguise: string, plain: string, marked = plain): Sample => ({
  form: name,
  disguise,
  text: textOf(marked),
  secrets: secretsOf(plain),
  run,
  hidden: hidden(marked),
});

export const plain = (forms: readonly Form[], count: number): Sample[] =>
  forms.flatMap((form) => Array.from({ length: count }, (_, at) => sampleOf(form, '', draw(form, String(at)))));

export const disguised = (forms: readonly Form[], disguises: readonly Disguise[], count: number): Sample[] =>
  forms.flatMap((form) =>
    disguises
      .filter(({ kinds }) => kinds.includes(form.kind))
      .flatMap((disguise) =>
        Array.from({ length: count }, (_, at) => {
          const seed = `${disguise.name} ${at}`;
          const marked = draw(form, seed);
          const changed = disguise.apply(marked, randomOf(`${form.name} ${seed}`));
          return changed === undefined ? [] : [sampleOf(form, disguise.name, marked, changed)];
        }).flat(),
      ),
  );
