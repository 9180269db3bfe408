/** Ways through the trees for the browser tests, found in the content: its words and routes may change. */
import { ROOT_TREE } from '../../src/content/root-tree.ts';
import { readContent } from '../../src/reader/read.ts';
import { parseTarget } from '../../src/trees/graph.ts';
import type { Step } from '../../src/trees/machine.ts';
import { pathsOf, type TreePath } from '../../src/trees/paths.ts';
import { choose, locate, type Place } from '../../src/trees/place.ts';
import type { Tree } from '../../src/trees/schema.ts';
import type { Forest } from '../../src/trees/walk.ts';

export const { content } = readContent(process.cwd());
export const trees: Tree[] = content.trees.map(({ data }) => data);
export const forest: Forest = { trees: Object.fromEntries(trees.map((tree) => [tree.id, tree])), waits: {} };

export interface Way extends TreePath {
  tree: string;
}

/** One article for each tree that stands in any: tree → article. */
export const articleOf: ReadonlyMap<string, string> = new Map(
  content.articles.flatMap(({ id, data, body }) => (body.includes('<Tree id=') ? [[data.tree, id] as const] : [])),
);

/** All paths through single trees. */
export const ways: Way[] = trees.flatMap((tree) => pathsOf(tree).map((path) => ({ ...path, tree: tree.id })));

/** A question as it is shown: without the marks of code. */
export function textOf(question: string): string {
  return (content.questions.data[question]?.text ?? '').replaceAll('`', '');
}

export function labelOf({ question, option }: Step): string {
  return (content.questions.data[question]?.options[option]?.label ?? '').replaceAll('`', '');
}

export function titleOf(tree: string): string {
  return content.symptoms.data[tree]?.title ?? '';
}

/** Steps as they stand in a fragment. */
export function told(steps: readonly Step[]): string {
  return steps.map(({ question, option }) => `${question}.${option}`).join('~');
}

/** The place after some steps from the start of a tree. */
export function placeAfter(tree: string, steps: readonly Step[]): Place {
  const start = locate(forest, { tree, state: forest.trees[tree]?.start ?? '' }, { answers: {} }, true).place;
  return steps.reduce((place, { option }) => choose(forest, place, option), start);
}

/** @throws when the content has no such way any more */
export function found<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`no tree has ${what}`);
  return value;
}

/** A way of at least so many questions to a fix, not from the chooser. */
export function wayToFix(questions: number): Way {
  return found(
    `a way of ${questions} questions to a fix`,
    ways.find(
      ({ tree, steps, end }) =>
        tree !== ROOT_TREE &&
        steps.length >= questions &&
        parseTarget(end).kind === 'fix' &&
        placeAfter(tree, steps).state === end,
    ),
  );
}
