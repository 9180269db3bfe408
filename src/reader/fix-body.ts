/** The fixed form of a fix's body: six headings in one order. */

import type { FixStep, Parts } from './markdown.ts';

/** The heading above the steps. */
const DO = 'Do this';

/** The headings of every fix, in this order. */
export const fixHeadings = ['Is this you?', DO, 'Who can do it', 'Do not', 'It worked when', 'Still stuck'] as const;

/** The steps of a fix. */
export function stepsOf({ sections }: Pick<Parts, 'sections'>): FixStep[] {
  return sections.find(({ heading }) => heading === DO)?.steps ?? [];
}
