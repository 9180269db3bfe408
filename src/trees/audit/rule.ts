/** What the rules about trees share. */
import type { Issue } from '../../content/issue.ts';
import type { Sourced } from '../../content/yaml.ts';
import { parseTarget, type Edge } from '../graph.ts';
import type { Question, Symptom, Tree } from '../schema.ts';

export type SourcedTree = Sourced<Tree> & { id: string };

export interface TreeContent {
  trees: readonly SourcedTree[];
  questions: Sourced<Record<string, Question>>;
  symptoms: Sourced<Record<string, Symptom>>;
  /** Fix id → file. */
  fixes: ReadonlyMap<string, string>;
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
