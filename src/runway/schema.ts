/** Shape of what a pack says of its forecast: an example, words, and which facts hold the figures. No figure of a seller stands in it. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { daySchema } from '../content/schema.ts';
import { sentence, text } from '../recharge/sentence.ts';
import { MOST_LOTS } from './plan.ts';
import { VERDICT_GAPS, VERDICTS } from './told.ts';

const cents = z.int().nonnegative();
const labelled = z.strictObject({ label: text.max(60), hint: sentence().optional() });
const names = z.array(text).min(1);

/** All money in cents. */
const situationSchema = z.strictObject({
  title: text.max(40),
  balance: z.int(),
  /** How many days ago each was bought. */
  lots: z
    .array(z.strictObject({ age: z.int().nonnegative(), amount: z.int().positive(), left: cents.optional() }))
    .max(MOST_LOTS),
  burn: cents,
  per: z.union([z.literal(1), z.literal(30)]),
  spread: z.int().min(0).max(100),
});

/** What may be wrong with a field. */
const problemsSchema = z.strictObject({
  empty: text,
  'no-number': text,
  low: sentence('limit'),
  high: sentence('limit'),
  fine: text,
  percent: text,
  until: sentence('value'),
  'no-day': text,
  future: sentence('day'),
  ended: sentence('day'),
  'more-left': text,
  without: text,
  unfinished: text,
  over: sentence('sum', 'balance'),
});

const fileSchema = z.strictObject({
  /** Names of columns, as exports have them. */
  columns: z.strictObject({ day: names, amount: names, currency: z.array(text) }),
  /** The currency that is counted, in small letters. */
  currency: z.string().regex(/^[a-z]{3}$/),
  label: text,
  hint: text,
  drop: text,
  promise: text,
  reading: sentence('read', 'size'),
  stop: text,
  column: text,
  dayColumn: text,
  amountColumn: text,
  read: sentence('days', 'from', 'to', 'total'),
  weeks: sentence('low', 'typical', 'high'),
  days: sentence('low', 'typical', 'high'),
  kept: sentence('low', 'typical', 'high'),
  unread: sentence('count'),
  foreign: sentence('count'),
  cut: text,
  guessed: text,
  away: text,
  again: text,
  lost: text,
  problems: z.strictObject({
    empty: text,
    binary: text,
    broken: sentence('row'),
    unreadable: text,
    'too-big': text,
    'no-day': text,
    'no-amount': text,
    'no-rows': text,
    'no-days': text,
    'no-numbers': text,
    'too-long': text,
    'too-much': text,
    'below-zero': text,
    'all-foreign': text,
  }),
});

export const runwaySchema = z.strictObject({
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
    told: z.array(idSchema).min(1),
  }),
  /** The situation that the page begins with, and others for its table. */
  example: situationSchema,
  examples: z.array(situationSchema).min(1),
  groups: z.strictObject({ balance: text, lots: text, burn: text }),
  fields: z.strictObject({ balance: labelled, burn: labelled, spread: labelled, per: labelled }),
  per: z.strictObject({ day: text, month: text }),
  lots: z.strictObject({
    note: text,
    row: sentence('number'),
    day: text,
    amount: text,
    left: text,
    lapses: sentence('day'),
    read: sentence('day'),
    add: text,
    remove: sentence('number'),
    removed: sentence('number'),
    full: text,
  }),
  counted: sentence('day'),
  today: text,
  lostLink: text,
  copy: z.strictObject({ link: text, note: text }),
  problems: problemsSchema,
  file: fileSchema,
  verdicts: z.strictObject(
    Object.fromEntries(VERDICTS.map((verdict) => [verdict, sentence(...VERDICT_GAPS)])) as Record<
      (typeof VERDICTS)[number],
      ReturnType<typeof sentence>
    >,
  ),
  range: sentence('least', 'most'),
  endless: text,
  plot: z.strictObject({
    title: text,
    summary: sentence('start', 'from', 'low', 'typical', 'high', 'lapsed'),
    low: text,
    typical: text,
    high: text,
    lapse: text,
    used: text,
    nothing: text,
  }),
  table: z.strictObject({ title: text, day: text, low: text, typical: text, high: text, lapses: text }),
  expiry: z.strictObject({
    title: text,
    bought: text,
    lapses: text,
    left: text,
    low: text,
    typical: text,
    high: text,
    unknown: text,
    never: text,
    none: text,
    note: text,
  }),
  advice: z.strictObject({
    title: text,
    when: text,
    now: text,
    lead: sentence('busy', 'lead'),
    none: text,
    amount: text,
    supply: sentence('supply'),
    minimum: sentence('lasts'),
    owed: sentence('owed', 'amount'),
    lost: sentence('lost', 'term', 'amount'),
    often: text,
    every: sentence('lasts'),
    oftenNote: text,
    idle: text,
  }),
  method: z.strictObject({
    title: text,
    formulas: z.array(z.strictObject({ name: text, formula: sentence('supply', 'lead') })).min(1),
    model: z.array(sentence('month', 'week')).min(1),
    examples: text,
    examplesNote: sentence(),
    lasts: text,
    next: text,
  }),
  told: z.strictObject({ title: text, note: sentence() }),
  links: z.array(z.strictObject({ text, path: z.string().startsWith('/') })).min(1),
});

export type Runway = z.infer<typeof runwaySchema>;
export type Situation = z.infer<typeof situationSchema>;
