/** The pages of the index, listed in the order in which the index can sort them: so each is known without loading it. */

import { ROOT_TREE } from '../content/root-tree.ts';

export type Kind = 'fix' | 'tree' | 'error' | 'question' | 'article' | 'checklist' | 'tool';

/** One page of the index. */
export interface SearchPage {
  /** `kind/id`; `said/id` is what people say who need the fix `id`, which is searched and never shown. */
  key: string;
  /** As the index has it, and so is shown before the text of the page is there; not of what people say. */
  title?: string;
  /** Its address behind the path of the site, where this does not follow from the key. */
  at?: string;
  /** From topics.yaml; without it, the page belongs to none. */
  topic?: string | undefined;
  /** The causes that it names, when they are few enough to help. */
  causes?: readonly string[] | undefined;
  /** Of an error: the fixes that answer it, the likeliest first. */
  fixes?: readonly string[] | undefined;
  /** Of a fix: nothing is known of what people say who need it, so the index has no record of that. */
  unsaid?: true | undefined;
}

/** A page of the index as it is worked with. */
export interface IndexPage extends SearchPage {
  kind: Kind | 'said';
  /** What stands behind the slash of the key. */
  name: string;
}

export function indexPage(page: SearchPage): IndexPage {
  const [kind, name = ''] = page.key.split('/');
  return { ...page, kind: kind as Kind | 'said', name };
}

/** Where the pages of each kind lie. A question is asked in several trees; all of them begin where one chooses. */
const FOLDER: Record<Kind, string> = {
  fix: 'fixes',
  tree: 'diagnose',
  error: 'errors',
  question: 'diagnose',
  article: 'articles',
  checklist: 'checklists',
  tool: 'tools',
};

/**
 * The address of a page, without its record.
 * @param base the path of the site, ending in a slash
 */
export function addressOf({ kind, name, at }: IndexPage, base: string): string {
  if (at !== undefined) return base + at;
  const path = FOLDER[kind as Kind];
  // The page of all symptoms is the start of the first tree.
  const isStart = kind === 'question' || (kind === 'tree' && name === ROOT_TREE);
  return isStart ? `${base}${path}/` : `${base}${path}/${name}/`;
}

/** The name under which the index sorts. */
export const SORT_KEY = 'page';

/** The list in the order of the index, which compares bytes: the keys are plain letters, digits and hyphens. */
export function inIndexOrder(pages: readonly SearchPage[]): SearchPage[] {
  return [...pages].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The list with the records of what people say, one for each fix: they are not sent, since they can be told from the fixes. */
export function withSaid(pages: readonly SearchPage[]): SearchPage[] {
  const said = pages.filter(({ key, unsaid }) => key.startsWith('fix/') && unsaid !== true);
  return inIndexOrder([...pages, ...said.map(({ key }) => ({ key: key.replace('fix/', 'said/') }))]);
}

/** A page that names more causes than this answers nothing. */
export const MOST_CAUSES = 8;

/** What the list is made of; all ids as they stand in the addresses. */
export interface Listed {
  fixes: readonly { id: string; cause: string }[];
  /** cause → the topic of its group */
  topics: ReadonlyMap<string, string>;
  errors: readonly { id: string; causes: readonly string[]; fixes: readonly string[]; topic?: string | undefined }[];
  trees: readonly { id: string; causes: readonly string[]; topic?: string | undefined }[];
  articles: readonly { id: string; topic: string }[];
  questions: readonly string[];
  checklists: readonly string[];
  tools: readonly string[];
  /** The fixes of which it is known what people say. */
  said: readonly string[];
}

/** Every page of the index; the records beside them follow from these, see `withSaid`. */
export function searchPages({
  fixes,
  topics,
  errors,
  trees,
  articles,
  questions,
  checklists,
  tools,
  said,
}: Listed): SearchPage[] {
  const keyed = (kind: Kind, ids: readonly string[]): SearchPage[] => ids.map((id) => ({ key: `${kind}/${id}` }));
  return inIndexOrder([
    ...fixes.map(({ id, cause }) => ({
      key: `fix/${id}`,
      topic: topics.get(cause),
      causes: [cause],
      unsaid: said.includes(id) ? undefined : (true as const),
    })),
    ...errors.map(({ id, causes, fixes: answering, topic }) => ({
      key: `error/${id}`,
      topic,
      causes,
      fixes: answering,
    })),
    ...trees.map(({ id, causes, topic }) => ({
      key: `tree/${id}`,
      topic,
      causes: causes.length <= MOST_CAUSES ? causes : undefined,
    })),
    ...articles.map(({ id, topic }) => ({ key: `article/${id}`, topic })),
    ...keyed('question', questions),
    ...keyed('checklist', checklists),
    ...keyed('tool', tools),
  ]);
}
