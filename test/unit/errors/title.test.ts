import { expect, test } from 'vitest';
import { splitCode } from '../../../src/errors/title.ts';

test.each([
  ['“It is blue” (is_blue)', ['is_blue'], '“It is blue”', 'is_blue'],
  ['“It is blue” (error.is_blue)', [], '“It is blue”', 'error.is_blue'],
  ['It is blue', ['is_blue'], 'It is blue', 'is_blue'],
  ['It is blue (perhaps)', [], 'It is blue (perhaps)', undefined],
  ['Only “is_blue”', ['is_blue'], 'Only “is_blue”', undefined],
  ['It is blue', undefined, 'It is blue', undefined],
])('%s', (title, codes, text, code) => {
  expect(splitCode(title, codes)).toEqual({ text, code });
});
