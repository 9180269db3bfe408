/** Every tree is shown to readers, on the home page or by another tree. */
import { ROOT_TREE } from '../../content/root-tree.ts';
import { edgesOf, parseTarget } from '../../trees/graph.ts';
import type { Rule, TreeContent } from './rule.ts';

/** A tree that is listed nowhere, and to which none that is shown leads, would be written for nobody. */
export const treesShown: Rule = (content) => {
  const { trees, symptoms } = content;
  // Whether the first tree is missing is told by itself; the others may hang on it.
  if (!trees.some(({ id }) => id === ROOT_TREE)) return [];
  const shown = shownTrees(content);
  return trees
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({
      file: symptoms.file,
      line: symptoms.lineOf([id]),
      message: `${id}: readers cannot get to this tree; give it a topic here, so that the home page lists it, or have another tree lead to it: tree/${id}`,
    }));
};

/** The trees that readers come to: the first, those that the home page lists, and all to which one of these leads. */
function shownTrees({ trees, symptoms }: TreeContent): Set<string> {
  const listed = trees.filter(({ id }) => {
    const symptom = symptoms.data[id];
    return id === ROOT_TREE || symptom?.topic !== undefined || symptom?.common !== undefined;
  });
  const shown = new Set(listed.map(({ id }) => id));
  // A set is walked in the order in which it grows.
  for (const id of shown) {
    const tree = trees.find((one) => one.id === id);
    const targets = tree === undefined ? [] : edgesOf(tree.data).map(({ to }) => parseTarget(to));
    for (const target of targets) if (target.kind === 'tree') shown.add(target.id);
  }
  return shown;
}
