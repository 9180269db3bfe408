/** Every situation in which a reader can stand, across jumps and past fixes that did not help. For the audit. */
import type { Answers } from '../../trees/answers.ts';
import { parseTarget, type Edge } from '../../trees/graph.ts';
import { edgesFrom, type Trees } from '../../trees/journeys.ts';

/** Where a reader stands, with what has been answered that still matters there, and how they came. */
export interface Situation {
  tree: string;
  /** A question or `fix/<id>`, not answered or tried before. */
  state: string;
  /** The answers that may still matter; a fix that did not help is `unsolved`. */
  answers: Answers;
  /** Where they stood before, and the edge that they left it by; none at the start of a tree. */
  from?: { situation: Situation; edge: Edge };
}

/** More than sound trees have; a runaway graph stops here instead of hanging the build. */
const LIMIT = 500_000;

/**
 * All situations, from the start of every tree, those with the fewest steps first. Situations that differ only in answers
 * that nothing ahead asks for are one. The trees have no circles. Asking again is not followed: it forgets answers, and
 * leads to where others come too.
 * @param watched question or fix → the questions whose answers matter when it is met
 * @throws when there are too many
 */
export function situationsOf(
  trees: Trees,
  watched: ReadonlyMap<string, readonly string[]> = new Map(),
  limit = LIMIT,
): Situation[] {
  const leaving = (id: string, state: string): readonly Edge[] => {
    const tree = trees[id];
    return (tree && edgesFrom(tree).get(state)) ?? [];
  };
  const mattering = whatMatters(trees, watched);
  const known = new Map<string, Situation>();
  const arrive = (tree: string, state: string, all: Answers, from?: Situation['from']): void => {
    const { kind, id } = parseTarget(state);
    const next = kind === 'tree' ? trees[id] : undefined;
    if (next) {
      arrive(next.id, next.start, all, from);
      return;
    }
    if (kind === 'again' || kind === 'tree') return;
    const passed = all[id];
    if (passed !== undefined) {
      const edge = leaving(tree, state).find(({ option }) => option === passed);
      if (edge) arrive(tree, edge.to, all, from);
      return;
    }
    const matters = mattering(tree, state);
    const answers = Object.fromEntries(Object.entries(all).filter(([question]) => matters.has(question)));
    const key = JSON.stringify([tree, state, Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))]);
    if (known.has(key)) return;
    if (known.size >= limit) throw new Error(`the trees have more than ${limit} situations`);
    known.set(key, { tree, state, answers, ...(from && { from }) });
  };
  for (const tree of Object.values(trees)) arrive(tree.id, tree.start, {});
  // A map is walked in the order in which it grows, so this is breadth first.
  for (const situation of known.values()) {
    const { id } = parseTarget(situation.state);
    for (const edge of leaving(situation.tree, situation.state))
      arrive(situation.tree, edge.to, { ...situation.answers, [id]: edge.option }, { situation, edge });
  }
  return [...known.values()];
}

/** The way to a situation, from the start of a tree. */
export function wayTo(situation: Situation): { tree: string; edge: Edge }[] {
  const { from } = situation;
  return from === undefined ? [] : [...wayTo(from.situation), { tree: from.situation.tree, edge: from.edge }];
}

/** For each place: the questions and fixes that may be met from there on, jumps followed, and what these watch. */
function whatMatters(
  trees: Trees,
  watched: ReadonlyMap<string, readonly string[]>,
): (tree: string, state: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const ahead = (treeId: string, state: string): ReadonlySet<string> => {
    const tree = trees[treeId];
    const { kind, id } = parseTarget(state);
    if (kind === 'tree') return trees[id] ? ahead(id, trees[id].start) : NOTHING;
    if (kind === 'again' || !tree) return NOTHING;
    const key = `${treeId} ${state}`;
    const found = known.get(key);
    if (found) return found;
    const met = new Set([id, ...(watched.get(id) ?? [])]);
    for (const { to } of edgesFrom(tree).get(state) ?? []) for (const one of ahead(treeId, to)) met.add(one);
    known.set(key, met);
    return met;
  };
  return ahead;
}

const NOTHING: ReadonlySet<string> = new Set();
