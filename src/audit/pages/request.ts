/** What builds a message names what exists. */
import { validChoices, type Issue } from '../../reader/issue.ts';
import type { Path } from '../../reader/yaml.ts';
import { nearestChoices, type Rule } from '../rule.ts';

/** People, facts, answers and the fields of the lines exist; every field is said by a kind. */
export const requestNamesKnown: Rule = ({ request, people, facts, questions }) => {
  if (!request) return [];
  const { file, data, lineOf } = request;
  const at = (path: Path, message: string): Issue => ({ file, line: lineOf(path), message });
  const kinds = Object.entries(data.kinds);
  const known = Object.keys(data.fields);
  const said = new Set<string>();

  const inKinds = kinds.flatMap(([kind, { people: ids, parts }]) => [
    ...ids
      .filter((id) => !Object.hasOwn(people.data, id))
      .map((id) =>
        at(
          ['kinds', kind, 'people'],
          `people: “${id}” is not a known person; ${validChoices(Object.keys(people.data))}`,
        ),
      ),
    ...parts.flatMap((part, index) =>
      Object.keys(typeof part === 'string' ? {} : part).flatMap((field) => {
        said.add(field);
        return known.includes(field)
          ? []
          : [at(['kinds', kind, 'parts', index, field], `“${field}” is not a field; ${validChoices(known)}`)];
      }),
    ),
  ]);
  const inFields = Object.entries(data.fields).flatMap(([field, { choices }]) =>
    choices.flatMap(({ answers }, index) =>
      answers.flatMap((answer) => {
        const [question = '', option = ''] = answer.split('.');
        const path = ['fields', field, 'choices', index, 'answers'];
        const asked = Object.hasOwn(questions.data, question) ? questions.data[question] : undefined;
        if (!asked)
          return [
            at(
              path,
              `answers: there is no question “${question}”; ${nearestChoices(question, Object.keys(questions.data))}`,
            ),
          ];
        return Object.hasOwn(asked.options, option)
          ? []
          : [
              at(
                path,
                `answers: “${option}” is not an option of “${question}”; ${validChoices(Object.keys(asked.options))}`,
              ),
            ];
      }),
    ),
  );
  return [
    ...inKinds,
    ...inFields,
    ...known
      .filter((field) => !said.has(field))
      .map((field) =>
        at(['fields', field], `no kind uses the field “${field}”; give it a line in the parts of a kind`),
      ),
    ...data.facts
      .filter((id) => !Object.hasOwn(facts.data, id))
      .map((id) =>
        at(
          ['facts'],
          `the fact “${id}” does not exist in ${facts.file}; ${nearestChoices(id, Object.keys(facts.data))}`,
        ),
      ),
  ];
};
