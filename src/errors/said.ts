/** What people say, as the content tells it. */
import type { Question, Symptom } from '../trees/schema.ts';
import type { Said } from './read-answers.ts';

/** Collects the patterns of all answers and symptoms; what has none is left out. */
export function saidOf(
  questions: Readonly<Record<string, Pick<Question, 'options'>>>,
  symptoms: Readonly<Record<string, Pick<Symptom, 'said'>>>,
): Said {
  return {
    questions: filled(
      questions,
      ({ options }) => filled(options, ({ said }) => said, isEmptyList),
      (options) => Object.keys(options).length === 0,
    ),
    trees: filled(symptoms, ({ said }) => said, isEmptyList),
  };
}

const isEmptyList = (list: readonly string[]): boolean => list.length === 0;

function filled<T, R>(
  record: Readonly<Record<string, T>>,
  part: (value: T) => R,
  isEmpty: (part: R) => boolean,
): Record<string, R> {
  return Object.fromEntries(
    Object.entries(record)
      .map(([id, value]): [string, R] => [id, part(value)])
      .filter(([, value]) => !isEmpty(value)),
  );
}
