/** Shape of what a person is asked, and of what is made of it: a message, or what to say in a call. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { daySchema } from '../content/schema.ts';
import { REFUSED } from './refused.ts';

/** How a field is filled in: a line, several, an amount with its currency, a time with its zone, or one of some choices. */
export const FORMS = ['line', 'lines', 'amount', 'time', 'choice'] as const;

const fieldSchema = z
  .strictObject({
    label: z.string().max(60),
    hint: z.string().max(160),
    form: z.enum(FORMS),
    /** What stands for it in the text with blanks. */
    blank: z.string().max(40),
    /** Each as it is said, with the answers (`question.option`) that choose it. */
    choices: z
      .array(
        z.strictObject({
          text: z.string(),
          answers: z
            .array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an answer is written as question.option'))
            .default([]),
        }),
      )
      .default([]),
    /** Whether it takes the answers of the person that no choice has taken. */
    takesAnswers: z.boolean().default(false),
  })
  .refine(
    ({ form, choices }) => (form === 'choice') === choices.length > 1,
    'a field of the form “choice” has at least two choices, and others have none',
  );

/** A paragraph as it stands; or lines, each of a field: `amount: 'The amount was {}.'`. */
const partSchema = z.union([
  z.string(),
  z.record(
    idSchema,
    z.string().refine((line) => line.split('{}').length === 2, 'a line has one {}, where the value of the field goes'),
  ),
]);

const kindSchema = z.strictObject({
  /** What is chosen on the page. */
  option: z.string().max(60),
  /** Whom it is for, from people.yaml: the fixes on which they act lead here. */
  people: z.array(idSchema).min(1),
  /** What leads here from a fix. */
  link: z.string().max(60),
  /** What stands above the text, on paper too. */
  title: z.string().max(60),
  /** How the file is called that is downloaded. */
  file: idSchema,
  /** What to know before it is used. */
  notes: z.array(z.string()).min(1),
  /** Where it goes, when that is a page. */
  send: z.strictObject({ text: z.string(), url: z.url({ protocol: /^https$/ }) }).optional(),
  parts: z.array(partSchema).min(1),
});

const refusalSchema = z.strictObject({
  kinds: z.array(z.enum(REFUSED)).min(1),
  /** How it is called, with its article and a capital. */
  name: z.string().max(80),
  why: z.string().max(200),
});

export const supportRequestSchema = z.strictObject({
  title: z.string().max(60),
  summary: z.string().max(200),
  /** What people type who look for it. */
  phrases: z.array(z.string()).min(3),
  reviewed: daySchema,
  /** Asked above the kinds. */
  choose: z.string().max(60),
  kinds: z.record(idSchema, kindSchema).refine((kinds) => Object.keys(kinds).length > 0, 'needs at least one kind'),
  fields: z.record(idSchema, fieldSchema),
  refused: z.array(refusalSchema).superRefine((refusals, context) => {
    const told = refusals.flatMap(({ kinds }) => kinds);
    const missing = REFUSED.filter((kind) => told.filter((other) => other === kind).length !== 1);
    if (missing.length > 0)
      context.addIssue({ code: 'custom', message: `say exactly once why each is left out: ${missing.join(', ')}` });
  }),
  /** What is said here comes from these facts. */
  facts: z.array(idSchema).default([]),
});

export type SupportRequest = z.infer<typeof supportRequestSchema>;
export type Kind = SupportRequest['kinds'][string];
export type Field = SupportRequest['fields'][string];
export type Refusal = SupportRequest['refused'][number];
