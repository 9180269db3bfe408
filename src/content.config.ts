/** The collections: parts of the content as its one reader reads it. Their schemas live beside the code that uses them. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { OPTIONAL_PARTS, absentParts } from './build/absent.ts';
import { contentLoader, pageEntry, recordEntries } from './build/loader.ts';
import { checklistSchema } from './checklists/schema.ts';
import {
  articleSchema,
  codesSchema,
  factSchema,
  fixSchema,
  personSchema,
  siteSchema,
  topicSchema,
} from './content/schema.ts';
import { errorGroupSchema, signatureSchema } from './errors/schema.ts';
import { nearest, type Marked } from './content/near.ts';
import { stepsOf } from './reader/fix-body.ts';
import type { Content } from './reader/read.ts';
import { pictureSchema } from './pictures/schema.ts';
import { supportRequestSchema } from './request/schema.ts';
import { plannerSchema } from './recharge/schema.ts';
import { runwaySchema } from './runway/schema.ts';
import { searchTextSchema } from './search/schema.ts';
import { likelihoodSchema, questionSchema, symptomSchema, treeSchema } from './trees/schema.ts';

const order = z.number();
/** The ids of the facts that a body uses, in the order of their first use. */
const facts = z.array(z.string());
/** The ids of the pictures that a body shows. */
const pictures = z.array(z.string());
/** More than these nobody looks through, however many guides a topic has. */
const RELATED = 6;
/** A guide with what it names: its facts, its trees, and the pages of this site that it leads to. */
const marked = ({ id, topic, parts, data }: Content['articles'][number]): Marked => ({
  id,
  group: topic,
  marks: [
    ...parts.facts.map((use) => `fact ${use.id}`),
    ...parts.links.map(({ url }) => url.replace(/#.*/, '')).filter((url) => /^\/(?:fixes|errors)\/./.test(url)),
    `tree ${data.tree}`,
  ],
});

const steps = z.array(z.object({ action: z.string(), detail: z.string() }));

export const collections = {
  // Astro warns of a collection without entries whenever it is asked for; whoever asks can look here first.
  parts: defineCollection({
    loader: contentLoader((content) => [{ id: 'parts', data: { absent: absentParts(content) } }]),
    schema: z.object({ absent: z.array(z.enum(OPTIONAL_PARTS)) }),
  }),
  trees: defineCollection({
    loader: contentLoader(({ trees }) => trees.map(({ id, data }) => ({ id, data }))),
    schema: treeSchema,
  }),
  likelihood: defineCollection({
    loader: contentLoader(({ likelihood }) => [{ id: 'likelihood', data: likelihood.data }]),
    schema: likelihoodSchema,
  }),
  questions: defineCollection({
    loader: contentLoader(({ questions }) => recordEntries(questions)),
    schema: questionSchema,
  }),
  symptoms: defineCollection({
    loader: contentLoader(({ symptoms }) => recordEntries(symptoms)),
    schema: symptomSchema,
  }),
  topics: defineCollection({ loader: contentLoader(({ topics }) => recordEntries(topics)), schema: topicSchema }),
  people: defineCollection({ loader: contentLoader(({ people }) => recordEntries(people)), schema: personSchema }),
  causes: defineCollection({
    loader: contentLoader(({ causes }) =>
      Object.entries(causes.data).map(([id, ids], at) => ({ id, data: { causes: ids, order: at } })),
    ),
    schema: z.object({ causes: z.array(z.string()), order }),
  }),
  codes: defineCollection({
    loader: contentLoader(({ codes }) => [{ id: 'codes', data: { codes: codes.data } }]),
    schema: z.object({ codes: codesSchema }),
  }),
  errors: defineCollection({
    loader: contentLoader(({ errors }) => recordEntries(errors)),
    schema: signatureSchema,
  }),
  errorGroups: defineCollection({
    loader: contentLoader(({ errorGroups }) => recordEntries(errorGroups)),
    schema: errorGroupSchema,
  }),
  checklists: defineCollection({
    loader: contentLoader(({ checklists }) => checklists.map(({ id, data }) => ({ id, data }))),
    schema: checklistSchema,
  }),
  pictures: defineCollection({
    loader: contentLoader(({ pictures }) => pictures.map(({ id, data }) => ({ id, data }))),
    schema: pictureSchema,
  }),
  facts: defineCollection({ loader: contentLoader((content) => recordEntries(content.facts)), schema: factSchema }),
  site: defineCollection({
    loader: contentLoader(({ site }) => [{ id: 'site', data: site.data }]),
    schema: siteSchema,
  }),
  request: defineCollection({
    loader: contentLoader(({ request }) => (request ? [{ id: 'request', data: request.data }] : [])),
    schema: supportRequestSchema,
  }),
  planner: defineCollection({
    loader: contentLoader(({ planner }) => (planner ? [{ id: 'planner', data: planner.data }] : [])),
    schema: plannerSchema,
  }),
  runway: defineCollection({
    loader: contentLoader(({ runway }) => (runway ? [{ id: 'runway', data: runway.data }] : [])),
    schema: runwaySchema,
  }),
  search: defineCollection({
    loader: contentLoader(({ search }) => [{ id: 'search', data: search }]),
    schema: searchTextSchema,
  }),
  fixes: defineCollection({
    loader: contentLoader(({ fixes }) =>
      fixes.map((fix) => {
        const { data, ...entry } = pageEntry(fix);
        return { ...entry, data: { ...data, steps: stepsOf(fix.parts) } };
      }),
    ),
    schema: fixSchema.extend({ facts, pictures, steps }),
  }),
  articles: defineCollection({
    loader: contentLoader(({ articles }) => {
      const near = nearest(articles.map(marked), RELATED);
      return articles.map((article) => {
        const { data, ...entry } = pageEntry(article);
        return { ...entry, data: { ...data, topic: article.topic, near: near.get(article.id) ?? [] } };
      });
    }),
    // The folder is the topic, the file name alone is the id: moving an article to another topic breaks no link.
    schema: articleSchema.extend({ facts, pictures, topic: z.string(), near: z.array(z.string()) }),
  }),
};
