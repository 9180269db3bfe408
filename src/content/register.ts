/** The register of codes against the content: what has a code, and what each code leads to now. */
import type { CodedKind, Key } from './codes.ts';

/** What can have a code: the ids of a kind, each with the ids that it had before. */
export type Coded = Readonly<Record<CodedKind, Readonly<Record<string, readonly string[]>>>>;

interface Page {
  id: string;
  data: { aliases: readonly string[] };
}
type ById = Readonly<Record<string, { aliases: readonly string[] }>>;

/** What the content has that can have a code. */
export interface CodedContent {
  fixes: readonly Page[];
  articles: readonly Page[];
  checklists: readonly Page[];
  trees: readonly Page[];
  errors: ById;
  questions: ById;
}

/** The ids of everything that can have a code. */
export function codedOf({ fixes, articles, checklists, trees, errors, questions }: CodedContent): Coded {
  const pages = (list: readonly Page[]) => Object.fromEntries(list.map(({ id, data }) => [id, data.aliases]));
  const entries = (record: ById) =>
    Object.fromEntries(Object.entries(record).map(([id, { aliases }]) => [id, aliases]));
  return {
    fix: pages(fixes),
    article: pages(articles),
    checklist: pages(checklists),
    tree: pages(trees),
    error: entries(errors),
    question: entries(questions),
  };
}

/** Everything that should have a code. */
export function keysOf(coded: Coded): Key[] {
  return Object.entries(coded).flatMap(([kind, ids]) =>
    Object.keys(ids).map((id): Key => `${kind as CodedKind}/${id}`),
  );
}

/**
 * What a key of the register is today: itself, or what took its place.
 * @returns undefined where nothing has that id, or had it
 */
export function todayOf(coded: Coded, key: string): Key | undefined {
  const [kind = '', id = ''] = key.split('/', 2);
  if (!Object.hasOwn(coded, kind)) return undefined;
  const ids = coded[kind as CodedKind];
  const now = Object.hasOwn(ids, id) ? id : Object.keys(ids).find((other) => ids[other]?.includes(id));
  return now === undefined ? undefined : `${kind as CodedKind}/${now}`;
}

/** What has no code, under its own id or a former one. */
export function uncoded(coded: Coded, register: Readonly<Record<string, string>>): Key[] {
  const known = new Set(Object.values(register).map((key) => todayOf(coded, key)));
  return keysOf(coded).filter((key) => !known.has(key));
}
