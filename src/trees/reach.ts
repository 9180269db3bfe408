/** What answers leave possible in a tree and in all that it jumps to. For the audit and the commands. */
import type { Answers } from './answers.ts';
import { parseTarget, reachable, stateOf } from './graph.ts';
import { walk, type Forest } from './walk.ts';

/**
 * The fixes that can be reached from the start of a tree when these answers are given.
 * @param after whether the way goes on after a fix that did not help
 */
export function fixesLeft(forest: Forest, treeId: string, answers: Answers, after: boolean): Set<string> {
  const start = walk(forest, treeId, answers);
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string, from: string): void => {
    const tree = forest.trees[id];
    if (!tree || seen.has(`${id}:${from}`)) return;
    seen.add(`${id}:${from}`);
    const { fixes, trees } = reachable(tree, from, answers);
    for (const fix of fixes) found.add(fix);
    for (const jump of trees) visit(jump, forest.trees[jump]?.start ?? '');
    if (!after) return;
    for (const to of fixes.flatMap((fix) => tree.after[`fix/${fix}`] ?? [])) {
      const { kind, id: next } = parseTarget(to);
      if (kind === 'tree') visit(next, forest.trees[next]?.start ?? '');
      else if (kind !== 'again') visit(id, to);
    }
  };
  visit(start.tree, start.state);
  return found;
}

/** How many questions are left: the most, and the mean of a reader who chooses every option as often as another. */
export interface QuestionsLeft {
  most: number;
  mean: number;
}

/**
 * Counts the questions that are still asked from the start of a tree when these answers are given. Every way is walked to
 * its end, since what was answered on it is not asked again after a jump.
 */
export function questionsLeft(forest: Forest, treeId: string, answers: Answers): QuestionsLeft {
  const visit = (id: string, state: string, known: Answers, passed: readonly string[]): QuestionsLeft => {
    const tree = forest.trees[id];
    const { kind, id: asked } = parseTarget(state);
    if (kind === 'tree' && !passed.includes(asked))
      return visit(asked, forest.trees[asked]?.start ?? '', known, [...passed, asked]);
    const options = tree?.routes[state] ?? {};
    const answered = options[known[state] ?? ''];
    if (answered !== undefined) return visit(id, stateOf(answered), known, passed);
    const ways = Object.entries(options).map(([option, to]) =>
      visit(id, stateOf(to), { ...known, [state]: option }, passed),
    );
    if (kind !== 'question' || ways.length === 0) return { most: 0, mean: 0 };
    return {
      most: 1 + Math.max(...ways.map(({ most }) => most)),
      mean: 1 + ways.reduce((sum, { mean }) => sum + mean, 0) / ways.length,
    };
  };
  return visit(treeId, `tree/${treeId}`, answers, []);
}
