/** Everything that the pages need of the content, loaded once for a build. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Atlas } from './trees/atlas.ts';
import { atlasFrom } from './trees/make-atlas.ts';
import type { Question, Symptom, Tree } from './trees/schema.ts';
import { inShownOrder } from './errors/order.ts';
import type { ErrorGroup, Signature } from './errors/schema.ts';
import type { Fact, Person, Site, Topic } from './content/schema.ts';
import { ROOT_TREE } from './content/root-tree.ts';
import { codedOf, todayOf } from './content/register.ts';
import type { Picture } from './pictures/schema.ts';
import type { SupportRequest } from './request/schema.ts';
import type { Planner } from './recharge/schema.ts';
import type { Runway } from './runway/schema.ts';
import type { SearchText } from './search/schema.ts';

export type FixEntry = CollectionEntry<'fixes'>;
export type ArticleEntry = CollectionEntry<'articles'>;
export type ChecklistEntry = CollectionEntry<'checklists'>;

/** Where the site lies, with a slash at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path of the site (`/fixes/x/`) as it is linked under the base. */
export function href(path: string): string {
  return base + path.replace(/^\//, '');
}

export interface Library {
  site: Site;
  atlas: Atlas;
  trees: Tree[];
  /** question → the tree in whose page the search finds it: the first that asks it, the chooser last */
  foundIn: ReadonlyMap<string, string>;
  questions: Record<string, Question>;
  symptoms: Record<string, Symptom>;
  topics: Record<string, Topic>;
  people: Record<string, Person>;
  /** The closed list of causes by group, in order. */
  causes: Record<string, { causes: string[]; order: number }>;
  facts: Record<string, Fact>;
  /** `kind/id` → its short permanent code; of what was given several, the first. */
  codes: ReadonlyMap<string, string>;
  /** As they are shown; see `referenceOf` for the order of matching. */
  errors: Record<string, Signature>;
  /** A pack may have no error reference, and no facts. */
  has: { errors: boolean; facts: boolean };
  errorGroups: Record<string, ErrorGroup>;
  fixes: FixEntry[];
  articles: ArticleEntry[];
  checklists: ChecklistEntry[];
  pictures: Record<string, Picture>;
  /** What builds a message to whoever helps; a pack may have none. */
  request: SupportRequest | undefined;
  /** What is said of the planner of automatic purchases, in a pack that has one. */
  planner: Planner | undefined;
  /** What is said of how long a balance lasts, in a pack that tells it. */
  runway: Runway | undefined;
  /** What the search is taught. */
  search: SearchText;
}

type RecordName =
  'questions' | 'symptoms' | 'topics' | 'people' | 'causes' | 'facts' | 'errors' | 'errorGroups' | 'pictures';

let loading: Promise<Library> | undefined;

/** The library; in development it is read anew each time, so that writers see what they change. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

/** A record sorted by the order that its entries name. */
function inOrder<T extends { order: number }>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([, a], [, b]) => a.order - b.order));
}

/** tree → the causes of all fixes that it can lead to */
export function causesOfTrees({ behind }: Atlas, fixes: readonly FixEntry[]): (tree: string) => string[] {
  const causeOf = new Map(fixes.map(({ id, data }) => [id, data.cause]));
  return (tree) => [...new Set((behind[tree] ?? []).flatMap((fix) => causeOf.get(fix) ?? []))];
}

async function load(): Promise<Library> {
  const absent: readonly string[] = (await getEntry('parts', 'parts'))?.data.absent ?? [];
  const all = async <C extends RecordName | 'checklists'>(name: C) =>
    absent.includes(name) ? [] : await getCollection(name);
  const record = async <C extends RecordName>(name: C) =>
    Object.fromEntries((await all(name)).map(({ id, data }) => [id, data])) as Record<
      string,
      CollectionEntry<C>['data']
    >;
  const site = (await getEntry('site', 'site'))?.data;
  const search = (await getEntry('search', 'search'))?.data;
  if (!site || !search) throw new Error('the collections of the content are empty');
  const [questions, symptoms, topics, people, causes, facts, errors, errorGroups, pictures] = await Promise.all([
    record('questions'),
    record('symptoms'),
    record('topics'),
    record('people'),
    record('causes'),
    record('facts'),
    record('errors'),
    record('errorGroups'),
    record('pictures'),
  ]);

  const fixes = (await getCollection('fixes')).sort((a, b) => a.id.localeCompare(b.id));
  const articles = (await getCollection('articles')).sort(
    (a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id),
  );
  const trees = (await getCollection('trees'))
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => a.id.localeCompare(b.id));
  const checklists = (await all('checklists')).sort((a, b) => a.id.localeCompare(b.id));
  const coded = codedOf({
    fixes,
    articles,
    checklists,
    errors,
    questions,
    trees: trees.map((data) => ({ id: data.id, data })),
  });
  const register = (await getEntry('codes', 'codes'))?.data.codes ?? {};
  return {
    site,
    atlas: atlasFrom({
      base,
      help: href(`/articles/${site.helpArticle}/`),
      trees,
      questions,
      symptoms,
      fixes,
      errors,
      likelihood: (await getEntry('likelihood', 'likelihood'))?.data.weights ?? {},
    }),
    trees,
    foundIn: new Map(
      trees
        // What is said last stays.
        .toSorted((a, b) => Number(b.id === ROOT_TREE) - Number(a.id === ROOT_TREE) || b.id.localeCompare(a.id))
        .flatMap(({ id, routes }) => Object.keys(routes).map((question) => [question, id] as const)),
    ),
    questions,
    symptoms,
    topics: inOrder(topics),
    errors: Object.fromEntries(inShownOrder(errors, errorGroups)),
    errorGroups: inOrder(errorGroups),
    has: { errors: Object.keys(errors).length > 0, facts: Object.keys(facts).length > 0 },
    people,
    causes: inOrder(causes),
    facts,
    fixes,
    articles,
    checklists,
    pictures,
    codes: new Map(
      Object.entries(register)
        .reverse()
        .flatMap(([code, key]) => {
          const today = todayOf(coded, key);
          return today === undefined ? [] : [[today, code] as const];
        }),
    ),
    request: (await getEntry('request', 'request'))?.data,
    planner: (await getEntry('planner', 'planner'))?.data,
    runway: (await getEntry('runway', 'runway'))?.data,
    search,
  };
}
