/** The collections. Their schemas live beside the code that uses them. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { checklistSchema } from './checklists/schema.ts';
import { errorGroupSchema, signatureSchema } from './errors/schema.ts';
import { articleSchema, factSchema, fixSchema, personSchema, siteSchema, topicSchema } from './content/schema.ts';
import { likelihoodSchema, questionSchema, symptomSchema, treeSchema } from './trees/schema.ts';

const language = 'content/en';

/** The order of the file is the order of matching; a collection does not keep it by itself. */
function parseInOrder(text: string): Record<string, Record<string, unknown>> {
  const entries = Object.entries(parse(text) as Record<string, Record<string, unknown>>);
  return Object.fromEntries(entries.map(([id, entry], order) => [id, { ...entry, order }]));
}

export const collections = {
  trees: defineCollection({ loader: glob({ base: 'content/trees', pattern: '*.yaml' }), schema: treeSchema }),
  likelihood: defineCollection({
    loader: glob({ base: 'content', pattern: 'likelihood.yaml' }),
    schema: likelihoodSchema,
  }),
  questions: defineCollection({ loader: file(`${language}/questions.yaml`), schema: questionSchema }),
  symptoms: defineCollection({ loader: file(`${language}/symptoms.yaml`), schema: symptomSchema }),
  topics: defineCollection({ loader: file(`${language}/topics.yaml`), schema: topicSchema }),
  people: defineCollection({ loader: file(`${language}/people.yaml`), schema: personSchema }),
  errors: defineCollection({
    loader: file('content/errors.yaml', { parser: parseInOrder }),
    schema: signatureSchema.extend({ order: z.number() }),
  }),
  errorGroups: defineCollection({ loader: file(`${language}/error-groups.yaml`), schema: errorGroupSchema }),
  checklists: defineCollection({
    loader: glob({ base: `${language}/checklists`, pattern: '*.yaml' }),
    schema: checklistSchema,
  }),
  facts: defineCollection({ loader: file('content/facts.yaml'), schema: factSchema }),
  site: defineCollection({ loader: glob({ base: language, pattern: 'site.yaml' }), schema: siteSchema }),
  fixes: defineCollection({ loader: glob({ base: `${language}/fixes`, pattern: '*.mdx' }), schema: fixSchema }),
  // The folder is the topic, the file name alone is the id: moving an article to another topic breaks no link.
  articles: defineCollection({
    loader: glob({
      base: `${language}/articles`,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/^.*\/|\.mdx$/g, ''),
    }),
    schema: articleSchema,
  }),
};
