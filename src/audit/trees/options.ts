/** Every question has an answer for everybody. */
import type { Question } from '../../trees/schema.ts';
import type { Rule } from './rule.ts';

/** Somebody who cannot know has an option, or the file says why everybody can. */
export const unsureOffered: Rule = lacking(
  ({ options, everybodyKnows }) => everybodyKnows ?? Object.values(options).find(({ unsure }) => unsure),
  'no option is for somebody who cannot know; mark one with unsure: true, or say in everybodyKnows why everybody can tell',
);

/** Somebody to whom no other option applies (yet) has one, or the file says why the list is complete. */
export const noneOffered: Rule = lacking(
  ({ options, complete }) => complete ?? Object.values(options).find(({ none }) => none),
  'no option is for “nothing yet” or “none of these”; mark one with none: true, or say in complete why there is no other answer',
);

function lacking(found: (question: Question) => unknown, message: string): Rule {
  return ({ questions: { file, data, lineOf } }) =>
    Object.entries(data)
      .filter(([, question]) => found(question) === undefined)
      .map(([id]) => ({ file, line: lineOf([id, 'options']), message: `${id}: ${message}` }));
}
