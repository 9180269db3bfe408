/** The real content, as the browser gets it. */
import { ROOT_TREE } from '../../../src/content/root-tree.ts';
import { atlasFrom } from '../../../src/trees/make-atlas.ts';
import { referenceOf } from '../../../src/errors/reference.ts';
import { saidOf } from '../../../src/errors/said.ts';
import type { Knowledge } from '../../../src/errors/understand.ts';
import { searchWords } from '../../../src/search/words.ts';
import { content } from '../real-content.ts';

export { content };

export const atlas = atlasFrom({
  base: '/',
  help: `/articles/${content.site.data.helpArticle}/`,
  trees: content.trees.map(({ data }) => data),
  questions: content.questions.data,
  symptoms: content.symptoms.data,
  fixes: content.fixes,
  errors: content.errors.data,
  likelihood: content.likelihood.data.weights,
});

export const knowledge: Knowledge = {
  root: ROOT_TREE,
  errors: referenceOf(content.errors.data, content.errorGroups.data),
  said: saidOf(content.questions.data, content.symptoms.data),
};

const { stop, question, synonyms, misspellings } = content.search;
export const words = searchWords({
  stop: stop.text,
  question: question.text,
  synonyms: synonyms.text,
  misspellings: misspellings.text,
});
