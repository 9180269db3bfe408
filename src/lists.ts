/**
 * Fills the lists that the search offers when it has no results: the symptoms, the commonest first, then by topic; the
 * articles by topic; and the topics to narrow by. Of a large site the first of each, and the way to all.
 */
import { MOST_LISTED } from './content/overview.ts';
import { href, library } from './library.ts';
import { PROBLEMS } from './overviews.ts';
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
    symptoms: firstOf(
      inOrder.map(([id, { title }]) => ({ url: treePath(href('/'), id), title })),
      { url: href(PROBLEMS), title: 'All problems' },
    ),
    articles: firstOf(
      byTopic.map(({ id, data }) => ({ url: href(`/articles/${id}/`), title: data.title })),
      { url: href('/articles/'), title: 'All guides' },
    ),
    topics: Object.entries(topics).map(([id, { title }]) => ({ id, title })),
  };
}

/** A list that is not too long: as it is, or its beginning and where the rest is. */
function firstOf<Item>(list: readonly Item[], rest: Item): Item[] {
  return list.length <= MOST_LISTED ? [...list] : [...list.slice(0, MOST_LISTED), rest];
}
