/** The URL of every place. The page is the current question; the answers ride in the fragment. */
import { SYMPTOM, serializeAnswers, type Answers } from './answers.ts';
import { parseTarget } from './graph.ts';
import type { PageRef, Place } from './place.ts';

/** The tree whose first question is the chooser at /diagnose/. */
export const ROOT_TREE = 'root';

/** The path of a tree's own page. */
export function treePath(base: string, tree: string): string {
  return tree === ROOT_TREE ? `${base}diagnose/` : `${base}diagnose/${tree}/`;
}

/** The path of a state's page: a question, or a fix. */
export function statePath(base: string, tree: string, state: string): string {
  const { kind, id } = parseTarget(state);
  if (kind === 'fix') return `${base}fixes/${id}/`;
  if (kind === 'tree') return treePath(base, id);
  return `${base}diagnose/${tree}/${id}/`;
}

/**
 * The URL of a place with its answers. The tree from which the reader set out is told only where the path does not
 * tell it: after a jump, and on a fix.
 */
export function placeUrl(
  base: string,
  { start, tree, state, answers }: Pick<Place, 'start' | 'tree' | 'state' | 'answers'>,
): string {
  const told = parseTarget(state).kind === 'question' && start === tree;
  const carried: Answers = told ? answers : { [SYMPTOM]: start, ...answers };
  const fragment = serializeAnswers(carried);
  return statePath(base, tree, state) + (fragment === '' ? '' : `#${fragment}`);
}

/** The tree and question of a path under /diagnose/; undefined for any other path. */
export function pageOf(base: string, path: string, startOf: (tree: string) => string | undefined): PageRef | undefined {
  if (!path.startsWith(`${base}diagnose/`)) return undefined;
  const [tree = ROOT_TREE, question, ...rest] = path.slice(`${base}diagnose/`.length).split('/').filter(Boolean);
  const state = question ?? startOf(tree);
  return state === undefined || rest.length > 0 ? undefined : { tree, state };
}
