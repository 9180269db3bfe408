/** What every picture has. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';

export const shared = {
  /** Says what to see in it. */
  caption: z.string().max(260),
  /** What it is drawn from. */
  facts: z.array(idSchema).default([]),
};
