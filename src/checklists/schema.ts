/** Shape of a checklist: parts with things to do, each with its reason where it helps. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { daySchema } from '../content/schema.ts';
import { twice } from './ticks.ts';

/** More are no list to work through, and their ids would make a link that mail programs cut. */
const MOST_ITEMS = 50;

const itemSchema = z.strictObject({
  /** Under this its tick is kept and sent: it outlives every change of the words. */
  id: idSchema,
  /** Ids that it had before: their ticks are its own. */
  aliases: z.array(idSchema).default([]),
  do: z.string(),
  why: z.string().optional(),
  link: z.strictObject({ text: z.string(), path: z.string().startsWith('/') }).optional(),
});

export const checklistSchema = z.strictObject({
  title: z.string().max(60),
  summary: z.string().max(200),
  topic: idSchema,
  /** The tree for when it goes wrong. */
  tree: idSchema,
  phrases: z.array(z.string()).min(3),
  aliases: z.array(idSchema).default([]),
  reviewed: daySchema,
  /** What a reader may write beside every item, such as who does it. */
  names: z
    .array(z.strictObject({ id: idSchema, label: z.string().max(20) }))
    .min(1)
    .max(3)
    .refine(
      (names) => twice(names.map(({ id }) => ({ id, aliases: [] }))) === undefined,
      'two of the names have the same id',
    )
    .optional(),
  parts: z
    .array(z.strictObject({ title: z.string(), items: z.array(itemSchema).min(1) }))
    .min(1)
    .superRefine((parts, context) => {
      const items = parts.flatMap((part) => part.items);
      const said = (message: string) => context.addIssue({ code: 'custom', message });
      if (items.length > MOST_ITEMS) said(`a list has at most ${MOST_ITEMS} items`);
      const id = twice(items);
      if (id !== undefined)
        said(`two items have, or had, the id “${id}”; an id or alias can be used only once in a list`);
    }),
});

export type Checklist = z.infer<typeof checklistSchema>;
