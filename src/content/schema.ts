/** Shapes of fixes, articles, facts, topics and the site's own words. Parsed at the border, trusted inside. */
import { z } from 'zod';
import { idSchema } from './ids.ts';
import { CODE } from './codes.ts';

/** A calendar day. YAML 1.1 readers make a Date of it, YAML 1.2 readers a string: both end up as YYYY-MM-DD. */
export const daySchema = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written as YYYY-MM-DD'));

export const fixSchema = z.strictObject({
  title: z.string().max(80),
  /** Exactly one, from causes.yaml. */
  cause: idSchema,
  summary: z.string().max(240),
  /** Two to five words, for the list of causes still possible. */
  short: z.string().max(40),
  /** Who must act, from people.yaml; the first acts first. */
  who: z.array(idSchema).min(1),
  /** Who of them has the last word, where the first to act cannot settle it alone. */
  decides: idSchema.optional(),
  /** Whether trying the same once more helps. */
  retry: z.enum(['never', 'later', 'after-fix']),
  retryNote: z.string().max(60),
  /** Answers (`question.option`) that rule this fix out: no path to it gives one. */
  contradicts: z
    .array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an answer is written as question.option'))
    .default([]),
  /** Minutes to wait before looking again, for a fix whose remedy is to wait. */
  wait: z
    .int()
    .positive()
    .max(30, 'nobody watches a page for more than half an hour; describe a longer wait in words')
    .optional(),
  phrases: z.array(z.string()).min(3),
  /** What a support agent can send as it stands. */
  reply: z.string(),
  reviewed: daySchema,
  /** Why the page may read above the grade that is right for others. */
  readingException: z.string().optional(),
  aliases: z.array(idSchema).default([]),
});

export const articleSchema = z.strictObject({
  title: z.string().max(90),
  summary: z.string().max(240),
  /** The tree that fits; the article ends with it. */
  tree: idSchema,
  phrases: z.array(z.string()).min(3),
  order: z.number().default(99),
  aliases: z.array(idSchema).default([]),
  reviewed: daySchema,
  /** Why the page may read above the grade that is right for others. */
  readingException: z.string().optional(),
});

/**
 * Who says a fact: whoever decides it, somebody whose product it is about, users, or somebody who sells something and so has
 * an interest in it. The last is used only where something else supports it, or with its caveat, and is not linked to.
 */
export const SOURCE_KINDS = ['official', 'vendor-docs', 'community', 'interested'] as const;

export const factSchema = z.strictObject({
  claim: z.string(),
  value: z.string(),
  source: z.strictObject({
    title: z.string(),
    url: z.url().nullable(),
    kind: z.enum(SOURCE_KINDS),
  }),
  confidence: z.enum(['high', 'medium', 'low']),
  /** The time that the source itself speaks of, as far as it says. */
  asOf: z.string().optional(),
  /**
   * How it came to be known: read at the source itself, in a copy of it, as users report it, as others tell or quote
   * it, in an answer of an assistant, or concluded by us from the source.
   */
  read: z.enum(['source', 'copy', 'users', 'others', 'assistant', 'concluded']),
  /** The day on which that was done. */
  verified: daySchema,
  /** Likely to change soon. */
  volatile: z.boolean().default(false),
  /** What sources disagree on, or the caveat that a reader must know. */
  dispute: z.string().optional(),
});

export const topicSchema = z.strictObject({ title: z.string(), summary: z.string(), order: z.number() });

export const personSchema = z.strictObject({
  name: z.string(),
  /** Said on a fix that needs nobody else. */
  chip: z.string(),
  /** Said on a fix where this person acts first, and others after. */
  first: z.string(),
  /** Said after that, where this person has the last word. */
  decides: z.string(),
  /** The words by which “Who can do it” names this person. */
  called: z.array(z.string()).min(1),
});

/** group → the causes in it */
export const causesSchema = z.record(idSchema, z.array(idSchema));

/** what the knowledge base promises → the pages that keep it */
export const coverageSchema = z.record(z.string(), z.array(z.string().startsWith('/')).min(1));

/** a short permanent code → what it was given to */
export const codesSchema = z.record(
  z.string().regex(CODE, 'a code looks like F-3DS-01; npm run give-codes writes them'),
  z.string().regex(/^(?:fix|question|tree|error|article|checklist)\/[a-z0-9-]+$/, 'a code leads to kind/id'),
);

/** Whether an address is sound, of the protocol that is asked for, and names no more than a place. */
function isPlace(address: string, fits: (url: URL) => boolean): boolean {
  const url = URL.parse(address);
  return url !== null && url.hash === '' && url.username === '' && url.password === '' && fits(url);
}

/** The machine itself: browsers take it for secure, and an endpoint can be tried on it. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Where readers are heard. Without it there is no link, no code and no request for it anywhere. */
export const feedbackSchema = z
  .strictObject({
    /** Where “Something wrong here?” leads, filled in. */
    report: z
      .string()
      .refine(
        (address) =>
          isPlace(address, ({ protocol, pathname, search }) =>
            protocol === 'mailto:' ? search === '' && /^[^@,\s]+@[^@,\s]+$/.test(pathname) : protocol === 'https:',
          ),
        'use https://… without a #, or mailto: with one address and nothing after it',
      )
      .optional(),
    /** What gets the answer to “Did this fix it?”, as a beacon. */
    endpoint: z
      .string()
      .refine(
        (address) =>
          isPlace(
            address,
            ({ protocol, hostname }) => protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname)),
          ),
        'use https://… without a # (http:// only on 127.0.0.1 or localhost, to try it)',
      )
      .optional(),
  })
  .refine(({ report, endpoint }) => report !== undefined || endpoint !== undefined, 'give report, endpoint or both');

export const siteSchema = z.strictObject({
  name: z.string(),
  tagline: z.string(),
  hero: z.string(),
  lead: z.string(),
  /** The heading above the symptoms that are not the commonest. */
  others: z.string(),
  disclaimer: z.string(),
  /** The article for whoever no fix has helped. */
  helpArticle: idSchema,
  /** How the places are called where an error is met, in the order in which they are shown. */
  seenIn: z.record(idSchema, z.string()).default({}),
  /** What the guides are about, for the page that lists them. */
  guides: z.string(),
  /** What stands in the box for errors as long as it is empty. */
  askExample: z.string(),
  /** What the box promises of the text that is put into it. */
  askPromise: z.string(),
  /** Said when a fix has helped: what to keep in mind. */
  solved: z.string(),
  /** How the kinds of source are named to readers. */
  sourceKinds: z.record(z.enum(SOURCE_KINDS), z.string()),
  feedback: feedbackSchema.optional(),
  /** What stands around the replies that support staff send. */
  reply: z.strictObject({ greeting: z.string(), readOn: z.string(), signOff: z.string() }),
  /**
   * Places that replies name, and their addresses, which a reply then gives; null for one that has no address that is
   * the same for all readers.
   */
  places: z.record(z.string(), z.url().nullable()).default({}),
});

export type Fix = z.infer<typeof fixSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Site = z.infer<typeof siteSchema>;
export type Person = z.infer<typeof personSchema>;
export type Codes = z.infer<typeof codesSchema>;
export type Causes = z.infer<typeof causesSchema>;
