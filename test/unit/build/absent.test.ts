/** Only what a pack has nothing of is absent. */
import { expect, test } from 'vitest';
import { OPTIONAL_PARTS, absentParts } from '../../../src/build/absent.ts';
import { kettle, read } from '../audit/fixture.ts';
import { content } from '../real-content.ts';

test('of a pack that has all parts none is absent', () => {
  expect(absentParts(content)).toEqual([]);
});

test('of a small pack those are that it has no file of', () => {
  expect(absentParts(read(kettle).content)).toEqual(OPTIONAL_PARTS.filter((part) => part !== 'facts'));
});
