/** What is left from a state on, jumps into other trees followed: the fixes, and how many questions until one. */
import type { Answers } from './answers.ts';
import type { Atlas } from './atlas.ts';
import { reachable, remaining, type Span } from './graph.ts';
import type { Tree } from './schema.ts';

/** A tree, or its routing where its words are not loaded yet. */
function routing(atlas: Atlas, tree: string): Tree | undefined {
  return atlas.trees[tree] ?? atlas.beyond[tree];
}

/**
 * The fixes that can still be reached by answering questions, the nearest first; a fix that did not help is passed.
 * @param answers what is known, without the answer of the question that is asked there
 */
export function fixesLeft(atlas: Atlas, treeId: string, state: string, answers: Answers): string[] {
  const tree = routing(atlas, treeId);
  if (!tree) return [];
  const { fixes, trees } = reachable(tree, state, answers);
  const jumped = trees.flatMap((id) => fixesLeft(atlas, id, routing(atlas, id)?.start ?? '', answers));
  return [...new Set([...fixes, ...jumped])];
}

/**
 * How many questions are left, the one that is asked there included.
 * @param answers what is known, without the answer of the question that is asked there
 */
export function questionsLeft(atlas: Atlas, treeId: string, state: string, answers: Answers): Span {
  const tree = routing(atlas, treeId);
  if (!tree) return { min: 0, max: 0 };
  return remaining(tree, state, answers, (id) => questionsLeft(atlas, id, routing(atlas, id)?.start ?? '', answers));
}
