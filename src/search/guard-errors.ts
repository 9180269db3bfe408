/** The same for what recognises errors and reads answers. */
import type { Recognisable, Reference } from '../errors/recognise.ts';
import type { ErrorWords } from '../errors/reference.ts';
import type { SaidData } from '../errors/said-data.ts';
import { isText, isTexts, maybe, recordOf, shaped, type Guard } from './guards.ts';

export const isReference: Guard<Reference> = recordOf(
  shaped<Recognisable>({
    match: shaped<Recognisable['match']>({ code: maybe(isTexts), type: maybe(isTexts), message: maybe(isTexts) }),
  }),
);

export const isWords: Guard<Record<string, ErrorWords>> = recordOf(
  shaped<ErrorWords>({
    title: isText,
    means: isText,
    notProves: isText,
    asks: maybe(isText),
    url: isText,
    start: isText,
  }),
);

export const isSaidData: Guard<SaidData> = shaped<SaidData>({
  said: shaped<SaidData['said']>({ questions: recordOf(recordOf(isTexts)), trees: recordOf(isTexts) }),
  root: isText,
  errors: recordOf(shaped<SaidData['errors'][string]>({ tree: isText, answers: maybe(recordOf(isText)) })),
  questions: recordOf(shaped<SaidData['questions'][string]>({ short: isText, options: recordOf(isText) })),
  symptoms: recordOf(isText),
});
