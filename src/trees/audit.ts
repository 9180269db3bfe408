/** Proves the trees. Each rule is one small function with one kind of message: where, what is wrong, what would be right. */
import { validChoices, type Issue } from '../content/issue.ts';
import type { Sourced } from '../content/yaml.ts';
import { SYMPTOM } from './answers.ts';
import { edgesOf, ends, parseTarget, stateOf, type Edge } from './graph.ts';
import type { Question, Symptom, Tree } from './schema.ts';

export type SourcedTree = Sourced<Tree> & { id: string };

export interface TreeContent {
  trees: readonly SourcedTree[];
  questions: Sourced<Record<string, Question>>;
  symptoms: Sourced<Record<string, Symptom>>;
  /** Fix id → file. */
  fixes: ReadonlyMap<string, string>;
}

type Rule = (content: TreeContent) => Issue[];

/** The tree that a reader started from, and the two ends: names that questions cannot have. */
const reserved: ReadonlySet<string> = new Set([SYMPTOM, ...ends]);

/** The most questions on one path that a stressed reader is asked. */
export const MAX_QUESTIONS = 7;
/** The number keys 1 to 9 choose an option. */
const MAX_OPTIONS = 9;

/** Runs every rule. An empty result means that the trees are sound. */
export function auditTrees(content: TreeContent): Issue[] {
  // Each stage presumes that the one before found nothing: paths end only where there is no circle.
  for (const stage of stages) {
    const found = stage.flatMap((rule) => rule(content));
    if (found.length > 0) return found;
  }
  return [];
}

/** Every target exists. */
const targetsExist: Rule = ({ trees, fixes }) =>
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
const startExists: Rule = ({ trees }) =>
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

/** Every question that is routed has its wording. */
const questionsWorded: Rule = ({ trees, questions }) =>
  each(trees, ({ file, data, lineOf }) =>
    Object.keys(data.routes)
      .filter((id) => !questions.data[id])
      .map((id) => ({
        file,
        line: lineOf(['routes', id]),
        message: `${id}: the question has no wording in ${questions.file}; ${validChoices(Object.keys(questions.data))}`,
      })),
  );

/** Options and routes of a question are the same set, in every tree: an answer given elsewhere must lead on here too. */
const optionsRouted: Rule = ({ trees, questions }) =>
  each(trees, ({ file, data, lineOf }) =>
    Object.entries(data.routes).flatMap(([id, routes]) => {
      const options = Object.keys(questions.data[id]?.options ?? routes);
      const missing = options
        .filter((option) => !routes[option])
        .map((option) => ({
          path: ['routes', id],
          text: `${id}: the option “${option}” leads nowhere; give it a target`,
        }));
      const unknown = Object.keys(routes)
        .filter((option) => !options.includes(option))
        .map((option) => ({
          path: ['routes', id, option],
          text: `${id}: “${option}” is not an option of this question; ${validChoices(options)}`,
        }));
      return [...missing, ...unknown].map(({ path, text }) => ({ file, line: lineOf(path), message: text }));
    }),
  );

/** Each tree has its symptom, and each symptom its tree. */
const symptomsMatch: Rule = ({ trees, symptoms }) => {
  const ids = trees.map(({ id }) => id);
  const unworded = trees
    .filter(({ id }) => !symptoms.data[id])
    .map(({ file, id }) => ({
      file,
      line: 1,
      message: `the tree “${id}” has no symptom in ${symptoms.file}; add an entry of that name`,
    }));
  const treeless = Object.keys(symptoms.data)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file: symptoms.file,
      line: symptoms.lineOf([id]),
      message: `the symptom “${id}” has no tree; ${validChoices(ids)}`,
    }));
  return [...unworded, ...treeless];
};

/** Questions and fixes share one name space, since both are keys of the answers. */
const idsDistinct: Rule = ({ questions, fixes }) =>
  Object.keys(questions.data)
    .filter((id) => fixes.has(id) || reserved.has(id))
    .map((id) => ({
      file: questions.file,
      line: questions.lineOf([id]),
      message: reserved.has(id)
        ? `${id}: this name is reserved; choose another than ${[...reserved].join(', ')}`
        : `${id}: a fix has the same id (${fixes.get(id) ?? ''}); choose another, since answers are keyed by it`,
    }));

/** A former id must not be in use again: it has to lead to what it was. */
const aliasesFree: Rule = ({ questions }) =>
  Object.entries(questions.data).flatMap(([id, question]) =>
    question.aliases
      .filter((alias) => questions.data[alias])
      .map((alias) => ({
        file: questions.file,
        line: questions.lineOf([id, 'aliases']),
        message: `${id}: the alias “${alias}” is the id of another question; an alias is an id that is no longer used`,
      })),
  );

/** No more options than number keys, and no question without a choice. */
const optionsCounted: Rule = ({ questions }) =>
  Object.entries(questions.data).flatMap(([id, { options }]) => {
    const count = Object.keys(options).length;
    return count >= 2 && count <= MAX_OPTIONS
      ? []
      : [
          {
            file: questions.file,
            line: questions.lineOf([id, 'options']),
            message: `${id}: ${count} options; a question has 2 to ${MAX_OPTIONS}`,
          },
        ];
  });

/** `after` speaks only of fixes that the tree leads to, and `again` only of questions asked on the way there. */
const afterApplies: Rule = ({ trees }) =>
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

/** Every question of a tree can be reached from its start. */
const questionsReachable: Rule = ({ trees }) =>
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

/** No way leads round in a circle, within a tree or across jumps, unless it is declared with `again/`. */
const noCycles: Rule = ({ trees }) => {
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
            `closes a circle: ${[...way, key].slice(at).join(' → ')} → ${nextKey}; lead elsewhere, or declare it as again/${stateOf(nextState)}`,
          ),
        );
      else visit(next, nextState, [...way, key]);
    }
    done.add(key);
  };
  for (const tree of trees) visit(tree, tree.data.start, []);
  return found;
};

/** Every fix can be reached in some tree, by an option or after a fix that did not help. */
const fixesReachable: Rule = ({ trees, fixes }) => {
  const reached = new Set(trees.flatMap(({ data }) => edgesOf(data).map(({ to }) => to)));
  return [...fixes]
    .filter(([id]) => !reached.has(`fix/${id}`))
    .map(([id, file]) => ({
      file,
      line: 1,
      message: `no tree leads to this fix; route an option to fix/${id} in one of: ${trees.map((tree) => tree.file).join(', ')}`,
    }));
};

/** Every question that is worded is asked somewhere. */
const noOrphanQuestions: Rule = ({ trees, questions }) =>
  Object.keys(questions.data)
    .filter((id) => !trees.some(({ data }) => data.routes[id]))
    .map((id) => ({
      file: questions.file,
      line: questions.lineOf([id]),
      message: `${id}: no tree asks this question; route it in one of: ${trees.map((tree) => tree.file).join(', ')}`,
    }));

/** No path asks too much. */
const pathsShort: Rule = ({ trees }) =>
  each(trees, ({ file, data, lineOf }) => {
    const longest = longestPath(data);
    return longest.length <= MAX_QUESTIONS
      ? []
      : [
          {
            file,
            line: lineOf(['start']),
            message: `a path asks ${longest.length} questions: ${longest.join(' → ')}; ${MAX_QUESTIONS} at most`,
          },
        ];
  });

const stages: Rule[][] = [
  [startExists, targetsExist, questionsWorded, optionsRouted, symptomsMatch, idsDistinct, aliasesFree, optionsCounted],
  [noCycles],
  [questionsReachable, afterApplies, fixesReachable, noOrphanQuestions, pathsShort],
];

function each(trees: readonly SourcedTree[], check: (tree: SourcedTree) => Issue[]): Issue[] {
  return trees.flatMap(check);
}

function issue({ file, lineOf }: SourcedTree, { from, option }: Edge, text: string): Issue {
  const inAfter = parseTarget(from).kind === 'fix';
  return {
    file,
    line: lineOf(inAfter ? ['after', from] : ['routes', from, option]),
    message: `${inAfter ? `after ${from}` : `${from}.${option}`}: ${text}`,
  };
}

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
