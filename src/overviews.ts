/** What the overviews list, whole: their pages are cut from it, see content/overview.ts. */
import { causeGroups } from './content/groups.ts';
import { MOST_LISTED, type Part } from './content/overview.ts';
import { ROOT_TREE } from './content/root-tree.ts';
import { chipOf } from './content/who.ts';
import { statusesOf } from './errors/schema.ts';
import { splitCode } from './errors/title.ts';
import { base, href, library } from './library.ts';
import { countsOf, holds, wayOf } from './maps/counts.ts';
import { mapPath } from './maps/map-path.ts';
import { treeMap } from './maps/tree-map.ts';

/** The address of the overview of all problems, of a site that has too many for the home page. */
export const PROBLEMS = '/problems/';

/** How many problems of a topic stand where others matter more. */
export const MOST_OF_TOPIC = 20;

/** Whether all problems are more than is shown elsewhere. */
export function needsOverview(parts: readonly Part<Row>[]): boolean {
  const all = parts.reduce((sum, { items }) => sum + items.length, 0);
  return all > MOST_LISTED || parts.some(({ items }) => items.length > MOST_OF_TOPIC);
}

/** A row of an overview. */
export interface Row {
  href: string;
  text: string;
  code?: string | undefined;
  note?: string | undefined;
}

/** Every fix, by the group of its cause. */
export async function partsOfFixes(): Promise<Part<Row>[]> {
  const { fixes, topics, people, causes: closed } = await library();
  return causeGroups(closed, topics).map(({ id, title, causes }) => ({
    id,
    title,
    items: fixes
      .filter(({ data }) => causes.includes(data.cause))
      .map(({ id, data }) => ({
        href: href(`/fixes/${id}/`),
        text: data.title,
        // Who has to act: the title says what is wrong already.
        note: chipOf(data, people),
      })),
  }));
}

/** Every guide by topic, then the checklists. */
export async function partsOfGuides(): Promise<Part<Row>[]> {
  const { articles, topics, checklists } = await library();
  return [
    ...Object.entries(topics).map(([id, { title, summary }]) => ({
      id,
      title,
      summary,
      items: articles
        .filter(({ data }) => data.topic === id)
        .map(({ id, data }) => ({ href: href(`/articles/${id}/`), text: data.title, note: data.summary })),
    })),
    {
      id: 'checklists',
      title: 'Checklists',
      summary: 'To check off or to print',
      items: checklists.map(({ id, data }) => ({
        href: href(`/checklists/${id}/`),
        text: data.title,
        note: data.summary,
      })),
    },
  ];
}

/** Every error, by its group. */
export async function partsOfErrors(): Promise<Part<Row>[]> {
  const { errors, errorGroups } = await library();
  return Object.entries(errorGroups).map(([id, { title, summary }]) => ({
    id,
    title,
    summary,
    items: Object.entries(errors)
      .filter(([, error]) => error.group === id)
      .map(([signature, error]) => ({
        href: href(`/errors/${signature}/`),
        // The code is told apart from what the error says: it stands below, in the letters of a terminal.
        ...splitCode(error.title, error.match.code),
        note: statusesOf(error).length > 0 ? `HTTP ${statusesOf(error).join(', ')}` : undefined,
      })),
  }));
}

/** Every map with what it holds, by topic. */
export async function partsOfMaps(): Promise<Part<Row>[]> {
  const { atlas, trees, symptoms, topics } = await library();
  const items = trees
    .map(({ id }) => {
      const counts = countsOf(atlas, id, treeMap(atlas, id));
      const { title = '', topic, order = 0 } = symptoms[id] ?? {};
      return {
        id,
        topic,
        order,
        href: mapPath(base, id),
        text: title,
        note: `${holds(counts)}, ${wayOf(counts, 'step', 'steps')}`,
      };
    })
    .sort((a, b) => a.order - b.order);
  const isPart = (topic: string | undefined): boolean => topic !== undefined && topic in topics;
  return [
    { id: 'begin', title: 'Where to begin', items: items.filter(({ id }) => id === ROOT_TREE) },
    ...Object.entries(topics).map(([id, { title }]) => ({
      id,
      title,
      items: items.filter((item) => item.topic === id && item.id !== ROOT_TREE),
    })),
    { id: 'others', title: 'Others', items: items.filter(({ topic, id }) => id !== ROOT_TREE && !isPart(topic)) },
  ];
}

/** Every problem by topic; `common` ones too, unless they stand elsewhere. */
export async function partsOfProblems({ others = false } = {}): Promise<Part<Row>[]> {
  const { symptoms, topics } = await library();
  return Object.entries(topics).map(([id, { title, summary }]) => ({
    id,
    title,
    summary,
    items: Object.entries(symptoms)
      .filter(([, symptom]) => symptom.topic === id && !(others && symptom.common !== undefined))
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([tree, symptom]) => ({ href: href(`/diagnose/${tree}/`), text: symptom.title, note: symptom.summary })),
  }));
}
