/** Makes the atlas of the content: the trees with all words that their pages need. */
import type { Fix } from '../content/schema.ts';
import { ERROR, SYMPTOM, type Vocabulary } from './answers.ts';
import type { Atlas, ErrorCauses, QuestionWords } from './atlas.ts';
import { reachable } from './graph.ts';
import type { Likelihood, Question, Symptom, Tree } from './schema.ts';

/** What the trees need of a fix. */
type FixOfTrees = Pick<Fix, 'title' | 'short' | 'summary' | 'cause' | 'wait' | 'aliases'>;

/** The content that the trees need, as the collections hold it. */
export interface AtlasContent {
  base: string;
  /** The path of the help article, with the base. */
  help: string;
  trees: readonly Tree[];
  questions: Readonly<Record<string, Question>>;
  symptoms: Readonly<Record<string, Symptom>>;
  fixes: readonly { id: string; data: FixOfTrees }[];
  errors: Readonly<Record<string, ErrorCauses & { aliases: readonly string[] }>>;
  likelihood: Likelihood['weights'];
}

/** The whole atlas; `atlasOf` takes from it what one tree needs. */
export function atlasFrom(content: AtlasContent): Atlas {
  const { base, help, trees, questions, symptoms, fixes, errors, likelihood } = content;
  const byId = Object.fromEntries(trees.map((tree) => [tree.id, tree]));
  const behind = (id: string): string[] => {
    const tree = byId[id];
    if (!tree) return [];
    const found = reachable(tree, tree.start);
    return [...new Set([...found.fixes, ...found.trees.flatMap(behind)])];
  };
  return {
    base,
    help,
    trees: byId,
    waits: Object.fromEntries(fixes.flatMap(({ id, data }) => (data.wait === undefined ? [] : [[id, data.wait]]))),
    questions: Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, wordsOf(question)])),
    fixes: Object.fromEntries(fixes.map(({ id, data: { short, cause } }) => [id, { short, cause }])),
    ends: Object.fromEntries(fixes.map(({ id, data: { title, summary } }) => [id, { title, summary }])),
    symptoms: Object.fromEntries(Object.entries(symptoms).map(([id, { title }]) => [id, title])),
    tools: Object.fromEntries(Object.entries(symptoms).flatMap(([id, { tool }]) => (tool ? [[id, tool]] : []))),
    behind: Object.fromEntries(trees.map(({ id }) => [id, behind(id)])),
    beyond: {},
    likelihood,
    errors: Object.fromEntries(Object.entries(errors).map(([id, { tree, causes }]) => [id, { tree, causes }])),
    vocabulary: vocabularyOf(content),
  };
}

function wordsOf({ text, short, hint, help, paste, tool, options }: Question): QuestionWords {
  return {
    text,
    short,
    hint,
    help,
    // What is not said is left out: these bytes are fetched on a phone.
    paste: paste || undefined,
    tool,
    options: Object.entries(options).map(([id, { label, note, unsure }]) => ({
      id,
      label,
      note,
      unsure: unsure || undefined,
    })),
  };
}

/** That a fix helped is in no link: whoever it helped is done. */
function vocabularyOf({ trees, questions, fixes, errors }: AtlasContent): Vocabulary {
  return {
    options: {
      [SYMPTOM]: trees.map(({ id }) => id),
      [ERROR]: Object.keys(errors),
      ...Object.fromEntries(Object.entries(questions).map(([id, { options }]) => [id, Object.keys(options)])),
      ...Object.fromEntries(fixes.map(({ id }) => [id, ['unsolved']])),
    },
    aliases: Object.fromEntries([
      ...trees.flatMap(({ id, aliases }) => aliases.map((alias): [string, string] => [`${SYMPTOM}.${alias}`, id])),
      ...Object.entries(errors).flatMap(([id, { aliases }]) =>
        aliases.map((alias): [string, string] => [`${ERROR}.${alias}`, id]),
      ),
      ...Object.entries(questions).flatMap(([id, { aliases, options }]) => [
        ...aliases.map((alias): [string, string] => [alias, id]),
        ...Object.entries(options).flatMap(([option, words]) =>
          words.aliases.map((alias): [string, string] => [`${id}.${alias}`, option]),
        ),
      ]),
      ...fixes.flatMap(({ id, data }) => data.aliases.map((alias): [string, string] => [alias, id])),
    ]),
  };
}
