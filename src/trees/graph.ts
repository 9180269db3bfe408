/** The graph of a tree: what leads where. The machine, the pages, the audit and the flowchart all read it from here. */
import type { Answers } from './answers.ts';
import type { Tree } from './schema.ts';

export interface Target {
  /** `end`: the two ends `solved` and `help`, which the machine has and no routing names. */
  kind: 'question' | 'fix' | 'tree' | 'again' | 'end';
  id: string;
}

export interface Edge {
  from: string;
  /** What was answered: an option of a question, or `unsolved` on a fix. */
  option: string;
  /** The raw target, which is also the name of the machine's state (see `stateOf`). */
  to: string;
}

/** Where a machine ends when no fix is left to look at. */
export const ends: ReadonlySet<string> = new Set(['solved', 'help']);

/** Splits a target such as `fix/no-address` into its kind and id. */
export function parseTarget(target: string): Target {
  const slash = target.indexOf('/');
  if (slash < 0) return { kind: ends.has(target) ? 'end' : 'question', id: target };
  const kind = target.slice(0, slash);
  const id = target.slice(slash + 1);
  return kind === 'fix' || kind === 'tree' || kind === 'again' ? { kind, id } : { kind: 'question', id: target };
}

/** The state that a target stands for: `again/x` is the question x itself. */
export function stateOf(target: string): string {
  const { kind, id } = parseTarget(target);
  return kind === 'again' ? id : target;
}

/** Every edge of a tree, in file order: the options of questions, then what comes after a fix that did not help. */
export function edgesOf(tree: Tree): Edge[] {
  const routes = Object.entries(tree.routes).flatMap(([from, options]) =>
    Object.entries(options).map(([option, to]) => ({ from, option, to })),
  );
  const after = Object.entries(tree.after).map(([from, to]) => ({ from, option: 'unsolved', to }));
  return [...routes, ...after];
}

/** All states of a tree: questions, fixes and jumps. */
export function statesOf(tree: Tree): Set<string> {
  const edges = edgesOf(tree);
  return new Set([tree.start, ...edges.map((edge) => edge.from), ...edges.map((edge) => stateOf(edge.to))]);
}

/**
 * What can still be reached from a state by answering questions. A fix ends the way, unless it is known not to help.
 * @param answers what is known: a question already answered, the first one included, is left only by that option
 * @returns the fixes and the trees jumped to, the nearest first
 */
export function reachable(tree: Tree, from: string, answers: Answers = {}): { fixes: string[]; trees: string[] } {
  const seen = new Set([from]);
  // A set is walked in the order in which it grows, so this is breadth first.
  const tried = new Set<string>();
  for (const state of seen) {
    const known = answers[parseTarget(state).id];
    const next = tree.after[state];
    if (known === 'unsolved') tried.add(state);
    if (known === 'unsolved' && next !== undefined) seen.add(stateOf(next));
    for (const [option, to] of Object.entries(tree.routes[state] ?? {})) {
      if (known === undefined || known === option) seen.add(stateOf(to));
    }
  }
  const targets = [...seen].filter((state) => !tried.has(state)).map(parseTarget);
  const idsOf = (kind: Target['kind']): string[] =>
    targets.filter((target) => target.kind === kind).map(({ id }) => id);
  return { fixes: idsOf('fix'), trees: idsOf('tree') };
}

/** Fewest and most questions until a fix; a question already answered costs nothing. */
export interface Span {
  min: number;
  max: number;
}

/**
 * How many questions are left, the one that is asked at the state included.
 * @param answers what is known, without the answer of the question that is asked there
 * @param jump what is left in a tree that this one jumps to
 */
export function remaining(tree: Tree, from: string, answers: Answers, jump: (tree: string) => Span): Span {
  const memo = new Map<string, Span>();
  const visit = (state: string): Span => {
    const { kind, id } = parseTarget(state);
    if (kind === 'tree') return jump(id);
    const next = answers[id] === 'unsolved' ? tree.after[state] : undefined;
    if (kind === 'fix') return next === undefined ? { min: 0, max: 0 } : visit(stateOf(next));
    const done = memo.get(state);
    if (done) return done;
    memo.set(state, { min: 0, max: 0 });
    const options = tree.routes[state] ?? {};
    const known = options[answers[state] ?? ''];
    const spans = (known === undefined ? Object.values(options) : [known]).map((to) => visit(stateOf(to)));
    const cost = known === undefined ? 1 : 0;
    const span = { min: cost + Math.min(...spans.map((s) => s.min)), max: cost + Math.max(...spans.map((s) => s.max)) };
    memo.set(state, span);
    return span;
  };
  return visit(from);
}

/**
 * What is certain at each state whatever way led there: the answers that all paths from the start share.
 * A static page cannot read the fragment, so its links may carry only these.
 */
export function certainAnswers(tree: Tree): Map<string, Answers> {
  const certain = new Map<string, Answers>([[tree.start, {}]]);
  // Repeat until nothing changes: the sets only shrink, so this ends; trees are small.
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, option, to } of edgesOf(tree)) {
      const known = certain.get(from);
      if (!known || parseTarget(to).kind === 'again') continue;
      // Whether a fix was tried, the reader alone can say: a page that comes after it does not know.
      const { kind, id } = parseTarget(from);
      const here = kind === 'fix' ? known : { ...known, [id]: option };
      const before = certain.get(to);
      const shared =
        before === undefined ? here : Object.fromEntries(Object.entries(before).filter(([q, o]) => here[q] === o));
      if (before === undefined || Object.keys(shared).length < Object.keys(before).length) {
        certain.set(to, shared);
        changed = true;
      }
    }
  }
  return certain;
}
