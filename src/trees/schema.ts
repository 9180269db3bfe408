/** Shapes of the tree content: routing (content/trees) and wording (content/<lang>). Parsed at the border, trusted inside. */
import { z } from 'zod';

/** An id is a file name, a URL part and a fragment key at once, so it has no character that any of them would escape. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');

/** Where an option leads: `question`, `fix/<id>`, `tree/<id>`, or `again/<question>` (a declared way back). */
export const targetSchema = z
  .string()
  .regex(
    /^(?:(?:fix|tree|again)\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'a target is a question id, fix/<id>, tree/<id> or again/<question>',
  );

export const treeSchema = z.strictObject({
  start: idSchema,
  routes: z.record(idSchema, z.record(idSchema, targetSchema)),
  after: z.record(z.string().regex(/^fix\//, 'after lists fixes, as fix/<id>'), targetSchema).default({}),
});

const optionSchema = z.strictObject({
  label: z.string().min(1),
  note: z.string().optional(),
  unsure: z.boolean().default(false),
  aliases: z.array(idSchema).default([]),
});

export const questionSchema = z.strictObject({
  text: z.string().endsWith('?', 'a question ends with a question mark'),
  short: z.string().max(32, 'the short name has 32 characters at most'),
  hint: z.string().optional(),
  help: z
    .strictObject({
      title: z.string(),
      text: z.array(z.string()).min(1),
      link: z.strictObject({ text: z.string(), url: z.url() }).optional(),
    })
    .optional(),
  aliases: z.array(idSchema).default([]),
  options: z.record(idSchema, optionSchema),
});

export const symptomSchema = z.strictObject({
  title: z.string(),
  short: z.string(),
  summary: z.string(),
  topic: idSchema.optional(),
  order: z.number().default(99),
  phrases: z.array(z.string()).min(3),
});

export type Question = z.infer<typeof questionSchema>;
export type Symptom = z.infer<typeof symptomSchema>;

/** One tree: routing only. `after` says what to look at next when a fix did not help. */
export interface Tree extends z.infer<typeof treeSchema> {
  readonly id: string;
}
