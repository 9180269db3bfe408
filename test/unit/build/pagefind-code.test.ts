import { expect, test } from 'vitest';
import { mend } from '../../../src/build/pagefind-code.ts';

test('code in which a failure would be swallowed in a way that is not known is not built', () => {
  expect(() => mend('export const search = () => undefined;')).toThrow(/Pagefind’s code has no .*load_index_chunk/);
});
