/** What the audit prints of trees: their sizes, how many questions they expect, and the reasons that writers state. */
import type { Expectation } from '../audit/audit.ts';
import type { Content } from '../reader/read.ts';
import { parseTarget } from '../trees/graph.ts';
import { pathsOf } from '../trees/paths.ts';
import type { Tree } from '../trees/schema.ts';

/** The size of one tree by itself, jumps not followed. */
export function sizeOf(tree: Tree): { lengths: number[]; row: Record<string, number> } {
  const paths = pathsOf(tree);
  const lengths = paths.map(({ steps }) => steps.length).sort((a, b) => a - b);
  const kinds = [...new Set(paths.map(({ end }) => end))].map((end) => parseTarget(end).kind);
  const row = {
    questions: Object.keys(tree.routes).length,
    fixes: kinds.filter((kind) => kind === 'fix').length,
    jumps: kinds.filter((kind) => kind === 'tree').length,
    paths: lengths.length,
    longest: lengths.at(-1) ?? 0,
    median: median(lengths),
  };
  return { lengths, row };
}

/** The middle of a sorted list; the lower of the two middles when there are two. */
export function median(sorted: readonly number[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** For each tree: the questions expected until a fix, the fewest that would do, and the question that costs most. */
export function expectedRows(
  expectations: ReadonlyMap<string, Expectation>,
): Record<string, Record<string, string | number>> {
  const round = (figure: number): number => Math.round(figure * 100) / 100;
  const rows = [...expectations].map(([id, { expected, bound, costs }]) => {
    const [dearest] = costs;
    const dear = dearest && dearest.excess >= 0.005 ? `${dearest.question} (${dearest.excess.toFixed(2)})` : '';
    return [id, { expected: round(expected), bound: round(bound), over: round(expected - bound), 'costs most': dear }];
  });
  return Object.fromEntries(rows) as Record<string, Record<string, string | number>>;
}

/** The reasons that the content states for what a rule would refuse, a line each. */
export function statedReasons({ questions, trees }: Content): string[] {
  const ofQuestions = Object.entries(questions.data).flatMap(([id, { everybodyKnows, complete }]) => [
    ...(everybodyKnows === undefined ? [] : [`${id}: everybody can answer. ${everybodyKnows}`]),
    ...(complete === undefined ? [] : [`${id}: no other answer. ${complete}`]),
  ]);
  const ofTrees = trees.flatMap(({ id, data }) =>
    Object.entries(data.reasons).map(([answer, why]) => `${id}: ${answer} ends in a cause of its own. ${why}`),
  );
  return [...ofQuestions, ...ofTrees];
}
