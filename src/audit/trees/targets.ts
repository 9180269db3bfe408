/** Everything that routing names exists. */
import { validChoices } from '../../reader/issue.ts';
import { edgesOf, parseTarget } from '../../trees/graph.ts';
import { each, issue, type Rule } from './rule.ts';

/** Every target exists. */
export const targetsExist: Rule = ({ trees, fixes }) =>
  each(trees, (tree) =>
    edgesOf(tree.data).flatMap((edge) => {
      const { kind, id } = parseTarget(edge.to);
      const known =
        kind === 'fix'
          ? [...fixes.keys()]
          : kind === 'tree'
            ? trees.map((other) => other.id)
            : Object.keys(tree.data.routes);
      if (known.includes(id)) return [];
      const what = kind === 'again' ? 'question' : kind;
      return [
        issue(
          tree,
          edge,
          `leads to the ${what} “${id}”, which ${kind === 'fix' || kind === 'tree' ? 'does not exist' : 'has no routes in this tree'}; ${validChoices(known)}`,
        ),
      ];
    }),
  );

/** The start is a question of the tree. */
export const startExists: Rule = ({ trees }) =>
  each(trees, ({ file, data, lineOf }) =>
    data.routes[data.start]
      ? []
      : [
          {
            file,
            line: lineOf(['start']),
            message: `start: the question “${data.start}” has no routes in this tree; ${validChoices(Object.keys(data.routes))}`,
          },
        ],
  );

/** A question that a tree no longer asks leads on to one that it does. */
export const retiredLeadOn: Rule = ({ trees }) =>
  each(trees, ({ file, data, lineOf }) =>
    Object.entries(data.retired).flatMap(([former, now]) => {
      const line = lineOf(['retired', former]);
      const asked = data.routes[former]
        ? [{ file, line, message: `retired: “${former}” is still asked in this tree; remove it here or in routes` }]
        : [];
      const known = Object.keys(data.routes);
      const lost = known.includes(now)
        ? []
        : [
            {
              file,
              line,
              message: `retired: “${former}” leads to “${now}”, which is not a question of this tree; ${validChoices(known)}`,
            },
          ];
      return [...asked, ...lost];
    }),
  );
