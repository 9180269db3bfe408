/** Routing and wording fit each other. */
import { counted } from '../../content/counted.ts';
import { validChoices } from '../../reader/issue.ts';
import { SYMPTOM } from '../../trees/answers.ts';
import { ends } from '../../trees/graph.ts';
import { each, type Rule } from './rule.ts';

/** The tree that a reader started from, and the two ends: names that questions cannot have. */
const reserved: ReadonlySet<string> = new Set([SYMPTOM, ...ends]);
/** The number keys 1 to 9 choose an option. */
const MAX_OPTIONS = 9;

/** Every question that is routed has its wording. */
export const questionsWorded: Rule = ({ trees, questions }) =>
  each(trees, ({ file, data, lineOf }) =>
    Object.keys(data.routes)
      .filter((id) => !questions.data[id])
      .map((id) => ({
        file,
        line: lineOf(['routes', id]),
        message: `${id}: the question has no wording in ${questions.file}; ${validChoices(Object.keys(questions.data))}`,
      })),
  );

/** Options and routes of a question are the same set, in every tree: an answer given elsewhere must lead on here too. */
export const optionsRouted: Rule = ({ trees, questions }) =>
  each(trees, ({ file, data, lineOf }) =>
    Object.entries(data.routes).flatMap(([id, routes]) => {
      const options = Object.keys(questions.data[id]?.options ?? routes);
      const missing = options
        .filter((option) => !routes[option])
        .map((option) => ({
          path: ['routes', id],
          text: `${id}: the option “${option}” leads nowhere; give it a target`,
        }));
      const unknown = Object.keys(routes)
        .filter((option) => !options.includes(option))
        .map((option) => ({
          path: ['routes', id, option],
          text: `${id}: “${option}” is not an option of this question; ${validChoices(options)}`,
        }));
      return [...missing, ...unknown].map(({ path, text }) => ({ file, line: lineOf(path), message: text }));
    }),
  );

/** Each tree has its symptom, and each symptom its tree. */
export const symptomsMatch: Rule = ({ trees, symptoms }) => {
  const ids = trees.map(({ id }) => id);
  const unworded = trees
    .filter(({ id }) => !symptoms.data[id])
    .map(({ file, id }) => ({
      file,
      line: 1,
      message: `the tree “${id}” has no symptom in ${symptoms.file}; add an entry by that name`,
    }));
  const treeless = Object.keys(symptoms.data)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file: symptoms.file,
      line: symptoms.lineOf([id]),
      message: `the symptom “${id}” has no tree; ${validChoices(ids)}`,
    }));
  return [...unworded, ...treeless];
};

/** Questions and fixes share one name space, since both are keys of the answers. */
export const idsDistinct: Rule = ({ questions, fixes }) =>
  Object.keys(questions.data)
    .filter((id) => fixes.has(id) || reserved.has(id))
    .map((id) => ({
      file: questions.file,
      line: questions.lineOf([id]),
      message: reserved.has(id)
        ? `${id}: this name is reserved; choose one other than ${[...reserved].join(', ')}`
        : `${id}: a fix has the same id (${fixes.get(id)?.file ?? ''}); choose another, since answers are keyed by it`,
    }));

/** No more options than number keys, and no question without a choice. */
export const optionsCounted: Rule = ({ questions }) =>
  Object.entries(questions.data).flatMap(([id, { options }]) => {
    const count = Object.keys(options).length;
    return count >= 2 && count <= MAX_OPTIONS
      ? []
      : [
          {
            file: questions.file,
            line: questions.lineOf([id, 'options']),
            message: `${id}: ${counted(count, 'option')}; a question has 2 to ${MAX_OPTIONS}`,
          },
        ];
  });
