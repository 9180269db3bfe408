/** Rules about what a reader has answered by the time when a fix or a question is met. */
import { validChoices, type Issue } from '../../reader/issue.ts';
import { parseTarget } from '../../trees/graph.ts';
import { situationsOf, type Situation } from './situations.ts';
import { issue, once, treesById, type Rule, type TreeContent } from './rule.ts';
import { wayTextTo } from './way.ts';

/** The answers that a fix says contradict it can be given. */
export const contradictionsExist: Rule = ({ fixes, questions }) =>
  [...fixes.values()].flatMap(({ file, data, lineOf }) =>
    data.contradicts.flatMap((answer, index) => {
      const { question, option } = parseAnswer(answer);
      const options = questions.data[question]?.options;
      if (options?.[option]) return [];
      const message = options
        ? `“${option}” is not an option of “${question}”; ${validChoices(Object.keys(options))}`
        : `there is no question “${question}”; ${validChoices(Object.keys(questions.data))}`;
      return [{ file, line: lineOf(['contradicts', index]), message: `contradicts ${answer}: ${message}` }];
    }),
  );

/** No way leads to a fix, at once or after another that did not help, with an answer that contradicts it. */
export const notContradicted: Rule = (content) =>
  fromNearest(content, (situation) => {
    const { kind, id } = parseTarget(situation.state);
    const fix = kind === 'fix' ? content.fixes.get(id) : undefined;
    return (fix?.data.contradicts ?? [])
      .filter((answer) => situation.answers[parseAnswer(answer).question] === parseAnswer(answer).option)
      .map((answer) => ({
        key: `${situation.tree} ${id} ${answer}`,
        text: `leads to fix/${id}, which ${answer} contradicts: ${wayTextTo(situation)}; lead elsewhere after ${answer}, or remove it from contradicts in ${fix?.file ?? ''}`,
      }));
  });

/** No way asks the same in other words. */
export const meaningsDistinct: Rule = (content) =>
  fromNearest(content, (situation) =>
    sameMeaning(content, situation.state)
      .filter((other) => situation.answers[other] !== undefined)
      .map((other) => ({
        key: `${situation.tree} ${situation.state} ${other}`,
        text: `asks “${situation.state}”, which means the same as “${other}” (${content.questions.data[other]?.means ?? ''}), already asked: ${wayTextTo(situation)}; skip it, or ask “${other}” here too`,
      })),
  );

/** What is wrong in situations, each fault once, where the shortest way to it ends. */
function fromNearest(content: TreeContent, check: (situation: Situation) => { key: string; text: string }[]): Issue[] {
  const told = new Set<string>();
  return situations(content).flatMap((situation) => {
    const { from } = situation;
    const tree = content.trees.find(({ id }) => id === from?.situation.tree);
    if (!tree || !from) return [];
    return check(situation).flatMap(({ key, text }) => {
      if (told.has(key)) return [];
      told.add(key);
      return [issue(tree, from.edge, text)];
    });
  });
}

const situations = once((content) => {
  const contradicted = [...content.fixes].map(
    ([id, { data }]) => [id, data.contradicts.map((answer) => parseAnswer(answer).question)] as const,
  );
  const alike = Object.keys(content.questions.data).map((id) => [id, sameMeaning(content, id)] as const);
  return situationsOf(treesById(content), new Map([...contradicted, ...alike]));
});

function sameMeaning({ questions }: TreeContent, id: string): string[] {
  const means = questions.data[id]?.means;
  return means === undefined
    ? []
    : Object.keys(questions.data).filter((other) => other !== id && questions.data[other]?.means === means);
}

function parseAnswer(answer: string): { question: string; option: string } {
  const [question = '', option = ''] = answer.split('.');
  return { question, option };
}
