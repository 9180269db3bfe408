/**
 * Fills the lists that the search offers when it has no results: every symptom, the commonest first, then by topic; every
 * article by topic; and the topics to narrow by.
 */
import { href, library } from './library.ts';
import type { SearchListsData } from './search/lists.ts';
import { treePath } from './trees/urls.ts';

export async function searchLists(): Promise<SearchListsData> {
  const { symptoms, articles, topics } = await library();
  /** The place of a topic; what belongs to none comes last. */
  const placeOf = (topic = ''): number => {
    const at = Object.keys(topics).indexOf(topic);
    return at < 0 ? Infinity : at;
  };
  const inOrder = Object.entries(symptoms).sort(
    ([, a], [, b]) =>
      (a.common ?? Infinity) - (b.common ?? Infinity) || placeOf(a.topic) - placeOf(b.topic) || a.order - b.order,
  );
  const byTopic = [...articles].sort((a, b) => placeOf(a.data.topic) - placeOf(b.data.topic));
  return {
    symptoms: inOrder.map(([id, { title }]) => ({ url: treePath(href('/'), id), title })),
    articles: byTopic.map(({ id, data }) => ({ url: href(`/articles/${id}/`), title: data.title })),
    topics: Object.entries(topics).map(([id, { title }]) => ({ id, title })),
  };
}
