/** Every way through a tree, generated from its machine. For build and tests only: it pulls in xstate/graph. */
// eslint-disable-next-line no-restricted-imports -- For the audit and the tests alone: it reaches no browser.
import { getSimplePaths } from 'xstate/graph';
import { parseTarget } from './graph.ts';
import { treeMachine, type Step } from './machine.ts';
import type { Tree } from './schema.ts';
import { stateName } from './walk.ts';

export interface TreePath {
  steps: Step[];
  /** The state where the path ends: `fix/<id>` or `tree/<id>`. */
  end: string;
}

/** More traversals than any sound tree needs; a runaway graph stops here instead of hanging the build. */
const LIMIT = 100_000;

/**
 * All paths from the start of a tree to a fix or a jump.
 * States are keyed by their value alone: with the answers in the key the walk is several hundred times slower.
 */
export function pathsOf(tree: Tree): TreePath[] {
  const paths = getSimplePaths(treeMachine(tree), {
    input: { answers: {} },
    events: ({ value }) =>
      Object.keys(tree.routes[stateName(value)] ?? {}).map((option) => ({
        type: 'answer',
        question: stateName(value),
        option,
      })),
    serializeState: ({ value }) => JSON.stringify(value),
    limit: LIMIT,
  });
  return paths
    .map(({ state, steps }) => ({
      end: stateName(state.value),
      steps: steps.flatMap(({ event }) =>
        event.type === 'answer' ? [{ question: event.question, option: event.option }] : [],
      ),
    }))
    .filter(({ end }) => parseTarget(end).kind !== 'question');
}
