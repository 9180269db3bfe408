/** What a list shows, such as a statement: a few rows, with what each of them means. */
import { z } from 'zod';
import { shared } from './shared.ts';

/** What a row did: it counts, it is open yet, or it fell away. */
export const TONES = ['counts', 'open', 'gone'] as const;

export const sampleSchema = z.strictObject({
  kind: z.literal('sample'),
  ...shared,
  /** What it is a sample of. */
  title: z.string().max(60),
  /** The first names the row; the last holds what it is about, such as an amount, and is struck where it fell away. */
  columns: z.array(z.string().max(24)).min(2).max(3),
  rows: z
    .array(
      z.strictObject({
        cells: z.array(z.string().max(60)),
        tone: z.enum(TONES),
        /** What it means, in words. */
        means: z.string().max(60),
      }),
    )
    .min(2)
    .max(5),
});

export type Sample = z.infer<typeof sampleSchema>;
