/** The pages that say when they were looked at, the latest first: what a reader who comes back wants to see. */
import type { Fact } from '../content/schema.ts';

export interface ChangedPage {
  /** `/fixes/x/` */
  path: string;
  title: string;
  summary: string;
  /** YYYY-MM-DD */
  day: string;
}

interface Dated {
  id: string;
  data: { title: string; summary: string; reviewed: string; facts?: readonly string[] };
}

/** The content that has days. */
export interface DatedContent {
  articles: readonly Dated[];
  fixes: readonly Dated[];
  checklists: readonly Dated[];
  errors: Readonly<Record<string, { title: string; means: string; facts: readonly string[] }>>;
  facts: Readonly<Record<string, Pick<Fact, 'verified'>>>;
}

/**
 * A page is as new as its review, or as the latest fact on it if that was verified after it. An error has no review of its
 * own; one without facts has no day at all, and is left out.
 */
export function changedPages({ articles, fixes, checklists, errors, facts }: DatedContent): ChangedPage[] {
  const latest = (ids: readonly string[], ...days: string[]): string =>
    [...days, ...ids.flatMap((id) => facts[id]?.verified ?? [])].sort().at(-1) ?? '';
  const pages = (folder: string, entries: readonly Dated[]): ChangedPage[] =>
    entries.map(({ id, data: { title, summary, reviewed, facts: ids = [] } }) => ({
      path: `/${folder}/${id}/`,
      title,
      summary,
      day: latest(ids, reviewed),
    }));
  return [
    ...pages('articles', articles),
    ...pages('fixes', fixes),
    ...pages('checklists', checklists),
    ...Object.entries(errors).map(([id, { title, means, facts: ids }]) => ({
      path: `/errors/${id}/`,
      title,
      summary: means,
      day: latest(ids),
    })),
  ]
    .filter(({ day }) => day !== '')
    .sort((a, b) => order(b.day, a.day) || order(a.path, b.path));
}

/** Every page asks for its own day, some more than once: all are found once. */
const days = new WeakMap<DatedContent, ReadonlyMap<string, string>>();

/**
 * The day of a page's text, for whoever is told something of it.
 * @param path `/fixes/x/`
 * @returns YYYY-MM-DD; undefined for an error without facts
 */
export function dayOf(content: DatedContent, path: string): string | undefined {
  const known = days.get(content) ?? new Map(changedPages(content).map((page) => [page.path, page.day]));
  days.set(content, known);
  return known.get(path);
}

/** The same in every language of the machine. */
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
