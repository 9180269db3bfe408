/** The collections. Their schemas live beside the code that uses them. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { articleSchema, factSchema, fixSchema, personSchema, siteSchema, topicSchema } from './content/schema.ts';
import { questionSchema, symptomSchema, treeSchema } from './trees/schema.ts';

const language = 'content/en';

export const collections = {
  trees: defineCollection({ loader: glob({ base: 'content/trees', pattern: '*.yaml' }), schema: treeSchema }),
  questions: defineCollection({ loader: file(`${language}/questions.yaml`), schema: questionSchema }),
  symptoms: defineCollection({ loader: file(`${language}/symptoms.yaml`), schema: symptomSchema }),
  topics: defineCollection({ loader: file(`${language}/topics.yaml`), schema: topicSchema }),
  people: defineCollection({ loader: file(`${language}/people.yaml`), schema: personSchema }),
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
