/** What the rules about trees share. */
import type { Issue } from '../../reader/issue.ts';
import type { Sourced } from '../../reader/yaml.ts';
import { parseTarget, type Edge } from '../../trees/graph.ts';
import { unfold, type Met, type Trees } from '../../trees/journeys.ts';
import type { Likelihood, Question, Symptom, Tree } from '../../trees/schema.ts';

export type SourcedTree = Sourced<Tree> & { id: string };

/** What the rules want to know of a fix. */
export interface FixFacts {
  cause: string;
  /** Answers, as `question.option`, that rule it out. */
  contradicts: readonly string[];
}

export interface TreeContent {
  trees: readonly SourcedTree[];
  questions: Sourced<Record<string, Question>>;
  symptoms: Sourced<Record<string, Symptom>>;
  likelihood: Sourced<Likelihood>;
  fixes: ReadonlyMap<string, Sourced<FixFacts>>;
}

/** One check: everything that it finds wrong, each with file and line. */
export type Rule = (content: TreeContent) => Issue[];

/** Runs a check on each tree. */
export function each(trees: readonly SourcedTree[], check: (tree: SourcedTree) => Issue[]): Issue[] {
  return trees.flatMap(check);
}

/** An issue of one edge, on the line where it stands. */
export function issue({ file, lineOf }: SourcedTree, { from, option }: Edge, text: string): Issue {
  const inAfter = parseTarget(from).kind === 'fix';
  return {
    file,
    line: lineOf(inAfter ? ['after', from] : ['routes', from, option]),
    message: `${inAfter ? `after ${from}` : `${from}.${option}`}: ${text}`,
  };
}

/** The cause of a fix; its id when there is no such fix, which another rule tells. */
export function causeIn({ fixes }: TreeContent): (fix: string) => string {
  return (fix) => fixes.get(fix)?.data.cause ?? fix;
}

/** Makes something of the content once, however many rules ask for it. */
export function once<T>(make: (content: TreeContent) => T): (content: TreeContent) => T {
  const made = new WeakMap<TreeContent, { value: T }>();
  return (content) => {
    const known = made.get(content) ?? { value: make(content) };
    made.set(content, known);
    return known.value;
  };
}

/** The trees by their ids. */
export const treesById = once(({ trees }): Trees => Object.fromEntries(trees.map(({ id, data }) => [id, data])));

/** Every tree with all that it jumps to, unfolded. Throws on circles: only for rules that come after `noCycles`. */
export const unfolded = once(
  (content): Map<string, Met> => new Map(content.trees.map(({ id }) => [id, unfold(treesById(content), id)])),
);
