/**
 * A tree as an XState machine: one state per question, fix and jump. It serves the static pages, the island,
 * the flowchart, the audit and the tests, so there is no second copy of the routing.
 */
import { assign, setup } from 'xstate';
import type { Answers } from './answers.ts';
import { edgesOf, parseTarget, stateOf, statesOf, type Edge } from './graph.ts';
import type { Tree } from './schema.ts';

/** One answer on the way: which question (or fix) was passed, and by which option. */
export interface Step {
  question: string;
  option: string;
}

export interface TreeContext {
  answers: Answers;
  /** The answers that led here, in order. Derived while walking; never stored. */
  trail: Step[];
  /** Milliseconds left of the wait that a fix asks for. */
  waitLeft: number;
}

export type TreeEvent =
  { type: 'answer'; question: string; option: string } | { type: 'solved' } | { type: 'unsolved' };

export interface TreeInput {
  answers: Answers;
  /** Milliseconds left to wait on the fix where the machine starts; 0 when the wait is over. */
  waitLeft?: number;
}

const treeSetup = setup({
  types: {
    context: {} as TreeContext,
    events: {} as TreeEvent,
    input: {} as TreeInput,
  },
  guards: {
    answered: ({ context }, { question, option }: Step) => context.answers[question] === option,
    asks: ({ event }, { question }: { question: string }) => event.type === 'answer' && event.question === question,
  },
  actions: {
    record: assign(({ context }, { question, option }: Step) => ({
      answers: { ...context.answers, [question]: option },
    })),
    recordEvent: assign(({ context, event }) =>
      event.type === 'answer' ? { answers: { ...context.answers, [event.question]: event.option } } : {},
    ),
    pass: assign(({ context }, step: Step) => ({ trail: [...context.trail, step] })),
    /** Asking again forgets the answer and all that was answered after it. */
    forget: assign(({ context }, { question }: { question: string }) => {
      const at = context.trail.findIndex((step) => step.question === question);
      const kept = at < 0 ? context.trail : context.trail.slice(0, at);
      const gone = new Set([question, ...(at < 0 ? [] : context.trail.slice(at).map((step) => step.question))]);
      const last = context.trail.at(-1);
      if (last) gone.add(last.question);
      return {
        trail: kept,
        answers: Object.fromEntries(Object.entries(context.answers).filter(([id]) => !gone.has(id))),
      };
    }),
  },
  delays: { wait: ({ context }) => context.waitLeft },
});

/**
 * Builds the machine of a tree.
 *
 * States are named as in the routing file: `question`, `fix/<id>`, `tree/<id>` (a jump, final), and the two ends
 * `solved` and `help`. A question or fix whose answer is known is passed at once. A fix that asks to wait has the
 * inner states `waiting` and `ready`.
 * @param waits fixes that ask to wait, with the minutes
 * @param start where to begin; the tree's own start unless a link leads into the middle
 */
export function treeMachine(tree: Tree, waits: Readonly<Record<string, number>> = {}, start = tree.start) {
  const edges = edgesOf(tree);
  const states: Record<string, TreeState> = {};
  for (const state of statesOf(tree)) {
    const { kind, id } = parseTarget(state);
    const outgoing = edges.filter(({ from }) => from === state);
    if (kind === 'tree') states[state] = { type: 'final' };
    else states[state] = kind === 'fix' ? fixState(id, outgoing, waits[id]) : questionState(id, outgoing);
  }
  return treeSetup.createMachine({
    id: tree.id,
    context: ({ input }) => ({ answers: input.answers, trail: [], waitLeft: input.waitLeft ?? 0 }),
    initial: start,
    states: { ...states, solved: { type: 'final' }, help: { type: 'final' } },
  });
}

type TreeState = Parameters<typeof treeSetup.createStateConfig>[0];

function questionState(question: string, edges: readonly Edge[]): TreeState {
  return {
    always: edges.map(({ option, to }) => leave(question, option, to)),
    on: { answer: { guard: { type: 'asks', params: { question } }, actions: 'recordEvent' } },
  };
}

function fixState(fix: string, edges: readonly Edge[], minutes: number | undefined): TreeState {
  const base = {
    always: [
      ...edges.map(({ option, to }) => leave(fix, option, to)),
      leave(fix, 'unsolved', 'help'),
      leave(fix, 'solved', 'solved'),
    ],
    on: {
      solved: { actions: { type: 'record' as const, params: { question: fix, option: 'solved' } } },
      unsolved: { actions: { type: 'record' as const, params: { question: fix, option: 'unsolved' } } },
    },
  };
  if (minutes === undefined) return base;
  return {
    ...base,
    initial: 'waiting',
    states: { waiting: { after: { wait: 'ready' } }, ready: {} },
  };
}

function leave(question: string, option: string, to: string) {
  const pass = { type: 'pass' as const, params: { question, option } };
  const again = parseTarget(to);
  return {
    guard: { type: 'answered' as const, params: { question, option } },
    target: stateOf(to),
    actions: again.kind === 'again' ? [pass, { type: 'forget' as const, params: { question: again.id } }] : [pass],
  };
}
