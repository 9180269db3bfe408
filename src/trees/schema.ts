/** Shapes of the tree content: routing (trees/) and wording (<language>/) of the content. Parsed at the border, trusted inside. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';

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
  /** former question of this tree → the question of it that took its place: its page leads on. */
  retired: z.record(idSchema, idSchema).default({}),
  /** Former ids of the tree: their addresses lead on. */
  aliases: z.array(idSchema).default([]),
  /** `question.option` → why this answer ends here in another cause than in other trees. */
  reasons: z
    .record(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'a reason is given for question.option'), z.string())
    .default({}),
});

/** A tool of the site that helps whoever stands here. Answers ride along to one that asks whom it is for, `#for=…`. */
const toolSchema = z.strictObject({
  text: z.string(),
  path: z.string().regex(/^\/tools\/./, 'a tool is a path on this site, /tools/…'),
});

const optionSchema = z.strictObject({
  label: z.string().min(1),
  note: z.string().optional(),
  /** For somebody who cannot know. */
  unsure: z.boolean().default(false),
  /** For somebody to whom none of the others applies, or not yet. */
  none: z.boolean().default(false),
  /** How people say this in their own words: plain words with gaps, see errors/read-answers.ts. */
  said: z.array(z.string()).default([]),
  aliases: z.array(idSchema).default([]),
});

export const questionSchema = z.strictObject({
  text: z.string().endsWith('?', 'a question ends with a question mark'),
  short: z.string().max(32, 'the short name has at most 32 characters'),
  hint: z.string().optional(),
  help: z
    .strictObject({
      title: z.string(),
      text: z.array(z.string()).min(1),
      link: z.strictObject({ text: z.string(), url: z.url() }).optional(),
    })
    .optional(),
  /** What it is really about: no path asks two questions that mean the same. */
  means: idSchema.optional(),
  /** Why everybody can answer it, when no option is for those who cannot know. */
  everybodyKnows: z.string().optional(),
  /** Why no other answer is possible, when no option is for “none of these”. */
  complete: z.string().optional(),
  /** It asks what an error or a page says: the reader may paste or type the text instead of choosing. */
  paste: z.boolean().default(false),
  /** Comes before the tool of the symptom. */
  tool: toolSchema.optional(),
  aliases: z.array(idSchema).default([]),
  options: z.record(idSchema, optionSchema),
});

export const symptomSchema = z.strictObject({
  title: z.string(),
  short: z.string(),
  summary: z.string(),
  topic: idSchema.optional(),
  order: z.number().default(99),
  /** Its place among the commonest problems, which stand first and large on the home page. */
  common: z.int().positive().optional(),
  /** For people who cannot say what they see: drawn apart from the other commonest problems. */
  door: z.boolean().default(false),
  /** How people say it in their own words: plain words with gaps, see errors/read-answers.ts. */
  said: z.array(z.string()).default([]),
  phrases: z.array(z.string()).min(3),
  /** Of use at every question of its tree. */
  tool: toolSchema.optional(),
});

/** How often each cause lies behind each symptom: tree → cause → weight. A cause that is not listed counts as 1. */
export const likelihoodSchema = z.strictObject({
  /** What the weights were counted from. */
  basis: z.string().min(1),
  weights: z.record(idSchema, z.record(idSchema, z.number().positive())),
});

export type Likelihood = z.infer<typeof likelihoodSchema>;
export type Tool = z.infer<typeof toolSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Symptom = z.infer<typeof symptomSchema>;

/** One tree: routing only. `after` says what to look at next when a fix did not help. */
export interface Tree extends z.infer<typeof treeSchema> {
  readonly id: string;
}
