import { expect, test } from 'vitest';
import { repeatsIn } from '../../../src/audit/repeats.ts';
import { broken, read, type Files } from './fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const plug = 'content/en/fixes/plug-in.mdx';
/** Ten words and one more. */
const RUN = 'pour the water out before you look at the plug again';

const repeats = (files: Files) => repeatsIn(read(files).content).filter(({ words }) => words.includes('pour'));
const both = (one: string, other = one): Files =>
  broken(fuse, 'The light is off.', one, broken(plug, 'The light is off.', other));

test('the same run on two pages is found once, whole, with both places', () => {
  expect(
    repeats(both(`First, ${RUN}.`, `Then **pour** the water out before you look at the plug again, please.`)),
  ).toEqual([{ words: RUN, first: { file: fuse, line: 19 }, second: { file: plug, line: 19 } }]);
});

test.each([
  ['nine words', 'pour the water out before you look at it'],
  ['words that somebody else said', `The book says: “${RUN}”.`],
  ['a fact', `<Fact id="boiling-point">${RUN}</Fact>`],
  ['words of two paragraphs', 'pour the water out before\n\nyou look at the plug again'],
  ['words of two items', 'pour the water out before\n- you look at the plug again'],
])('%s are no repeat', (_, one) => {
  expect(repeats(both(one))).toEqual([]);
});

test('a page may say its own words again', () => {
  expect(repeats(broken(fuse, 'The light is off.', `${RUN}.\n- ${RUN}.`))).toEqual([]);
});
