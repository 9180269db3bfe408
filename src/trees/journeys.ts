/** Every way from a symptom to a fix across jumps. For the audit and the commands: no page walks them all. */
import { edgesOf, parseTarget, stateOf } from './graph.ts';
import type { Step } from './machine.ts';
import type { Tree } from './schema.ts';

export type Trees = Readonly<Record<string, Tree>>;

/** One answer on the way, and the tree that asked. */
export interface JourneyStep extends Step {
  tree: string;
}

export interface Journey {
  steps: JourneyStep[];
  /** The fix where it ends. */
  fix: string;
}

/** A question as it is met on one way: what each answer leads to from there. */
export interface Asked {
  tree: string;
  question: string;
  options: { option: string; to: Met }[];
}

/** What is met next: a question that has not been answered yet, or the fix. */
export type Met = Asked | { fix: string };

/** More questions than sound trees ask on all their ways together; a runaway graph stops here instead of hanging the build. */
const LIMIT = 500_000;

/**
 * Unfolds a tree and all that it jumps to: each question as often as there are ways to it, since what has been
 * answered before decides what is still asked. An answered question is passed, as everywhere; what comes after a fix is not
 * followed.
 * @throws when the ways lead round in a circle, or there are too many
 */
export function unfold(trees: Trees, start: string, limit = LIMIT): Met {
  const answers = new Map<string, string>();
  const way = new Set<string>();
  let asked = 0;
  const enter = (id: string): Met => {
    const tree = trees[id];
    if (!tree) throw new Error(`there is no tree “${id}”`);
    return meet(tree, tree.start);
  };
  const meet = (tree: Tree, state: string): Met => {
    const { kind, id } = parseTarget(state);
    if (kind === 'fix') return { fix: id };
    if (kind === 'tree') return enter(id);
    const here = `${tree.id}:${state}`;
    if (way.has(here)) throw new Error(`the ways from the tree “${start}” lead in a circle at ${here}`);
    way.add(here);
    const met = ask(tree, state);
    way.delete(here);
    return met;
  };
  const ask = (tree: Tree, state: string): Met => {
    const known = answers.get(state);
    const edges = edgesFrom(tree).get(state) ?? [];
    const passed = known === undefined ? undefined : edges.find(({ option }) => option === known);
    if (passed) return meet(tree, stateOf(passed.to));
    asked += 1;
    if (asked > limit) throw new Error(`the tree “${start}” has more than ${limit} questions on all its ways together`);
    const options = edges.map(({ option, to }) => {
      answers.set(state, option);
      return { option, to: meet(tree, stateOf(to)) };
    });
    answers.delete(state);
    return { tree: tree.id, question: state, options };
  };
  return enter(start);
}

/** All ways through an unfolded tree, in the order of its options. */
export function journeysOf(met: Met, steps: readonly JourneyStep[] = []): Journey[] {
  if ('fix' in met) return [{ steps: [...steps], fix: met.fix }];
  const { tree, question } = met;
  return met.options.flatMap(({ option, to }) => journeysOf(to, [...steps, { tree, question, option }]));
}

const behind = new WeakMap<Asked, ReadonlySet<string>>();

/** All fixes that can still be met. */
export function fixesBehind(met: Met): ReadonlySet<string> {
  if ('fix' in met) return new Set([met.fix]);
  const known = behind.get(met);
  if (known) return known;
  const fixes = new Set(met.options.flatMap(({ to }) => [...fixesBehind(to)]));
  behind.set(met, fixes);
  return fixes;
}

const edgesByState = new WeakMap<Tree, Map<string, ReturnType<typeof edgesOf>>>();

/** The edges of a tree by the state that they leave; a tree never changes once it is read. */
export function edgesFrom(tree: Tree): Map<string, ReturnType<typeof edgesOf>> {
  const known = edgesByState.get(tree);
  if (known) return known;
  const made = Map.groupBy(edgesOf(tree), ({ from }) => from);
  edgesByState.set(tree, made);
  return made;
}
