/** The map of a tree: its states in reading order, each with the words and the address that it has there, and what leads on. */
import type { Atlas } from '../trees/atlas.ts';
import { edgesOf, parseTarget, stateOf } from '../trees/graph.ts';
import type { Tree } from '../trees/schema.ts';
import { mapPath } from './map-path.ts';
import { statePath } from '../trees/urls.ts';

/** One way on: an option of a question, or a fix that did not help. */
export interface MapEdge {
  /** `question.option`, or `fix.unsolved`, as in the answers of a link: unique on a map. */
  id: string;
  /** The words of the option. */
  label: string;
  /** The state to which it leads. */
  to: string;
  /** True when it is asked again, so that what was answered since is forgotten. */
  again: boolean;
}

export interface MapNode {
  /** The state of the machine: a question, `fix/<id>` or `tree/<id>`. */
  state: string;
  kind: 'question' | 'fix' | 'tree';
  /** Few words, for the picture; of a question, the question itself. */
  short: string;
  /** The title of its page. */
  title: string;
  href: string;
  edges: MapEdge[];
}

/** What is said of the way on from a fix. */
export const UNSOLVED = 'If it did not help';

/**
 * The states of a tree, the start first, each question before what it leads to.
 * @throws when the tree is not in the atlas, or a state has no words: the audit refuses such content before it is built
 */
export function treeMap(atlas: Atlas, id: string): MapNode[] {
  const tree = atlas.trees[id];
  if (!tree) throw new Error(`there is no tree “${id}”`);
  const outgoing = Map.groupBy(edgesOf(tree), ({ from }) => from);
  const nodes = new Map<string, MapNode>();
  const visit = (state: string): void => {
    if (nodes.has(state)) return;
    const edges = (outgoing.get(state) ?? []).map(({ option, to }) => ({
      id: `${parseTarget(state).id}.${option}`,
      label: labelOf(atlas, state, option),
      to: stateOf(to),
      again: parseTarget(to).kind === 'again',
    }));
    nodes.set(state, { state, ...wordsOf(atlas, tree, state), edges });
    for (const { to } of edges) visit(to);
  };
  visit(tree.start);
  // What no answer leads to is no way, but it is routed, so the map has it too.
  for (const state of outgoing.keys()) visit(state);
  return [...nodes.values()];
}

function wordsOf(atlas: Atlas, tree: Tree, state: string): Omit<MapNode, 'state' | 'edges'> {
  const { kind, id } = parseTarget(state);
  const known = <T>(words: T | undefined): T => {
    if (words === undefined) throw new Error(`“${state}” of the tree “${tree.id}” has no words`);
    return words;
  };
  if (kind === 'tree') {
    const title = known(atlas.symptoms[id]);
    return { kind, short: title, title, href: mapPath(atlas.base, id) };
  }
  const href = statePath(atlas, tree.id, state);
  if (kind === 'fix') {
    const { short } = known(atlas.fixes[id]);
    const { title } = known(atlas.ends[id]);
    return { kind, short, title, href };
  }
  const text = known(atlas.questions[id]).text.replaceAll('`', '');
  return { kind: 'question', short: text, title: text, href };
}

function labelOf(atlas: Atlas, state: string, option: string): string {
  if (parseTarget(state).kind === 'fix') return UNSOLVED;
  const words = atlas.questions[state]?.options.find((one) => one.id === option);
  if (!words) throw new Error(`the option “${option}” of “${state}” has no words`);
  return words.label.replaceAll('`', '');
}
