/** Shape of what a pack says of its planner: presets, words, and which facts hold the figures. No figure of a seller stands in it. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { daySchema } from '../content/schema.ts';
import { CAUSES } from './buyer.ts';
import { SHAPES } from './plan.ts';
import { sentence, text } from './sentence.ts';
import { VERDICT_GAPS } from './verdict.ts';

const cents = z.int().nonnegative();
const minutes = z.int().nonnegative();

/** All money in cents, all times in minutes. */
export const presetSchema = z.strictObject({
  title: text.max(40),
  /** Said when it is chosen: what matters most to whoever is in this situation. */
  note: sentence(),
  average: cents,
  peak: cents,
  shape: z.enum(SHAPES),
  loop: cents,
  balance: cents,
  auto: z.boolean(),
  threshold: cents,
  amount: cents,
  limited: z.boolean(),
  limit: cents,
  landing: minutes,
  failure: z.int().min(0).max(100),
  notice: minutes,
  byHand: z.boolean(),
});

const labelled = z.strictObject({ label: text.max(60), hint: sentence().optional() });
const told = ['start', 'low', 'day', 'end', 'auto', 'hand', 'failed', 'outages', 'down', 'bought', 'spent'];

export const plannerSchema = z.strictObject({
  title: text.max(60),
  summary: text.max(240),
  lead: sentence(),
  /** What people type who look for it. */
  phrases: z.array(text).min(3),
  reviewed: daySchema,
  facts: z.strictObject({
    /** Its value is the smallest purchase. */
    minimum: idSchema,
    /** Its value is how long what was bought can be used. */
    term: idSchema,
    /** Those that the page tells. */
    told: z.array(idSchema).min(1),
  }),
  /** The scenario that the page begins with. */
  begins: idSchema,
  presets: z.record(idSchema, presetSchema),
  fields: z.strictObject({
    average: labelled,
    peak: labelled,
    shape: labelled,
    loop: labelled,
    balance: labelled,
    auto: labelled,
    threshold: labelled,
    amount: labelled,
    limited: labelled,
    limit: labelled,
    landing: labelled,
    failure: labelled,
    notice: labelled,
    byHand: labelled,
  }),
  shapes: z.record(z.enum(SHAPES), text),
  /** What the groups of fields are called. */
  groups: z.strictObject({ traffic: text, settings: text, trouble: text }),
  verdicts: z.strictObject({
    idle: sentence(...VERDICT_GAPS),
    safe: sentence(...VERDICT_GAPS),
    fragile: sentence(...VERDICT_GAPS),
    ...(Object.fromEntries(CAUSES.map((cause) => [cause, sentence(...VERDICT_GAPS)])) as Record<
      (typeof CAUSES)[number],
      ReturnType<typeof sentence>
    >),
  }),
  plot: z.strictObject({
    title: text,
    /** The picture in words. */
    summary: sentence(...told),
    balance: text,
    threshold: text,
    out: text,
    auto: text,
    hand: text,
    failed: text,
    limitReached: text,
    spentTitle: text,
    spent: text,
    bought: text,
    limit: text,
  }),
  table: z.strictObject({
    title: text,
    day: text,
    low: text,
    end: text,
    auto: text,
    hand: text,
    failed: text,
    spent: text,
    out: text,
  }),
  advice: z.strictObject({
    title: text,
    threshold: sentence('peak', 'bridge', 'landing', 'notice'),
    /** Instead, where a whole month spends less than that. */
    month: sentence('peak', 'bridge', 'full', 'month'),
    amount: z.strictObject({ days: sentence('days'), minimum: sentence(), landing: sentence('landing') }),
    /** Where a form asks for the balance to fill up to. */
    restore: sentence('restore'),
    limit: sentence('month', 'margin'),
    none: sentence(),
    /** More would be held than is used before it expires. */
    term: sentence('held', 'lasts', 'term'),
    use: text,
  }),
  worst: z.strictObject({
    title: sentence('loop'),
    limited: sentence('limit'),
    free: text,
    noticed: sentence('notice'),
    never: text,
    spent: text,
    bought: text,
    dry: sentence('after'),
    sum: sentence('total', 'limit'),
  }),
  /** Shown without scripts, and below the tool: how it is worked out. */
  method: z.strictObject({
    title: text,
    formulas: z.array(z.strictObject({ name: text, formula: sentence('days', 'margin') })).min(1),
    model: z.array(sentence('days', 'margin')).min(1),
    examples: text,
    examplesNote: sentence(),
  }),
  told: z.strictObject({ title: text, note: sentence() }),
  links: z.array(z.strictObject({ text, path: z.string().startsWith('/') })).min(1),
});

export type Planner = z.infer<typeof plannerSchema>;
export type Preset = z.infer<typeof presetSchema>;
