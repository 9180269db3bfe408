import { expect, test } from 'vitest';
import { mend } from '../../../src/build/pagefind-code.ts';

test('code of Pagefind that is written otherwise than is known is not built', () => {
  expect(() => mend('export const search = () => undefined;')).toThrow(
    /Pagefind’s code no longer has .*createInstance/,
  );
});
