/** Every question has an answer for everybody, or says why it needs none. */
import { expect, test } from 'vitest';
import { complaints, kettleQuestions } from '../../trees/fixture.ts';

const without = (line: string): string => kettleQuestions.replace(`${line}\n`, '');

test('a question without an option for somebody who cannot know', () => {
  expect(complaints({ questions: without('  everybodyKnows: The light stands in front of you.') })).toEqual([
    'questions.yaml:13  light: no option is for somebody who cannot know; mark one with unsure: true, or say in everybodyKnows why everybody can tell',
  ]);
});

test('a question without an option for “none of these”', () => {
  expect(complaints({ questions: without('  complete: A light is on or off.') })).toEqual([
    'questions.yaml:13  light: no option is for “nothing yet” or “none of these”; mark one with none: true, or say in complete why there is no other answer',
  ]);
});

test('one option may be for both', () => {
  const both = without('  complete: A plug is in or it is not.').replace('unsure: true', 'unsure: true, none: true');
  expect(complaints({ questions: both })).toEqual([]);
});
