/** Copies of trees, with their questions, their symptoms and the weights of their causes. The chooser stays as it is. */
import { ROOT_TREE } from '../../content/root-tree.ts';
import type { Content } from '../../reader/read.ts';
import { parseTarget } from '../../trees/graph.ts';
import type { Question, Symptom, Tree } from '../../trees/schema.ts';
import { furtherCopies, yamlOf, type Files } from './grown-pages.ts';
import { madeUp, numbered } from './made-up.ts';
import { copied, namesIn, type Names, type Plan } from './plan.ts';

function renamedKeys<T>(record: Readonly<Record<string, T>>, rename: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

function renamedValues<T, R>(record: Readonly<Record<string, T>>, rename: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, rename(value)]));
}

/** Where an option of a copy leads. */
function targetIn(names: Names): (target: string) => string {
  return (target) => {
    const { kind, id } = parseTarget(target);
    if (kind === 'question') return names.question(id);
    return `${kind}/${kind === 'fix' ? names.fix(id) : kind === 'tree' ? names.tree(id) : names.question(id)}`;
  };
}

function treeOf({ start, routes, after, retired, aliases, reasons }: Tree, names: Names): object {
  const target = targetIn(names);
  const question = (id: string): string => names.question(id);
  return {
    start: question(start),
    routes: renamedKeys(
      renamedValues(routes, (options) => renamedValues(options, target)),
      question,
    ),
    after: renamedValues(renamedKeys(after, target), target),
    retired: renamedValues(renamedKeys(retired, question), question),
    aliases: aliases.map((id) => names.tree(id)),
    reasons: renamedKeys(reasons, (answer) => answer.replace(/^[^.]*/, question)),
  };
}

/** Patterns of which none finds what those of other copies find. */
function saidIn(patterns: readonly string[], word: string): string[] {
  return patterns.map((pattern) => pattern.replace(/^.*?(?= …|$)/, (first) => `${word} (${first})`));
}

function questionOf(question: Question, copy: number, word: string): Question {
  const { text, short, means, aliases, options } = question;
  return {
    ...question,
    text: `${text.slice(0, -1)} (${copy})?`,
    short: numbered(short, copy, 32),
    ...(means !== undefined && { means: copied(means, copy) }),
    aliases: aliases.map((id) => copied(id, copy)),
    options: renamedValues(options, (option) => ({ ...option, said: saidIn(option.said, word) })),
  };
}

/** A symptom that is none of the commonest. */
function symptomOf(symptom: Symptom, copy: number, word: string): Symptom {
  return {
    ...symptom,
    common: undefined,
    title: numbered(symptom.title, copy),
    short: numbered(symptom.short, copy),
    summary: numbered(symptom.summary, copy),
    door: false,
    said: saidIn(symptom.said, word),
    phrases: symptom.phrases.map((phrase) => phrase.replace(/\S+/g, (each) => each + word)),
  };
}

/** The questions that are copied: those that a tree other than the chooser asks. */
export function askedInCopies({ trees }: Pick<Content, 'trees'>): Set<string> {
  return new Set(trees.filter(({ id }) => id !== ROOT_TREE).flatMap(({ data }) => Object.keys(data.routes)));
}

/** All further copies of the trees, and the files in which their words stand. */
export function grownTrees(content: Content, plan: Plan): Files {
  const { trees, questions, symptoms, likelihood } = content;
  const copying = trees.filter(({ id }) => id !== ROOT_TREE);
  const asked = askedInCopies(content);
  const files: Files = {};
  const grown = {
    questions: { ...questions.data },
    symptoms: { ...symptoms.data },
    weights: { ...likelihood.data.weights },
  };
  for (const copy of furtherCopies(plan.trees)) {
    const names = namesIn(copy, plan);
    const word = madeUp(copy, 0);
    for (const { id, data } of copying) {
      files[`trees/${names.tree(id)}.yaml`] = yamlOf(treeOf(data, names));
      const symptom = symptoms.data[id];
      if (symptom) grown.symptoms[names.tree(id)] = symptomOf(symptom, copy, word);
      const weights = likelihood.data.weights[id];
      if (weights) grown.weights[names.tree(id)] = weights;
    }
    for (const [id, question] of Object.entries(questions.data))
      if (asked.has(id)) grown.questions[names.question(id)] = questionOf(question, copy, word);
  }
  return {
    ...files,
    'en/questions.yaml': yamlOf(grown.questions),
    'en/symptoms.yaml': yamlOf(grown.symptoms),
    'likelihood.yaml': yamlOf({ ...likelihood.data, weights: grown.weights }),
  };
}
