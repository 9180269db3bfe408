/** Where answers lead: runs the machines of one tree after another, following jumps. Pure; nothing is stored. */
import { initialTransition } from 'xstate';
import type { Answers } from './answers.ts';
import { parseTarget, statesOf } from './graph.ts';
import { treeMachine, type Step } from './machine.ts';
import type { Tree } from './schema.ts';

/** The trees known so far. In the browser they are fetched one by one. */
export interface Forest {
  readonly trees: Readonly<Record<string, Tree>>;
  readonly waits: Readonly<Record<string, number>>;
}

export interface Position {
  /** The tree in which the walk stopped. */
  tree: string;
  /** The state where it stopped: a question, `fix/<id>`, `solved`, `help`, or `tree/<id>` when that tree is not loaded. */
  state: string;
  /** What was passed on the way, with the tree that asked it. */
  trail: (Step & { tree: string })[];
  /** The answers; fewer than given when the way back of a fix forgot some. */
  answers: Answers;
}

/**
 * Walks from the start of a tree (or from another of its states) as far as the answers carry.
 * @throws when the tree or the state does not exist: callers ask `hasState` about anything that comes from a URL
 */
export function walk(forest: Forest, treeId: string, answers: Answers, from?: string): Position {
  const position: Position = { tree: treeId, state: `tree/${treeId}`, trail: [], answers };
  const visited = new Set<string>();
  for (let next: string | undefined = treeId, start = from; next !== undefined; start = undefined) {
    const tree: Tree | undefined = forest.trees[next];
    // A jump back into a tree would loop for ever; the audit refuses it, and a stale fragment must not hang a phone.
    if (!tree || visited.has(next)) break;
    visited.add(next);
    const [snapshot] = initialTransition(machineOf(tree, forest.waits, start), { answers: position.answers });
    position.tree = tree.id;
    position.state = stateName(snapshot.value);
    position.answers = snapshot.context.answers;
    // A question that an earlier tree asked is passed again without being asked: it stays where it was asked.
    const asked = new Set(position.trail.map((step) => step.question));
    position.trail.push(
      ...snapshot.context.trail.filter((step) => !asked.has(step.question)).map((step) => ({ ...step, tree: tree.id })),
    );
    const { kind, id } = parseTarget(position.state);
    next = kind === 'tree' ? id : undefined;
  }
  return position;
}

const machines = new WeakMap<Tree, Record<string, ReturnType<typeof treeMachine>>>();

/** The machine of a tree, built once for each state from which a walk begins. */
function machineOf(tree: Tree, waits: Forest['waits'], from = tree.start): ReturnType<typeof treeMachine> {
  const known = machines.get(tree) ?? {};
  machines.set(tree, known);
  return (known[from] ??= treeMachine(tree, waits, from));
}

/** Whether a tree has a state of this name. */
export function hasState(tree: Tree | undefined, state: string): boolean {
  return tree !== undefined && statesOf(tree).has(state);
}

/** The outer state of a machine value: a fix that waits has inner states. */
export function stateName(value: unknown): string {
  return typeof value === 'string' ? value : (Object.keys(value as Record<string, unknown>)[0] ?? '');
}
