/** Every way through a tree ends well, and soon. */
import { validChoices, type Issue } from '../../reader/issue.ts';
import { edgesOf, parseTarget, stateOf } from '../../trees/graph.ts';
import type { Tree } from '../../trees/schema.ts';
import { each, issue, type Rule, type SourcedTree } from './rule.ts';

/** The most questions on one path that a stressed reader is asked. */
const MAX_QUESTIONS = 7;
/** The names of more trees than these bury what is said after them. */
const FEW = 6;

/** No way leads round in a circle, within a tree or across jumps, unless it is declared with `again/`. */
export const noCycles: Rule = ({ trees }) => {
  const byId = new Map(trees.map((tree) => [tree.id, tree]));
  const done = new Set<string>();
  const found: Issue[] = [];
  const visit = (tree: SourcedTree, state: string, way: string[]): void => {
    const key = `${tree.id}:${state}`;
    if (done.has(key)) return;
    for (const edge of edgesOf(tree.data).filter(({ from }) => from === state)) {
      const { kind, id } = parseTarget(edge.to);
      if (kind === 'again') continue;
      const next = kind === 'tree' ? byId.get(id) : tree;
      if (!next) continue;
      const nextState = kind === 'tree' ? next.data.start : edge.to;
      const nextKey = `${next.id}:${nextState}`;
      const at = [...way, key].indexOf(nextKey);
      if (at >= 0)
        found.push(
          issue(
            tree,
            edge,
            `leads in a circle: ${[...way, key].slice(at).join(' → ')} → ${nextKey}; lead elsewhere, or declare it as again/${stateOf(nextState)}`,
          ),
        );
      else visit(next, nextState, [...way, key]);
    }
    done.add(key);
  };
  for (const tree of trees) visit(tree, tree.data.start, []);
  return found;
};

/** Every question of a tree can be reached from its start. */
export const questionsReachable: Rule = ({ trees }) =>
  each(trees, ({ file, data, lineOf }) => {
    const reached = ancestors(data);
    return Object.keys(data.routes)
      .filter((id) => id !== data.start && !reached.has(id))
      .map((id) => ({
        file,
        line: lineOf(['routes', id]),
        message: `${id}: no option leads to this question; remove it, or route to it from one of: ${[
          ...reached.keys(),
          data.start,
        ]
          .filter((state) => data.routes[state])
          .sort()
          .join(', ')}`,
      }));
  });

/** `after` speaks only of fixes that the tree leads to, and `again` only of questions asked on the way there. */
export const afterApplies: Rule = ({ trees }) =>
  each(trees, ({ file, data, lineOf }) => {
    const before = ancestors(data);
    return Object.entries(data.after).flatMap(([fix, to]) => {
      const line = lineOf(['after', fix]);
      const { kind, id } = parseTarget(to);
      const asked = before.get(fix);
      if (!asked)
        return [
          {
            file,
            line,
            message: `after: the tree never leads to ${fix}; ${validChoices([...before.keys()].filter((state) => parseTarget(state).kind === 'fix'))}`,
          },
        ];
      if (kind === 'again' && !asked.has(id))
        return [
          {
            file,
            line,
            message: `after: ${fix} asks “${id}” again, but that was never asked on the way; ${validChoices([...asked].filter((state) => parseTarget(state).kind === 'question'))}`,
          },
        ];
      return [];
    });
  });

/** Every fix can be reached in some tree, by an option or after a fix that did not help. */
export const fixesReachable: Rule = ({ trees, fixes }) => {
  const reached = new Set(trees.flatMap(({ data }) => edgesOf(data).map(({ to }) => to)));
  return [...fixes]
    .filter(([id]) => !reached.has(`fix/${id}`))
    .map(([id, { file }]) => ({
      file,
      line: 1,
      message: `no tree leads to this fix; route an option to fix/${id} in ${someTrees(trees)}`,
    }));
};

/** Every question that is worded is asked somewhere. */
export const noOrphanQuestions: Rule = ({ trees, questions }) =>
  Object.keys(questions.data)
    .filter((id) => !trees.some(({ data }) => data.routes[id]))
    .map((id) => ({
      file: questions.file,
      line: questions.lineOf([id]),
      message: `${id}: no tree asks this question; route an option to it in ${someTrees(trees)}`,
    }));

/** No path asks too much. */
export const pathsShort: Rule = ({ trees }) =>
  each(trees, ({ file, data, lineOf }) => {
    const longest = longestPath(data);
    return longest.length <= MAX_QUESTIONS
      ? []
      : [
          {
            file,
            line: lineOf(['start']),
            message: `a path asks ${longest.length} questions: ${longest.join(' → ')}; the limit is ${MAX_QUESTIONS}`,
          },
        ];
  });

/** For each state that the start leads to: the states on any way there. A declared way back is no way there. */
function ancestors(tree: Tree): Map<string, Set<string>> {
  const before = new Map<string, Set<string>>();
  const visit = (state: string, way: string[]): void => {
    for (const { to: next } of edgesOf(tree).filter(
      ({ from, to }) => from === state && parseTarget(to).kind !== 'again',
    )) {
      const known = before.get(next);
      if (known && [...way, state].every((id) => known.has(id))) continue;
      before.set(next, new Set([...(known ?? []), ...way, state]));
      visit(next, [...way, state]);
    }
  };
  visit(tree.start, []);
  return before;
}

function longestPath(tree: Tree, state = tree.start): string[] {
  const options = tree.routes[state];
  if (!options) return [];
  const tails = Object.values(options).map((to) => longestPath(tree, stateOf(to)));
  return [state, ...tails.reduce((best, tail) => (tail.length > best.length ? tail : best), [])];
}

/** Where to look for a tree: all of a few; the folder, where there are too many to be read. */
function someTrees(trees: readonly SourcedTree[]): string {
  const files = trees.map(({ file }) => file);
  return files.length <= FEW
    ? `one of: ${files.join(', ')}`
    : `a tree of the same topic, in ${files[0]?.replace(/[^/]+$/, '') ?? ''}`;
}
