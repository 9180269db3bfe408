import { expect, test } from 'vitest';
import { broken, pageComplaints, type Files } from '../fixture.ts';

const questions = 'content/en/questions.yaml';
const symptoms = 'content/en/symptoms.yaml';

const withSaid = (yes: string, no: string): Files => {
  const first = broken(questions, '"yes": { label: "Yes" }', `"yes": { label: "Yes", said: [${yes}] }`);
  return broken(questions, '"no": { label: "No" }', `"no": { label: "No", said: [${no}] }`, first);
};

test('what people say, in form and clear', () => {
  const sound = withSaid('(it is )?plugged in', 'is not plugged in, (out of|not in) … (socket|wall)');
  expect(pageComplaints(sound)).toEqual([]);
  expect(pageComplaints(broken(symptoms, 'phrases:', 'said: [stays cold]\n  phrases:'))).toEqual([]);
});

test('a pattern that is none', () => {
  expect(pageComplaints(withSaid('"plugged.*in"', '"(out"'))).toEqual([
    `${questions}:5  plugged.yes: “plugged.*in”: only words, (one|another), ?, <number>, <money> and “ … ” with spaces around it can be used`,
    `${questions}:6  plugged.no: “(out”: a parenthesis is not closed`,
  ]);
});

test('a pattern that another answer has too', () => {
  const message = (text: string) =>
    `“${text}” is not read as this: a pattern of another option of this question finds it too, or a word in it reverses its meaning; make one of them more specific`;
  expect(pageComplaints(withSaid('(plugged|put) in', 'put in'))).toEqual([
    `${questions}:5  plugged.yes: ${message('put in')}`,
    `${questions}:6  plugged.no: ${message('put in')}`,
  ]);
});

test('a symptom that is said like another', () => {
  const warm = 'warm:\n  title: W\n  short: W\n  summary: W\n  said: [is cold]\n  phrases: [a, b, c]\n';
  const two = broken(symptoms, 'phrases: [cold water', `said: [it is cold]\n  phrases: [cold water`);
  const files = broken(symptoms, 'cold:', `${warm}cold:`, two);
  // “It is cold” says more than “is cold”, so only a text without the first word is for the other.
  expect(pageComplaints(files)).toEqual([]);
  expect(pageComplaints(broken(symptoms, 'said: [is cold]', 'said: [it is cold]', files))).toHaveLength(2);
});

test('a symptom that words cannot be read as, where most can', () => {
  const tree = (id: string) => ({
    [`content/trees/${id}.yaml`]: 'start: light\nroutes:\n  light: { yes: fix/fuse, no: fix/fuse }\n',
  });
  const symptom = (id: string, said: string) =>
    `${id}:\n  title: The kettle is ${id}\n  short: ${id}\n  summary: It is\n${said}  phrases: [a ${id} kettle, so ${id}, too ${id}]\n`;
  const two = symptom('loud', '  said: [too loud]\n') + symptom('slow', '');
  const files = {
    ...broken(
      symptoms,
      'cold:',
      `${two}cold:`,
      broken(symptoms, 'phrases: [cold water', 'said: [stays cold]\n  phrases: [cold water'),
    ),
    ...tree('loud'),
    ...tree('slow'),
  };
  expect(pageComplaints(files).join('\n')).toBe(
    `${symptoms}:8  slow has no “said”, unlike other symptoms; add how people put it in a sentence, said: [water stays … cold]`,
  );
});
