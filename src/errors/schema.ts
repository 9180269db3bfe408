/** Shape of an error signature: how one error text is recognised, and what it does and does not prove. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { parsePattern } from './pattern.ts';

/** A pattern over message text, tried without regard to case. */
const patternSchema = z.string().refine((text) => {
  try {
    parsePattern(text);
    return true;
  } catch {
    return false;
  }
}, 'is not a regular expression');

export const signatureSchema = z.strictObject({
  title: z.string().max(90),
  short: z.string().max(40),
  status: z.union([z.int(), z.array(z.int())]).optional(),
  match: z.strictObject({
    code: z.array(z.string()).default([]),
    type: z.array(z.string()).default([]),
    message: z.array(patternSchema).default([]),
  }),
  /** The general error that this one is, told apart by its words: as strong as the code of that one. */
  refines: idSchema.optional(),
  /** Errors that this one comes before where a text holds both, by marks of equal strength: see order.ts. */
  before: z.array(idSchema).default([]),
  /**
   * What to paste or look up besides, for a text that hides the real error or lacks its body. Such an error is
   * undetermined: any other that the text holds comes before it.
   */
  asks: z.string().max(160).optional(),
  /** The causes still possible, the most likely first. */
  causes: z.array(idSchema).min(1).max(8),
  fixes: z.array(idSchema).min(1),
  /** The tree that it starts, and the answers that are certain there. */
  tree: idSchema,
  answers: z.record(idSchema, idSchema).default({}),
  /** From error-groups.yaml. */
  group: idSchema,
  /** Its place where the errors of its group are shown. It says nothing of which is recognised first. */
  order: z.number().default(99),
  retry: z.enum(['never', 'later', 'after-fix']),
  means: z.string(),
  proves: z.string(),
  notProves: z.string(),
  cures: z.array(z.string()).min(1),
  useless: z.array(z.string()).min(1),
  facts: z.array(idSchema),
  /** place → how it looks there; the places are from site.yaml */
  seen: z.record(idSchema, z.string()),
  phrases: z.array(z.string()).min(3),
  aliases: z.array(idSchema).default([]),
});

export const errorGroupSchema = z.strictObject({
  title: z.string(),
  summary: z.string(),
  order: z.number(),
  /** `this`: what the site is about. */
  about: z.enum(['this', 'another-company', 'something-else']).default('this'),
});

export type Signature = z.infer<typeof signatureSchema>;
export type ErrorGroup = z.infer<typeof errorGroupSchema>;

/** The HTTP statuses of a signature; empty when it has none. */
export function statusesOf({ status }: Signature): number[] {
  return status === undefined ? [] : [status].flat();
}
