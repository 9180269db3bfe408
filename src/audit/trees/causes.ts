/** The same answer on the same facts ends in the same cause, whichever tree asks. */
import { validChoices } from '../../reader/issue.ts';
import { parseTarget } from '../../trees/graph.ts';
import { causeIn, each, once, type Rule, type SourcedTree, type TreeContent } from './rule.ts';

/** A tree where an answer leads straight to a fix, and its cause. */
interface Ending {
  tree: SourcedTree;
  fix: string;
  cause: string;
}

/** Trees agree on the cause that an answer leads to, but for those that state a reason. */
export const causesAgree: Rule = (content) =>
  [...endings(content)].flatMap(([answer, all]) => {
    const bound = all.filter(({ tree }) => tree.data.reasons[answer] === undefined);
    const usual = commonest(bound);
    return bound
      .filter(({ cause }) => usual && cause !== usual.cause)
      .map(({ tree: { file, lineOf }, fix, cause }) => ({
        file,
        line: lineOf(['routes', ...answer.split('.')]),
        message: `${answer}: ends in ${cause} (fix/${fix}), but ends in ${usual?.cause ?? ''} (fix/${usual?.fix ?? ''}) in ${usual?.tree.file ?? ''}; lead to a fix with the same cause, or say under reasons why it differs here`,
      }));
  });

/** A reason is given only where an answer ends in another cause than elsewhere. */
export const reasonsNeeded: Rule = (content) =>
  each(content.trees, ({ id, file, data, lineOf }) =>
    Object.keys(data.reasons).flatMap((answer) => {
      const all = endings(content).get(answer) ?? [];
      const here = all.find(({ tree }) => tree.id === id);
      const line = lineOf(['reasons', answer]);
      if (!here) {
        const valid = [...endings(content)].filter(([, ends]) => ends.some(({ tree }) => tree.id === id));
        return [
          {
            file,
            line,
            message: `reasons: “${answer}” does not lead to a fix in this tree; ${validChoices(valid.map(([known]) => known))}`,
          },
        ];
      }
      return all.every(({ cause }) => cause === here.cause)
        ? [{ file, line, message: `reasons: ${answer} ends in ${here.cause} in every tree; no reason is needed` }]
        : [];
    }),
  );

/** `question.option` → where it leads straight to a fix. */
const endings = once((content: TreeContent): Map<string, Ending[]> => {
  const causeOf = causeIn(content);
  const all = content.trees.flatMap((tree) =>
    Object.entries(tree.data.routes).flatMap(([question, options]) =>
      Object.entries(options).flatMap(([option, to]) => {
        const { kind, id } = parseTarget(to);
        return kind === 'fix' ? [{ answer: `${question}.${option}`, tree, fix: id, cause: causeOf(id) }] : [];
      }),
    ),
  );
  return Map.groupBy(all, ({ answer }) => answer);
});

/** An ending of the cause that most have; of the first, when as many have another. */
function commonest(all: readonly Ending[]): Ending | undefined {
  const groups = [...Map.groupBy(all, ({ cause }) => cause).values()];
  return groups.reduce<Ending[]>((best, group) => (group.length > best.length ? group : best), [])[0];
}
