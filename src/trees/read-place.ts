/** Puts what a text tells into the place of the reader: what they chose themselves stays as it is. */
import { ERROR, type Vocabulary } from './answers.ts';
import type { Place } from './place.ts';

/** An answer that was read from a text. */
export interface Read {
  question: string;
  option: string;
}

/**
 * The answers of a text that count at a place: those to the question that is asked there and to others without an
 * answer. What no page asks, or no longer asks, is left out.
 * @param options of the whole vocabulary
 */
export function newAnswers<T extends Read>({ options }: Vocabulary, place: Place, told: readonly T[]): T[] {
  return told.filter(
    ({ question, option }) =>
      Object.hasOwn(options, question) &&
      options[question]?.includes(option) === true &&
      (question === place.state || !Object.hasOwn(place.answers, question)),
  );
}

/**
 * The same place with the answers of a text, before they lead on: each is marked as read.
 * @param told answers from `newAnswers`
 * @param error the signature that was recognised in the text
 */
export function withRead(place: Place, told: readonly Read[], error?: string): Place {
  const questions = told.map(({ question }) => question);
  return {
    ...place,
    answers: {
      ...(error !== undefined && { [ERROR]: error }),
      ...place.answers,
      ...Object.fromEntries(told.map(({ question, option }) => [question, option])),
    },
    read: [...place.read.filter((question) => !questions.includes(question)), ...questions],
    page: place.page.filter((question) => !questions.includes(question)),
  };
}
