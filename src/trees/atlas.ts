/** The trees with the words that their pages need: whole at build time, one tree after another in the browser. */
import { ERROR, SYMPTOM, type Vocabulary } from './answers.ts';
import type { Tool, Tree } from './schema.ts';
import type { SitePaths } from './urls.ts';
import type { Forest } from './walk.ts';

export interface OptionWords {
  id: string;
  label: string;
  note?: string | undefined;
  /** For somebody who cannot know. */
  unsure?: boolean | undefined;
}

export interface QuestionWords {
  text: string;
  short: string;
  hint?: string | undefined;
  help?: { title: string; text: string[]; link?: { text: string; url: string } | undefined } | undefined;
  options: OptionWords[];
  /** It asks what an error or a page says: the text may be pasted instead. */
  paste?: boolean | undefined;
  tool?: Tool | undefined;
}

/** What is shown of a fix that is possible still, or ruled out. */
export interface FixWords {
  short: string;
  cause: string;
}

/** What is shown of a fix that is found, before its page is opened. */
export interface EndWords {
  title: string;
  summary: string;
}

/** An error as the trees see it. */
export interface ErrorCauses {
  tree: string;
  causes: readonly string[];
}

export interface Atlas extends Forest, SitePaths {
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly fixes: Readonly<Record<string, FixWords>>;
  /** Of one tree, only the fixes to which it leads itself: the others come with the trees that lead there. */
  readonly ends: Readonly<Record<string, EndWords>>;
  /** tree → the title of its symptom */
  readonly symptoms: Readonly<Record<string, string>>;
  /** tree → the tool that helps at all its questions */
  readonly tools: Readonly<Record<string, Tool>>;
  /** tree → every fix that can be reached from its start, jumps followed */
  readonly behind: Readonly<Record<string, readonly string[]>>;
  /** The routing of trees to which the loaded ones may jump, on and on: their words come when they are met. */
  readonly beyond: Readonly<Record<string, Tree>>;
  /** tree → cause → how likely it is; what is not listed counts as 1 */
  readonly likelihood: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** error → the causes that it leaves possible; only of errors that start in a loaded tree */
  readonly errors: Readonly<Record<string, ErrorCauses>>;
  /** Whole at build time; of one tree, what its own links say: what a link says besides is in the whole one. */
  readonly vocabulary: Vocabulary;
}

/** What is told by id, and is more with each tree. */
export const PARTS = [
  'trees',
  'waits',
  'questions',
  'fixes',
  'ends',
  'symptoms',
  'tools',
  'behind',
  'beyond',
  'likelihood',
  'errors',
] as const satisfies (keyof Atlas)[];

/** One tree and the words of its questions, of the fixes that it can reach, and of the trees that it jumps to. */
export function atlasOf(whole: Atlas, treeId: string): Atlas {
  const tree = whole.trees[treeId];
  if (!tree) throw new Error(`there is no tree “${treeId}”`);
  const ends = fixesNamed(tree);
  const fixes = new Set([...(whole.behind[treeId] ?? []), ...ends]);
  const jumps = [treeId, ...targetsOf(tree, 'tree/')];
  const questions = pick(whole.questions, Object.keys(tree.routes));
  const errors = Object.fromEntries(Object.entries(whole.errors).filter(([, error]) => error.tree === treeId));
  return {
    base: whole.base,
    help: whole.help,
    // Why an answer leads where it does is told to writers only.
    trees: { [treeId]: { ...tree, reasons: {} } },
    waits: pick(whole.waits, fixes),
    questions,
    fixes: pick(whole.fixes, fixes),
    ends: pick(whole.ends, ends),
    symptoms: pick(whole.symptoms, jumps),
    tools: pick(whole.tools, [treeId]),
    behind: pick(whole.behind, [treeId]),
    beyond: beyondOf(whole, treeId),
    likelihood: pick(whole.likelihood, [treeId]),
    errors,
    vocabulary: {
      options: {
        [SYMPTOM]: [treeId],
        [ERROR]: Object.keys(errors),
        ...pick(whole.vocabulary.options, [...Object.keys(questions), ...fixes]),
      },
      // A former id is in old links only.
      aliases: {},
    },
  };
}

/** Puts a newly fetched part to what is there. */
export function mergeAtlas(one: Atlas, other: Atlas): Atlas {
  const { base, help, vocabulary } = one;
  const parts = PARTS.map((part) => [part, { ...one[part], ...other[part] }]);
  return { base, help, vocabulary, ...(Object.fromEntries(parts) as Pick<Atlas, (typeof PARTS)[number]>) };
}

function beyondOf(whole: Atlas, treeId: string): Record<string, Tree> {
  const seen = new Set([treeId]);
  // A set is walked in the order in which it grows.
  for (const id of seen) for (const jump of targetsOf(whole.trees[id], 'tree/')) seen.add(jump);
  seen.delete(treeId);
  return Object.fromEntries(Object.entries(pick(whole.trees, seen)).map(([id, tree]) => [id, routingOf(tree)]));
}

/** A tree without what only writers and former addresses need. */
function routingOf({ id, start, routes, after }: Tree): Tree {
  return { id, start, routes, after, retired: {}, aliases: [], reasons: {} };
}

function fixesNamed(tree: Tree): string[] {
  return [...targetsOf(tree, 'fix/'), ...Object.keys(tree.after).map((fix) => fix.slice('fix/'.length))];
}

function targetsOf(tree: Tree | undefined, prefix: string): string[] {
  const targets = [
    ...Object.values(tree?.routes ?? {}).flatMap((options) => Object.values(options)),
    ...Object.values(tree?.after ?? {}),
  ];
  return [...new Set(targets.filter((to) => to.startsWith(prefix)).map((to) => to.slice(prefix.length)))];
}

function pick<T>(record: Readonly<Record<string, T>>, keys: Iterable<string>): Record<string, T> {
  return Object.fromEntries([...keys].flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])));
}
