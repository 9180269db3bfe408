/** Two things that are taken for one, side by side. */
import { z } from 'zod';
import { shared } from './shared.ts';

const pair = z.tuple([z.string().max(90), z.string().max(90)]);

export const sidesSchema = z.strictObject({
  kind: z.literal('sides'),
  ...shared,
  names: pair,
  /** What stands between them. */
  between: z.string().max(60),
  rows: z
    .array(z.strictObject({ label: z.string().max(30), of: pair }))
    .min(2)
    .max(6),
});

export type Sides = z.infer<typeof sidesSchema>;
