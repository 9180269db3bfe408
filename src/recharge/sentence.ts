/** Words of a pack, as its schemas ask for them. */
import { z } from 'zod';
import { gapsIn } from './words.ts';

export const text = z.string().min(1);

/** A sentence that has these gaps at most: `{name}`. */
export const sentence = (...names: readonly string[]) =>
  text.superRefine((words, context) => {
    for (const gap of gapsIn(words))
      if (!names.includes(gap))
        context.addIssue({
          code: 'custom',
          message: `{${gap}} is not filled in here; valid: ${names.map((name) => `{${name}}`).join(', ') || 'none'}`,
        });
  });
