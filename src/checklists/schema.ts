/** Shape of a checklist: parts with things to do, each with its reason where it helps. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { daySchema } from '../content/schema.ts';
import { MOST_ITEMS } from './ticks.ts';

export const checklistSchema = z.strictObject({
  title: z.string().max(60),
  summary: z.string().max(200),
  topic: idSchema,
  /** The tree for when it goes wrong. */
  tree: idSchema,
  phrases: z.array(z.string()).min(3),
  aliases: z.array(idSchema).default([]),
  reviewed: daySchema,
  parts: z
    .array(
      z.strictObject({
        title: z.string(),
        items: z
          .array(
            z.strictObject({
              do: z.string(),
              why: z.string().optional(),
              link: z.strictObject({ text: z.string(), path: z.string().startsWith('/') }).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .refine(
      (parts) => parts.flatMap(({ items }) => items).length <= MOST_ITEMS,
      `a list has ${MOST_ITEMS} items at most`,
    ),
});

export type Checklist = z.infer<typeof checklistSchema>;
