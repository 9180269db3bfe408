/** Whether it helps to try again after an error, as readers are told. */
import type { Signature } from './schema.ts';

export const retryWords: Readonly<Record<Signature['retry'], string>> = {
  never: 'Trying again will not help',
  later: 'Trying again later can help',
  'after-fix': 'Try again only after a change',
};
