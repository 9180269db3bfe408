/** How much is asked before a fix is found. */
import { expectationOf, type Expectation } from './expected.ts';
import type { JourneyStep, Met } from '../../trees/journeys.ts';
import { causeIn, each, once, unfolded, type Rule } from './rule.ts';
import { wayText } from './way.ts';

/** The most questions on one way across jumps; one tree alone has less (see `pathsShort`). */
const MAX_QUESTIONS = 10;
/** How many questions more than its own could do with a tree may expect. */
const MAX_EXCESS = 1;

/** No way asks too much, even over several trees. */
export const journeysShort: Rule = (content) =>
  each(content.trees, ({ id, file, lineOf }) => {
    const met = unfolded(content).get(id);
    const longest = met ? longestOf(met) : [];
    if (longest.length <= MAX_QUESTIONS) return [];
    const way = wayText(longest.map(({ tree, question, option }) => ({ tree, text: `${question}.${option}` })));
    return [
      {
        file,
        line: lineOf(['start']),
        message: `a path across the trees that it jumps to asks ${longest.length} questions: ${way}; the limit is ${MAX_QUESTIONS}`,
      },
    ];
  });

/** Each tree with how many questions it expects, and how few would do. */
export const expectations = once(
  (content): Map<string, Expectation> =>
    new Map(
      [...unfolded(content)].map(([id, met]) => {
        const weights = content.likelihood.data.weights[id] ?? {};
        return [id, expectationOf(met, causeIn(content), weights)];
      }),
    ),
);

/** No tree asks much more than it could do with. */
export const questionsEarned: Rule = (content) =>
  each(content.trees, ({ id, file, lineOf }) => {
    const found = expectations(content).get(id);
    const [dearest] = found?.costs ?? [];
    if (!found || !dearest || found.expected - found.bound <= MAX_EXCESS) return [];
    const { expected, bound } = found;
    return [
      {
        file,
        line: lineOf(['routes', dearest.question]),
        message: `${expected.toFixed(3)} questions are expected, ${(expected - bound).toFixed(3)} more than the ${bound.toFixed(3)} that would be enough, and the limit is ${MAX_EXCESS} more; “${dearest.question}” costs the most: it is asked ${dearest.asked.toFixed(2)} times and yields ${dearest.bits.toFixed(2)} bits; ask it later or less often, or have its options, and the trees that they jump to, lead to a fix sooner`,
      },
    ];
  });

function longestOf(met: Met): JourneyStep[] {
  if ('fix' in met) return [];
  return met.options
    .map(({ option, to }) => [{ tree: met.tree, question: met.question, option }, ...longestOf(to)])
    .reduce((best, way) => (way.length > best.length ? way : best), []);
}
