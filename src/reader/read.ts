/** Reads the whole knowledge base from disk with line numbers: the one reader, for the pages, the audit, the commands and the tests. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { checklistSchema, type Checklist } from '../checklists/schema.ts';
import { idSchema } from '../content/ids.ts';
import {
  articleSchema,
  causesSchema,
  codesSchema,
  coverageSchema,
  factSchema,
  fixSchema,
  personSchema,
  siteSchema,
  topicSchema,
  type Article,
  type Causes,
  type Codes,
  type Fact,
  type Fix,
  type Person,
  type Site,
  type Topic,
} from '../content/schema.ts';
import { errorGroupSchema, signatureSchema, type ErrorGroup, type Signature } from '../errors/schema.ts';
import { supportRequestSchema, type SupportRequest } from '../request/schema.ts';
import { pictureSchema, type Picture } from '../pictures/schema.ts';
import type { Planner } from '../recharge/schema.ts';
import { runwaySchema, type Runway } from '../runway/schema.ts';
import type { SearchText } from '../search/schema.ts';
import {
  likelihoodSchema,
  questionSchema,
  symptomSchema,
  treeSchema,
  type Likelihood,
  type Question,
  type Symptom,
  type Tree,
} from '../trees/schema.ts';
import { filesIn, readText } from './files.ts';
import { auditFiles } from './hostile/files.ts';
import type { Issue } from './issue.ts';
import { readPage, type Page } from './page.ts';
import { plannerFile, readPlanner } from './planner.ts';
import { runwayFile } from './runway.ts';
import { readSearchText } from './search-text.ts';
import { unreadFiles } from './unread.ts';
import { contentFolder, nameIn } from './where.ts';
import { parseYaml, type Sourced } from './yaml.ts';

export { readPage, type Page };

export interface Content {
  /** The folder that holds it, as writers name it. */
  folder: string;
  trees: (Sourced<Tree> & { id: string })[];
  questions: Sourced<Record<string, Question>>;
  symptoms: Sourced<Record<string, Symptom>>;
  topics: Sourced<Record<string, Topic>>;
  people: Sourced<Record<string, Person>>;
  causes: Sourced<Causes>;
  /** Short permanent codes; none where the pack has not begun to give them. */
  codes: Sourced<Codes>;
  likelihood: Sourced<Likelihood>;
  facts: Sourced<Record<string, Fact>>;
  /** Each in a file of its own, by id; and together, as they are named by others. */
  errors: { files: (Sourced<Signature> & { id: string })[]; data: Record<string, Signature> };
  errorGroups: Sourced<Record<string, ErrorGroup>>;
  site: Sourced<Site>;
  checklists: (Sourced<Checklist> & { id: string })[];
  /** What the pages show, drawn when the site is built; a pack may have none. */
  pictures: (Sourced<Picture> & { id: string })[];
  coverage: Sourced<Record<string, string[]>>;
  /** What builds a message; a pack may have none. */
  request: Sourced<SupportRequest> | undefined;
  fixes: Page<Fix>[];
  articles: (Page<Article> & { topic: string })[];
  /** The planner of automatic purchases; a pack need not have one. */
  planner: Sourced<Planner> | undefined;
  /** How long a balance lasts; a pack need not tell it. */
  runway: Sourced<Runway> | undefined;
  /** Words that are right although the dictionary does not know them. */
  words: string[];
  /** What the search is taught. */
  search: SearchText;
}

/** What stands for a `site.yaml` that is missing or broken. */
const NO_SITE: Site = {
  ...{ name: '', tagline: '', hero: '', lead: '', others: '', disclaimer: '', helpArticle: '' },
  ...{ guides: '', askExample: '', askPromise: '', solved: '' },
  sourceKinds: { official: '', 'vendor-docs': '', community: '', interested: '' },
  seenIn: {},
  reply: { greeting: '', readOn: '', signOff: '' },
  places: {},
};

/**
 * Reads the content below a root.
 * @returns what could be read, and the issues of what could not
 */
export function readContent(root: string, language = 'en'): { content: Content; issues: Issue[] } {
  // What is refused here is not opened again, or only its name is said.
  const folder = contentFolder(root);
  const { issues, isSound } = auditFiles(folder, root);
  issues.push(...unreadFiles(folder, root, language, isSound));
  const soundIn = (below: string, ending: string): string[] => filesIn(below, ending).filter(isSound);
  const at = (...parts: string[]): string => join(folder, ...parts);
  const name = (path: string): string => nameIn(root, path);

  /** A file that a pack may do without. */
  const optional = <S extends z.ZodType>(path: string, schema: S): Sourced<z.infer<S>> | undefined => {
    if (!existsSync(path) || !isSound(path)) return undefined;
    const result = parseYaml(name(path), readText(path), schema);
    if ('source' in result) return result.source;
    issues.push(...result.issues);
    return undefined;
  };
  const yaml = <S extends z.ZodType>(path: string, schema: S, empty: z.infer<S>): Sourced<z.infer<S>> =>
    // The groups of the error reference and the list of promises may not have been begun.
    optional(path, schema) ?? { file: name(path), data: empty, lineOf: () => 1 };
  const record = <S extends z.ZodType>(path: string, schema: S) => yaml(path, z.record(idSchema, schema), {});

  /** Of a folder: its files are called by their ids. */
  const each = <S extends z.ZodType>(below: string, schema: S) =>
    soundIn(below, '.yaml').flatMap((path) => {
      const result = parseYaml(name(path), readText(path), schema);
      if ('source' in result) return [{ ...result.source, id: basename(path, '.yaml') }];
      issues.push(...result.issues);
      return [];
    });
  const trees = each(at('trees'), treeSchema).map((tree) => ({ ...tree, data: { id: tree.id, ...tree.data } }));
  const errors = each(at('errors'), signatureSchema);
  const pages = <S extends z.ZodType>(below: string, schema: S) =>
    soundIn(below, '.mdx').flatMap((path) => {
      const result = readPage(name(path), readText(path), schema);
      if ('page' in result) return [result.page];
      issues.push(...result.issues);
      return [];
    });

  const { planner, issues: ofPlanner } = readPlanner(plannerFile(root, language), name, isSound);
  issues.push(...ofPlanner);

  const content: Content = {
    folder: name(folder),
    trees,
    questions: record(at(language, 'questions.yaml'), questionSchema),
    symptoms: record(at(language, 'symptoms.yaml'), symptomSchema),
    topics: record(at(language, 'topics.yaml'), topicSchema),
    people: record(at(language, 'people.yaml'), personSchema),
    causes: yaml(at('causes.yaml'), causesSchema, {}),
    codes: yaml(at('codes.yaml'), codesSchema, {}),
    likelihood: yaml(at('likelihood.yaml'), likelihoodSchema, { basis: '', weights: {} }),
    facts: record(at('facts.yaml'), factSchema),
    errors: { files: errors, data: Object.fromEntries(errors.map(({ id, data }) => [id, data])) },
    errorGroups: record(at(language, 'error-groups.yaml'), errorGroupSchema),
    site: yaml(at(language, 'site.yaml'), siteSchema, NO_SITE),
    checklists: each(at(language, 'checklists'), checklistSchema),
    pictures: each(at(language, 'pictures'), pictureSchema),
    coverage: yaml(at('coverage.yaml'), coverageSchema, {}),
    request: optional(at(language, 'tools', 'support-request.yaml'), supportRequestSchema),
    fixes: pages(at(language, 'fixes'), fixSchema),
    articles: pages(at(language, 'articles'), articleSchema).map((page) => ({
      ...page,
      topic: page.file.split('/').at(-2) ?? '',
    })),
    planner,
    runway: optional(runwayFile(root, language), runwaySchema),
    words: isSound(at('words.txt')) ? wordsIn(at('words.txt')) : [],
    search: readSearchText(root, language, isSound),
  };
  return { content, issues };
}

/** The words of a list, one a line, without its comments; none when there is no list yet. */
function wordsIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readText(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
