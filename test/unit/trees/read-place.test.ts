import { expect, test } from 'vitest';
import { follow, locate } from '../../../src/trees/place.ts';
import { newAnswers, withRead } from '../../../src/trees/read-place.ts';
import { kettleAtlas } from './kettle-atlas.ts';

const atlas = kettleAtlas();
const begun = locate(atlas, { tree: 'warm', state: 'sound' }, { answers: {} }, true).place;

test('what a text tells is answered, marked as read, and leads on', () => {
  const told = newAnswers(atlas.vocabulary, begun, [
    { question: 'sound', option: 'hums' },
    { question: 'plugged', option: 'yes' },
  ]);
  const place = follow(atlas, withRead(begun, told, 'no-power'));
  expect(place).toMatchObject({
    tree: 'cold',
    state: 'light',
    answers: { error: 'no-power', sound: 'hums', plugged: 'yes' },
    read: ['sound', 'plugged'],
  });
});

test('what the reader answered stays, but for the question that is asked', () => {
  const { place } = locate(
    atlas,
    { tree: 'warm', state: 'sound' },
    { answers: { sound: 'silent', plugged: 'no' }, page: ['sound'] },
    true,
  );
  const told = newAnswers(atlas.vocabulary, place, [
    { question: 'sound', option: 'hums' },
    { question: 'plugged', option: 'yes' },
  ]);
  expect(told).toEqual([{ question: 'sound', option: 'hums' }]);
  expect(withRead(place, told)).toMatchObject({
    answers: { sound: 'hums', plugged: 'no' },
    read: ['sound'],
    page: [],
  });
});

test('what no page asks is left out', () => {
  const told = ['sound.loud', 'color.red', 'constructor.name'].map((answer) => {
    const [question = '', option = ''] = answer.split('.');
    return { question, option };
  });
  expect(newAnswers(atlas.vocabulary, begun, told)).toEqual([]);
});
