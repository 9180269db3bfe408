/** The trees with the words that their pages need: whole at build time, one tree after another in the browser. */
import type { Vocabulary } from './answers.ts';
import type { Tree } from './schema.ts';
import type { Forest } from './walk.ts';

export interface OptionWords {
  id: string;
  label: string;
  note?: string | undefined;
  unsure: boolean;
}

export interface QuestionWords {
  text: string;
  short: string;
  hint?: string | undefined;
  help?: { title: string; text: string[]; link?: { text: string; url: string } | undefined } | undefined;
  options: OptionWords[];
}

/** What is shown of a fix before its page is opened. */
export interface FixWords {
  title: string;
  short: string;
  summary: string;
}

export interface Atlas extends Forest {
  /** Where the site lies: `/` or `/base/`. All URLs begin with it. */
  readonly base: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly fixes: Readonly<Record<string, FixWords>>;
  /** tree → the title of its symptom */
  readonly symptoms: Readonly<Record<string, string>>;
  /** tree → every fix that can be reached from its start, jumps followed */
  readonly behind: Readonly<Record<string, readonly string[]>>;
  readonly vocabulary: Vocabulary;
}

/** One tree and the words of its questions, of the fixes that it can reach, and of the trees that it jumps to. */
export function atlasOf(whole: Atlas, treeId: string): Atlas {
  const tree = whole.trees[treeId];
  if (!tree) throw new Error(`there is no tree “${treeId}”`);
  const fixes = new Set([...(whole.behind[treeId] ?? []), ...fixesNamed(tree)]);
  const jumps = [treeId, ...targetsOf(tree, 'tree/')];
  return {
    base: whole.base,
    trees: { [treeId]: tree },
    waits: pick(whole.waits, fixes),
    questions: pick(whole.questions, Object.keys(tree.routes)),
    fixes: pick(whole.fixes, fixes),
    symptoms: pick(whole.symptoms, jumps),
    behind: pick(whole.behind, jumps),
    vocabulary: whole.vocabulary,
  };
}

/** Puts a newly fetched part to what is there. */
export function mergeAtlas(one: Atlas, other: Atlas): Atlas {
  return {
    base: one.base,
    vocabulary: one.vocabulary,
    trees: { ...one.trees, ...other.trees },
    waits: { ...one.waits, ...other.waits },
    questions: { ...one.questions, ...other.questions },
    fixes: { ...one.fixes, ...other.fixes },
    symptoms: { ...one.symptoms, ...other.symptoms },
    behind: { ...one.behind, ...other.behind },
  };
}

function fixesNamed(tree: Tree): string[] {
  return [...targetsOf(tree, 'fix/'), ...Object.keys(tree.after).map((fix) => fix.slice('fix/'.length))];
}

function targetsOf(tree: Tree, prefix: string): string[] {
  const targets = [
    ...Object.values(tree.routes).flatMap((options) => Object.values(options)),
    ...Object.values(tree.after),
  ];
  return [...new Set(targets.filter((to) => to.startsWith(prefix)).map((to) => to.slice(prefix.length)))];
}

function pick<T>(record: Readonly<Record<string, T>>, keys: Iterable<string>): Record<string, T> {
  return Object.fromEntries([...keys].flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])));
}
