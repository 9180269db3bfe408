import { expect, test } from 'vitest';
import { fixSchema } from '../../../src/content/schema.ts';

test.each([
  [1, true],
  [60, true],
  [61, false],
  [100, false],
  [0, false],
])('a page that counts down %d minutes: %s', (wait, isSound) => {
  expect(fixSchema.shape.wait.safeParse(wait).success).toBe(isSound);
});
