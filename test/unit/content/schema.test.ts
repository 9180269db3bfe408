import { expect, test } from 'vitest';
import { fixSchema } from '../../../src/content/schema.ts';

test.each([
  [1, true],
  [30, true],
  [31, false],
  [50, false],
  [0, false],
])('a page that counts down %d minutes: %s', (wait, isSound) => {
  expect(fixSchema.shape.wait.safeParse(wait).success).toBe(isSound);
});
