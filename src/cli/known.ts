/** The content as the trees and the recognition take it, for the commands. */
import { ROOT_TREE } from '../content/root-tree.ts';
import { referenceOf } from '../errors/reference.ts';
import { saidOf } from '../errors/said.ts';
import type { Knowledge } from '../errors/understand.ts';
import type { Content } from '../reader/read.ts';
import type { Atlas } from '../trees/atlas.ts';
import { atlasFrom } from '../trees/make-atlas.ts';

/** The trees with all their words; a command has no base, and needs no address of the help article. */
export function atlasIn(content: Content): Atlas {
  return atlasFrom({
    base: '/',
    help: '/',
    trees: content.trees.map(({ data }) => data),
    questions: content.questions.data,
    symptoms: content.symptoms.data,
    fixes: content.fixes,
    errors: content.errors.data,
    likelihood: content.likelihood.data.weights,
  });
}

/** What a text is understood by. */
export function knowledgeIn({
  errors,
  errorGroups,
  questions,
  symptoms,
}: Content): Knowledge & { errors: ReturnType<typeof referenceOf> } {
  return {
    errors: referenceOf(errors.data, errorGroups.data),
    said: saidOf(questions.data, symptoms.data),
    root: ROOT_TREE,
  };
}
