/** The weights of causes fit the trees. */
import { ROOT_TREE } from '../../content/root-tree.ts';
import { validChoices } from '../../reader/issue.ts';
import { fixesBehind } from '../../trees/journeys.ts';
import { causeIn, each, unfolded, type Rule } from './rule.ts';

/** Each tree has its weights, and all weights their tree. The chooser may do without: what it leads to has its own. */
export const weightsGiven: Rule = ({ trees, likelihood: { file, data, lineOf } }) => {
  const ids = trees.map(({ id }) => id);
  return [
    ...Object.keys(data.weights)
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        file,
        line: lineOf(['weights', id]),
        message: `weights: there is no tree “${id}”; ${validChoices(ids)}`,
      })),
    ...ids
      .filter((id) => id !== ROOT_TREE && !data.weights[id])
      .map((id) => ({
        file,
        line: lineOf(['weights']),
        message: `weights: the tree “${id}” has none; add an entry by that name with the causes that are likely behind it`,
      })),
  ];
};

/** Only what a tree can lead to has a weight in it. */
export const weightsReached: Rule = (content) => {
  const { file, data, lineOf } = content.likelihood;
  return each(content.trees, ({ id }) => {
    const met = unfolded(content).get(id);
    const causes = new Set([...(met ? fixesBehind(met) : [])].map(causeIn(content)));
    return Object.keys(data.weights[id] ?? {})
      .filter((cause) => !causes.has(cause))
      .map((cause) => ({
        file,
        line: lineOf(['weights', id, cause]),
        message: `${id}: the tree cannot lead to “${cause}”; ${validChoices(causes)}`,
      }));
  });
};
